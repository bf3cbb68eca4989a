package coop.yakusoku.domain.accesslog.seal;

/**
 * Something that does not fit.
 *
 * @param id the line; 0 when it is about a checkpoint as a whole
 * @param other for exchanged lines the number the content belongs to; otherwise 0
 * @param checkpoint the checkpoint the line was sealed in; 0 when in none
 */
public record Fault(Kind kind, long id, long other, long checkpoint) {

    /** What does not fit. */
    public enum Kind {

        /** The line is not what was sealed. */
        ALTERED,

        /** The line was sealed and is gone. */
        MISSING,

        /** There is a line that was never sealed, where only sealed ones may be. */
        INSERTED,

        /** The line stands under another line's number. */
        REORDERED,

        /** Whom a list showed is not what was sealed with the line of the list. */
        PERSONS_ALTERED,

        /** The checkpoint's own text does not follow from the one before. */
        CHAIN_BROKEN,

        /** The checkpoint is not signed by a key that was given. */
        NOT_SIGNED,

        /** The lines are as the folder says, but the checkpoint's root is another: the folder was altered with them. */
        ROOT_DIFFERS
    }

    static Fault ofLine(Kind kind, long id, long checkpoint) {
        return new Fault(kind, id, 0, checkpoint);
    }

    static Fault ofCheckpoint(Kind kind, long checkpoint) {
        return new Fault(kind, 0, 0, checkpoint);
    }
}
