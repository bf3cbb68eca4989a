package coop.yakusoku.ejb.shared.print;

import java.util.List;

/** A piece of a document's content, from the top of the page to its foot. */
public sealed interface Block {

    /** How a paragraph is set. */
    enum Style {
        BODY,
        CENTRED,
        RIGHT,
        /** Small, for remarks and legends. */
        NOTE,
        /** Large: whom a letter is for. */
        ADDRESSEE,
        /** At the right, below a letter: who sends it. */
        SENDER
    }

    /** A heading inside the document. It stays with what follows. */
    record Heading(String text) implements Block {}

    /** A paragraph; its line breaks are kept. */
    record Paragraph(String text, Style style) implements Block {}

    /**
     * Labels and values, as a record has them.
     *
     * @param columns how many pairs stand side by side, 1 to 3
     */
    record Facts(List<Fact> facts, int columns) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One label and its value.
     *
     * @param value a text, a number, a day, a {@link Tone.Toned} one of them; null for nothing said
     * @param wide whether it takes the whole width
     */
    record Fact(String label, Object value, boolean wide) {

        public static Fact of(String label, Object value) {
            return new Fact(label, value, false);
        }

        public static Fact wide(String label, Object value) {
            return new Fact(label, value, true);
        }
    }

    /**
     * A table. Its head stands on every page it reaches, and no row is torn apart.
     *
     * @param columns the columns from the left
     * @param rows as many values each as there are columns
     * @param groupedBy the column whose change of value begins a group with a line of its own, which then is not printed
     *     as a column; -1 for none
     * @param whenEmpty what stands in the place of rows when there are none
     */
    record Table(List<Column> columns, List<List<Object>> rows, int groupedBy, String whenEmpty) implements Block {}

    /** What follows begins on a new page. */
    record NewPage() implements Block {}
}
