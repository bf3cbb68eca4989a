package coop.yakusoku.ejb.shared.workbook;

/**
 * What one cell holds. Of a formula, what it last came to.
 *
 * @param kind how to read it
 * @param text of a text its characters, of an error its name ({@code #N/A}), else null
 * @param number of a number, a day or a truth (1, 0) its value, else 0
 */
public record Cell(Kind kind, String text, double number) {

    /** How the workbook stores it. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number whose format shows a day. */
        DAY,
        TRUTH,
        /** A formula that came to nothing: {@code #N/A}, {@code #REF!}. */
        ERROR,
        /** A formula nobody has calculated yet. */
        UNCALCULATED
    }

    static Cell text(String text) {
        return new Cell(Kind.TEXT, text, 0);
    }
}
