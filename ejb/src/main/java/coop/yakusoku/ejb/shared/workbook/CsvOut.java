package coop.yakusoku.ejb.shared.workbook;

import coop.yakusoku.domain.shared.Cp932;
import coop.yakusoku.domain.shared.JapaneseFlag;
import coop.yakusoku.domain.shared.SpreadsheetText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes comma-separated values as RFC 4180 has them: a head, rows, lines that end in CR LF. */
final class CsvOut implements TableOut {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final char MARK = '\ufeff';

    private final Writer out;
    private final boolean cp932;
    /** How often each character could not be written. */
    private final Map<String, Integer> lost = new TreeMap<>();

    CsvOut(OutputStream out, Charset charset, List<String> heads) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, charset));
        this.cp932 = !charset.equals(StandardCharsets.UTF_8);
        if (!cp932) {
            this.out.write(MARK);
        }
        row(heads);
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(writable(text(values.get(i)))));
        }
        out.write("\r\n");
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Boolean flag) {
            return JapaneseFlag.print(flag);
        }
        return value instanceof Number ? value.toString() : SpreadsheetText.guard(value.toString());
    }

    private String writable(String text) {
        if (!cp932) {
            return text;
        }
        Cp932.unwritable(text).forEach(character -> lost.merge(character, 1, Integer::sum));
        return Cp932.writable(text);
    }

    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(it -> it == '"' || it == ',' || it == '\n' || it == '\r')
                || !text.equals(text.strip());
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void remark(String line) throws IOException {
        row(List.of(line));
    }

    @Override
    public void footer(String left, String right) {
        // there are no pages
    }

    @Override
    public void finish() throws IOException {
        if (!lost.isEmpty()) {
            // Characters that cannot be written cannot be shown here either; their code points can.
            remark("※この文字コード（CP932）で書けない文字を" + Cp932.GETA + "に置き換えました。文字の番号と、含む項目の数："
                    + lost.entrySet().stream()
                            .map(it -> codePoints(it.getKey()) + " " + it.getValue() + "件")
                            .collect(Collectors.joining("、"))
                    + "。すべての文字が必要なときは、UTF-8のCSVかExcelで出力してください。");
        }
        out.flush();
    }

    private static String codePoints(String character) {
        return character.codePoints().mapToObj(it -> String.format("U+%04X", it)).collect(Collectors.joining("+"));
    }

    @Override
    public void close() {
        // the stream belongs to who opened it
    }
}
