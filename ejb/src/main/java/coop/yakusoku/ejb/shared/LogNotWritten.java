package coop.yakusoku.ejb.shared;

/**
 * A read of personal data could not be written down, so it did not happen: the transaction is undone, nothing is shown,
 * and the page says so.
 */
public class LogNotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause what the database said */
    public LogNotWritten(Throwable cause) {
        super("the access log takes no line", cause);
    }
}
