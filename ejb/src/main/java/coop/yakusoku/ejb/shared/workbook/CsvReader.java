package coop.yakusoku.ejb.shared.workbook;

import coop.yakusoku.domain.shared.Cp932;
import coop.yakusoku.domain.shared.RuleViolation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma- or tab-separated values that people send: UTF-8 with or without its mark, CP932, or the UTF-16 of a
 * spreadsheet's "Unicode text". Quoted as RFC 4180 has it; any line ends.
 */
final class CsvReader {

    private static final int MOST_CHARACTERS = 32_767;
    private static final int MOST_COLUMNS = 1_000;

    private final String text;
    private final char separator;
    private int at;

    private CsvReader(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        this.separator = first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
    }

    /**
     * The one sheet there is.
     *
     * @throws RuleViolation {@code shared.csv-unreadable} when it is no text in any of the encodings, {@code
     *     shared.csv-quote-open} (with the line it begins on), {@code shared.workbook-bomb}
     */
    static Sheet read(byte[] content, int mostRows) {
        CsvReader reader = new CsvReader(decode(content));
        List<Row> rows = new ArrayList<>();
        boolean tooLong = false;
        int number = 1;
        while (reader.at < reader.text.length()) {
            List<Cell> cells = reader.record(number);
            if (cells.stream().anyMatch(cell -> cell != null)) {
                if (rows.size() == mostRows) {
                    tooLong = true;
                    break;
                }
                rows.add(new Row(number, cells.toArray(new Cell[0])));
            }
            number++;
        }
        return new Sheet("CSV", rows, false, tooLong);
    }

    private static String decode(byte[] content) {
        if (starts(content, 0xFF, 0xFE)) {
            return decode(content, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return decode(content, 3, StandardCharsets.UTF_8);
        }
        for (byte each : content) {
            if (each == 0) {
                throw new RuleViolation("shared.csv-unreadable");
            }
        }
        try {
            return strictly(content, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException old) {
            return decode(content, 0, Cp932.charset());
        }
    }

    private static boolean starts(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] content, int from, Charset charset) {
        try {
            return strictly(content, from, charset);
        } catch (CharacterCodingException other) {
            throw new RuleViolation("shared.csv-unreadable");
        }
    }

    private static String strictly(byte[] content, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, from, content.length - from))
                .toString();
    }

    private List<Cell> record(int number) {
        List<Cell> cells = new ArrayList<>();
        while (true) {
            if (cells.size() == MOST_COLUMNS) {
                throw new RuleViolation("shared.workbook-bomb");
            }
            String value = at < text.length() && text.charAt(at) == '"' ? quoted(number) : bare();
            if (value.length() > MOST_CHARACTERS) {
                throw new RuleViolation("shared.workbook-bomb");
            }
            cells.add(value.isBlank() ? null : Cell.text(value));
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
            } else {
                endLine();
                return cells;
            }
        }
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private String bare() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private String quoted(int number) {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else {
                // What stands between the closing quote and the separator was never meant to.
                return value.append(bare()).toString();
            }
        }
        throw new RuleViolation("shared.csv-quote-open", number);
    }
}
