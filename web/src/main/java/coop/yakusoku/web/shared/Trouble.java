package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.LogNotWritten;
import coop.yakusoku.ejb.shared.LostConnection;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import org.primefaces.csp.CspException;

/** What kind of trouble an exception is, and so what the person in front of the page is told. */
enum Trouble {

    /** The page or record does not exist, or not for this person: 404, and nothing tells which. */
    NOT_FOUND(404),

    /** The form was not sent by the page it claims to come from: nothing is done. */
    REFUSED(400),

    /** The form is older than the session: the page is shown afresh and the browser gives back what was typed. */
    EXPIRED(302),

    /** What would have been shown could not be written down in the access log, so it is not shown. */
    UNRECORDED(507),

    /** The database does not answer. */
    UNAVAILABLE(503),

    /** A fault of ours: an apology, an id that is also in the log, a way back. */
    UNEXPECTED(500);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    /** The status of the answer. */
    int status() {
        return status;
    }

    /** Reads the whole chain of causes: containers wrap. */
    static Trouble of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof EJBAccessException || isUnknownRecord(cause)) {
                return NOT_FOUND;
            }
            if (cause instanceof ViewExpiredException) {
                return EXPIRED;
            }
            if (cause instanceof LogNotWritten) {
                return UNRECORDED;
            }
            if (cause instanceof CspException) {
                return REFUSED;
            }
            if (LostConnection.is(cause)) {
                return UNAVAILABLE;
            }
            cause = cause.getCause();
        }
        return UNEXPECTED;
    }

    private static boolean isUnknownRecord(Throwable cause) {
        return cause instanceof RuleViolation no && no.code().equals(Screen.UNKNOWN_RECORD);
    }
}
