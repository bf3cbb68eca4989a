package coop.yakusoku.domain.accesslog.seal;

/** The lines of a log as they stand today, in the rising order of their numbers. */
public interface SealedLines {

    /**
     * Goes to the next line.
     *
     * @return false when there is none
     */
    boolean next();

    /** The bytes of the line, as {@link CanonicalLine} describes them. */
    byte[] bytes();
}
