package coop.yakusoku.ejb.shared.print;

/**
 * A column of a printed table.
 *
 * @param name its head
 * @param group a head it shares with its neighbours; null for none
 * @param width its share of the table's width; only the ratio to the others counts
 * @param align where its values stand
 */
public record Column(String name, String group, int width, Align align) {

    /** Where the values of a column stand. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    public static Column text(String name, int width) {
        return new Column(name, null, width, Align.LEFT);
    }

    public static Column centred(String name, int width) {
        return new Column(name, null, width, Align.CENTER);
    }

    public static Column number(String name, int width) {
        return new Column(name, null, width, Align.RIGHT);
    }

    /** The same column under a head it shares with its neighbours of the same group. */
    public Column under(String shared) {
        return new Column(name, shared, width, align);
    }
}
