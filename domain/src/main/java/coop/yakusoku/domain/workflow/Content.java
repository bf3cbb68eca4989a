package coop.yakusoku.domain.workflow;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a record says, in one form: the same facts give the same text, any other fact gives another. Its seal is the
 * SHA-256 of the text in UTF-8. Characters stay as they were typed (﨑 is not 崎).
 *
 * @param lines the facts; no two have the same part and field
 */
public record Content(List<Line> lines) implements Serializable {

    /**
     * One fact.
     *
     * @param part of the record it is about, as people call it: a threat's code and phase; empty for the record itself
     * @param field the key of its label in the texts of the record's context: {@code Risk.frequency}
     * @param value as text; empty when there is none
     */
    public record Line(String part, String field, String value) implements Serializable {
        public Line {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(field, "field");
            value = value == null ? "" : value;
        }
    }

    /**
     * A fact that is not the same in two contents.
     *
     * @param before empty when it was not there
     * @param after empty when it is not there any more
     */
    public record Difference(String part, String field, String before, String after) implements Serializable {}

    public Content {
        lines = List.copyOf(lines);
    }

    /** Starts an empty one. */
    public static Builder of() {
        return new Builder();
    }

    /** The canonical text: one line for each fact, its three parts parted by tabulators. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(escape(line.part)).append('\t');
            text.append(escape(line.field)).append('\t');
            text.append(escape(line.value)).append('\n');
        }
        return text.toString();
    }

    /** Reads what {@link #text} wrote. */
    public static Content read(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                String[] cells = line.split("\t", -1);
                lines.add(new Line(unescape(cells[0]), unescape(cells[1]), unescape(cells[2])));
            }
        }
        return new Content(lines);
    }

    /** SHA-256 of the text, 64 small hexadecimal digits. */
    public String seal() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent); // every Java platform has it
        }
    }

    /** What became different on the way to the other, in the order of the facts. */
    public List<Difference> differences(Content after) {
        Map<Line, String> was = new LinkedHashMap<>();
        lines.forEach(it -> was.put(new Line(it.part, it.field, ""), it.value));
        Map<Line, String> is = new LinkedHashMap<>();
        after.lines.forEach(it -> is.put(new Line(it.part, it.field, ""), it.value));
        List<Difference> found = new ArrayList<>();
        was.forEach((fact, before) -> {
            String now = is.getOrDefault(fact, "");
            if (!before.equals(now)) {
                found.add(new Difference(fact.part, fact.field, before, now));
            }
        });
        is.forEach((fact, now) -> {
            if (!was.containsKey(fact) && !now.isEmpty()) {
                found.add(new Difference(fact.part, fact.field, "", now));
            }
        });
        return List.copyOf(found);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '\\' && at + 1 < text.length()) {
                char next = text.charAt(++at);
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(each);
            }
        }
        return plain.toString();
    }

    /** Gathers facts in their order. */
    public static final class Builder {

        private final List<Line> lines = new ArrayList<>();

        private Builder() {
            // by Content.of()
        }

        /** @param value any value whose text does not depend on the reader's language; null for none */
        public Builder add(String part, String field, Object value) {
            lines.add(new Line(part, field, value == null ? "" : value.toString()));
            return this;
        }

        public Content done() {
            return new Content(lines);
        }
    }
}
