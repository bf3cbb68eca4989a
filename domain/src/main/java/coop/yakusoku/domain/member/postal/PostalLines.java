package coop.yakusoku.domain.member.postal;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code utf_ken_all.csv} line by line. Its cells never hold a line's end, a comma in quotes or a doubled quote;
 * anything else is not that file.
 */
public final class PostalLines {

    private final BufferedReader in;
    private int line;

    /** @param in the file as text */
    public PostalLines(BufferedReader in) {
        this.in = in;
    }

    /**
     * The next town, or null at the end.
     *
     * @throws RuleViolation {@code member.postal-file-unreadable} with the number of the line
     */
    public PostalTown next() throws IOException {
        String text = in.readLine();
        line++;
        while (text != null && text.isBlank()) {
            text = in.readLine();
            line++;
        }
        if (text == null) {
            return null;
        }
        try {
            return PostalTown.read(cells(text));
        } catch (RuleViolation no) {
            throw new RuleViolation("member.postal-file-unreadable", line);
        }
    }

    private static List<String> cells(String line) {
        String plain = line.startsWith("\ufeff") ? line.substring(1) : line;
        List<String> cells = new ArrayList<>();
        for (String cell : plain.split(",", -1)) {
            String text = cell.strip();
            boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
            cells.add(quoted ? text.substring(1, text.length() - 1) : text);
        }
        return cells;
    }
}
