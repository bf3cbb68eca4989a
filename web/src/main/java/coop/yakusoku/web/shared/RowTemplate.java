package coop.yakusoku.web.shared;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup of a table's row with its texts left open. A row drawn once for {@link #marks()} in place of a row shows where
 * they belong; every further row is then only written down.
 */
final class RowTemplate {

    /** Names that no row has: the place of the row in the table. */
    private static final String INDEX = "0index";

    private static final String PARITY = "0parity";
    private static final String BEGIN = "y-mark-";
    private static final String END = "-kram-y";
    private static final Pattern MARK = Pattern.compile(BEGIN + "(\\w+)" + END);
    private static final Pattern ROW_INDEX = Pattern.compile(" data-ri=\"\\d+\"");
    private static final Pattern ROW_PARITY = Pattern.compile("ui-datatable-(?:even|odd)");

    private final List<String> literals = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();

    /** What stands where a text belongs; {@code attribute} is its name when the text is all there is in one, else empty. */
    private record Slot(String name, boolean inTag, String attribute) {}

    /** @param markup one row, drawn with {@link #marks()} as its row */
    RowTemplate(String markup) {
        String open = ROW_INDEX.matcher(markup).replaceFirst(" data-ri=\"" + mark(INDEX) + "\"");
        open = ROW_PARITY.matcher(open).replaceFirst("ui-datatable-" + mark(PARITY));
        Matcher mark = MARK.matcher(open);
        int from = 0;
        while (mark.find()) {
            String before = open.substring(from, mark.start());
            boolean inTag = open.lastIndexOf('<', mark.start()) > open.lastIndexOf('>', mark.start());
            boolean whole = inTag && before.endsWith("=\"") && open.startsWith("\"", mark.end());
            String attribute = whole ? before.substring(before.lastIndexOf(' ') + 1, before.length() - 2) : "";
            literals.add(whole ? before.substring(0, before.lastIndexOf(' ')) : before);
            slots.add(new Slot(mark.group(1), inTag, attribute));
            from = whole ? mark.end() + 1 : mark.end();
        }
        literals.add(open.substring(from));
    }

    /** A row whose every property is a mark of its name. */
    static Map<String, String> marks() {
        return new AbstractMap<>() {
            @Override
            public String get(Object name) {
                return mark(name.toString());
            }

            @Override
            public Set<Entry<String, String>> entrySet() {
                return Set.of();
            }
        };
    }

    private static String mark(String name) {
        return BEGIN + name + END;
    }

    /** @param texts gives the texts of the row by name, null for none */
    void write(StringBuilder html, int index, UnaryOperator<String> texts) {
        for (int i = 0; i < slots.size(); i++) {
            html.append(literals.get(i));
            write(html, slots.get(i), index, texts);
        }
        html.append(literals.get(slots.size()));
    }

    private static void write(StringBuilder html, Slot slot, int index, UnaryOperator<String> texts) {
        String text = switch (slot.name()) {
            case INDEX -> String.valueOf(index);
            case PARITY -> index % 2 == 0 ? "even" : "odd";
            default -> texts.apply(slot.name());
        };
        boolean none = text == null || text.isEmpty();
        if (slot.attribute().isEmpty()) {
            if (!none) {
                Markup.escape(html, text, slot.inTag());
            }
        } else if (!none) {
            Markup.attribute(html, slot.attribute(), text);
        }
    }
}
