package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.StaffId;

/** Who starts, looks at and cancels work. Offered by the context that knows people. */
public interface JobCaller {

    StaffId staff();

    /** The person's name. */
    String displayName();
}
