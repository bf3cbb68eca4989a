package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.work.WorkPile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Reads what waits for the caller, in all contexts. */
@Stateless
public class WorkQueries {

    /** So many of each kind are shown on the first page; the list behind the number has them all. */
    private static final int SHOWN = 5;

    private final Workers workers;
    private final AllWork work;

    protected WorkQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    WorkQueries(Workers workers, AllWork work) {
        this.workers = workers;
        this.work = work;
    }

    /** Everything that waits for the caller today, kind by kind, the most urgent first. */
    @RolesAllowed(Roles.STAFF)
    public List<WorkPile> today(Locale language) {
        return work.piles(workers.caller(language), SHOWN);
    }
}
