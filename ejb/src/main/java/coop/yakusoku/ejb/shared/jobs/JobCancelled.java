package coop.yakusoku.ejb.shared.jobs;

/** The person who started the work wishes it to stop. Nobody catches it but who runs the work. */
public class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JobCancelled() {
        super("cancelled", null, false, false);
    }
}
