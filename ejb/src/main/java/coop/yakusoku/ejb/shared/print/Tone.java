package coop.yakusoku.ejb.shared.print;

/**
 * How a cell is set apart. Never the only bearer of a meaning: a copy in black and white must say the same, so the cell
 * says it in words too.
 */
public enum Tone {
    HIGH,
    MEDIUM,
    LOW,
    /** A sum. */
    STRONG,
    /** Of minor weight. */
    MUTED,
    /** Something is missing or late. */
    ALARM;

    /** The value, set apart in this way. */
    public Toned of(Object value) {
        return new Toned(value, this);
    }

    /**
     * A value of a cell that is set apart.
     *
     * @param value a text, a number, a day; null for an empty cell
     */
    public record Toned(Object value, Tone tone) {}
}
