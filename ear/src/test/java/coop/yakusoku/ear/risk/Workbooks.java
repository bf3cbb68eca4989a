package coop.yakusoku.ear.risk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Asset workbooks for tests: small ones that lie in {@code src/test/resources/workbooks}, and big ones written when
 * asked for. Columns are those of the IPA ledger and of the usage environment, all names on one header row.
 *
 * <p>The big ones are written as XML, not through a library, so that making them needs no memory.
 */
public final class Workbooks {

    /** The password of {@code encrypted.xlsx}. */
    public static final String PASSWORD = "himitsu";

    /** Departments of みどり野生活協同組合 that its protection officer is appointed for. */
    public static final List<String> DEPARTMENTS = List.of(
            "総務部", "人事課", "経理課", "情報システム課", "組合員サービス部", "組合員センター", "共済課", "広報・活動推進課", "宅配事業部", "北センター",
            "南センター", "店舗事業部", "デポーみどり店");

    private static final List<String> HEADER = List.of(
            "業務分類", "情報資産名称", "備考", "利用者範囲", "リスク所有者", "管理部署", "媒体・保存先", "個人情報", "要配慮個人情報", "特定個人情報", "機密性", "完全性",
            "可用性", "重要度", "保存期限", "登録日", "脅威の発生頻度", "脆弱性", "被害発生可能性", "リスク値", "資産番号", "設置場所", "利用者数", "社外持出", "外部公開",
            "外部接続", "委託先取扱", "委託先名", "取扱国", "私物端末", "遠隔利用", "件数", "紙枚数", "利用部署数", "状態", "親資産", "取得日", "廃止日", "情報の機微度");

    private static final List<String> MEDIA =
            List.of("書類", "可搬電子媒体", "事務所PC", "モバイル機器", "社内サーバー", "社外サーバー(クラウド)");

    private static final int MEGABYTE = 1_048_576;

    private Workbooks() {
        // makes files, holds nothing
    }

    /**
     * A small workbook of {@code src/test/resources/workbooks}.
     *
     * @param name e.g. {@code unknown-department.xlsx}
     */
    public static Path small(String name) {
        URL found = Workbooks.class.getResource("/workbooks/" + name);
        if (found == null) {
            throw new IllegalArgumentException("no workbook " + name);
        }
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** The ledger of the fictitious co-op in {@code docs/samples}, wherever the test was started. */
    public static Path sample() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path sample = at.resolve("docs/samples/information-assets.xlsx");
            if (Files.exists(sample)) {
                return sample;
            }
        }
        throw new IllegalStateException("docs/samples/information-assets.xlsx is not above the working directory");
    }

    /** So many valid assets, spread over all departments and media, every name once. */
    public static Path ofRows(int count, Path folder) {
        return write(folder.resolve("assets-" + count + ".xlsx"), sheet -> {
            sheet.row(1, HEADER);
            for (int n = 1; n <= count; n++) {
                sheet.row(n + 1, asset(n));
            }
        });
    }

    /** Two assets, and below them a million rows that exist and have nothing in them. */
    public static Path millionBlankRows(Path folder) {
        return write(folder.resolve("million-blank-rows.xlsx"), sheet -> {
            sheet.row(1, HEADER);
            sheet.row(2, asset(1));
            sheet.row(3, asset(2));
            for (int n = 4; n <= 1_000_003; n++) {
                sheet.raw("<row r=\"" + n + "\"><c r=\"A" + n + "\" s=\"0\"/></row>");
            }
        });
    }

    /** A few hundred kilobytes that unpack to more than half a gigabyte of one sheet. */
    public static Path zipBomb(Path folder) {
        String filler = " ".repeat(MEGABYTE);
        return write(folder.resolve("zip-bomb.xlsx"), sheet -> {
            sheet.row(1, HEADER);
            sheet.raw("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            for (int n = 0; n < 600; n++) {
                sheet.raw(filler);
            }
            sheet.raw("</t></is></c></row>");
        });
    }

    /** A sound workbook of two assets that weighs more than 100 MB, for there is a picture in it that nothing packs. */
    public static Path hundredMegabytes(Path folder) {
        return write(
                folder.resolve("hundred-megabytes.xlsx"),
                sheet -> {
                    sheet.row(1, HEADER);
                    sheet.row(2, asset(1));
                    sheet.row(3, asset(2));
                },
                101);
    }

    private static List<String> asset(int n) {
        String department = DEPARTMENTS.get(n % DEPARTMENTS.size());
        boolean personal = n % 4 != 0;
        int confidentiality = personal ? 3 : n % 3 + 1;
        int integrity = n / 3 % 3 + 1;
        int availability = n / 9 % 3 + 1;
        int importance = Math.max(confidentiality, Math.max(integrity, availability));
        return List.of(
                "業務" + n % 20, "検証用資産" + n, n % 5 == 0 ? "備考です。" : "", department, "", department,
                MEDIA.get(n % MEDIA.size()), personal ? "有" : "無", n % 16 == 1 ? "○" : "", n % 32 == 2 ? "○" : "",
                "" + confidentiality, "" + integrity, "" + availability, "" + importance, "5年", "R8.4." + (n % 30 + 1),
                "", "", "", "", "", "本部" + (n % 5 + 1) + "階", "" + (n % 90 + 1), n % 6 == 0 ? "○" : "×",
                n % 11 == 0 ? "○" : "×", n % 3 == 0 ? "○" : "×", n % 7 == 0 ? "○" : "×",
                n % 7 == 0 ? "みのり印刷株式会社(架空)" : "", "JP", "×", n % 8 == 0 ? "○" : "×", "" + n * 7 % 50_000,
                "" + n * 3 % 9_000, "" + (n % 6 + 1), "稼働", "", "", "", "");
    }

    private static Path write(Path file, Sheet sheet) {
        return write(file, sheet, 0);
    }

    private static Path write(Path file, Sheet sheet, int pictureMegabytes) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="png" ContentType="image/png"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-\
                    officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-\
                    officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            part(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="情報資産管理台帳" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
            if (pictureMegabytes > 0) {
                picture(zip, pictureMegabytes);
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            SheetWriter writer = new SheetWriter(zip);
            writer.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            sheet.writeTo(writer);
            writer.raw("</sheetData></worksheet>");
            zip.closeEntry();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Target=\"" + target + "\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/" + type + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void picture(ZipOutputStream zip, int megabytes) throws IOException {
        byte[] noise = new byte[MEGABYTE];
        new Random(20261122).nextBytes(noise);
        CRC32 crc = new CRC32();
        for (int n = 0; n < megabytes; n++) {
            crc.update(noise);
        }
        ZipEntry entry = new ZipEntry("xl/media/image1.png");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize((long) megabytes * MEGABYTE);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        for (int n = 0; n < megabytes; n++) {
            zip.write(noise);
        }
        zip.closeEntry();
    }

    /** What goes on the one sheet. */
    private interface Sheet {
        void writeTo(SheetWriter writer) throws IOException;
    }

    /** Writes rows of text cells; numbers are written as numbers. */
    private record SheetWriter(OutputStream out) {

        void raw(String xml) throws IOException {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }

        void row(int number, List<String> cells) throws IOException {
            StringBuilder xml = new StringBuilder("<row r=\"").append(number).append("\">");
            for (int n = 0; n < cells.size(); n++) {
                String cell = cells.get(n);
                String at = column(n) + number;
                if (cell.matches("\\d+")) {
                    xml.append("<c r=\"").append(at).append("\"><v>").append(cell).append("</v></c>");
                } else if (!cell.isEmpty()) {
                    xml.append("<c r=\"").append(at).append("\" t=\"inlineStr\"><is><t>");
                    xml.append(cell).append("</t></is></c>");
                }
            }
            raw(xml.append("</row>").toString());
        }

        private static String column(int index) {
            return index < 26 ? "" + (char) ('A' + index) : "A" + (char) ('A' + index - 26);
        }
    }
}
