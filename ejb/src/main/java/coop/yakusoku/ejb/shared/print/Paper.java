package coop.yakusoku.ejb.shared.print;

/** The sheet a form is printed on: A4 either way, as offices in Japan keep it. */
public enum Paper {
    /** A4縦, for a record and for a letter. */
    PORTRAIT,
    /** A4横, for a register with many columns. */
    LANDSCAPE
}
