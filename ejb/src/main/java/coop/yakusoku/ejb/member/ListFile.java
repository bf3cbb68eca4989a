package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.member.listing.MemberExport;
import coop.yakusoku.ejb.shared.Clocks;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.ejb.shared.workbook.TableOut;
import coop.yakusoku.ejb.shared.workbook.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A list of members on its way into a file, with its fingerprint. At its foot: 取扱注意, who, when, for what (7.4). */
final class ListFile {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm").withZone(Clocks.TOKYO);

    private final TableFormat format;
    private final ListWords words;
    private final MemberExport list;
    private final DigestOutputStream out;
    private List<MemberItem> columns;
    private TableOut table;

    ListFile(TableFormat format, ListWords words, MemberExport list, OutputStream out) {
        this.format = format;
        this.words = words;
        this.list = list;
        this.out = new DigestOutputStream(out, sha256());
    }

    void open(List<MemberItem> wanted) throws IOException {
        columns = wanted;
        table = format.open(
                out,
                words.title(),
                "取扱注意　利用目的：" + words.purpose() + "　目的外の利用・複写・転送を禁じます。",
                wanted.stream()
                        .map(it -> new TableWriter.Head(words.head().apply(it), null, width(it)))
                        .toList());
    }

    void row(List<String> texts) throws IOException {
        List<String> cells = new ArrayList<>(texts.size());
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            cells.add(text == null || text.isEmpty() ? "" : words.cell().of(columns.get(at), text));
        }
        table.row(cells);
    }

    /** Writes the foot and closes; answers SHA-256 of the whole file. */
    byte[] finish(int persons, ListSize size, Instant at) throws IOException {
        table.remark("※取扱注意　" + words.organization() + "　" + persons + "人（利用を拒否した" + size.objected()
                + "人、この目的を知らされていない" + size.notNoticed() + "人を除く）");
        table.remark("※出力者：" + words.by() + "　出力日時：" + MOMENT.format(at) + "　利用目的：" + words.purpose() + "　用途："
                + list.reason() + "　名簿番号：" + list.number());
        table.footer("取扱注意　" + words.by() + "　" + MOMENT.format(at), list.purpose());
        table.finish();
        table.close();
        out.flush();
        return out.getMessageDigest().digest();
    }

    private static int width(MemberItem item) {
        return switch (item) {
            case ADDRESS, PURCHASES -> 48;
            case EMAIL, SERVICES -> 30;
            case NAME, KANA, OLD_NAME, GROUP -> 18;
            default -> 14;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent); // every Java platform has it
        }
    }
}
