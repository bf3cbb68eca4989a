package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.jobs.JobCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the background work, which knows no people, who is asking. */
@ApplicationScoped
class CallerOfJobs implements JobCaller {

    private final Caller caller;

    protected CallerOfJobs() {
        this(null); // for the container's proxy
    }

    @Inject
    CallerOfJobs(Caller caller) {
        this.caller = caller;
    }

    @Override
    public StaffId staff() {
        return caller.staff();
    }

    @Override
    public String displayName() {
        return caller.displayName();
    }
}
