package coop.yakusoku.ejb.organization;

/** Keycloak did not do what it was asked; the deed is tried again later. */
public class IdentityProviderFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Reason {
        /** No answer, or not in time. */
        UNREACHABLE,
        /** There is no user of that login name. */
        UNKNOWN_USER,
        /** Keycloak answered no: the admin client lacks a right, or the realm lacks the role. */
        REFUSED
    }

    private final Reason reason;

    public IdentityProviderFailure(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
