package coop.yakusoku.ejb.work;

/** A mail was not taken. Carries the kind of failure, never an address and never what the server said. */
class MailFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean ofServer;

    /** @param ofServer whether the next mail would fail for the same reason */
    MailFailure(String kind, boolean ofServer) {
        super(kind);
        this.ofServer = ofServer;
    }

    boolean ofServer() {
        return ofServer;
    }
}
