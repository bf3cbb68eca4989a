package coop.yakusoku.ejb.shared;

import coop.yakusoku.domain.shared.StaffId;

/** Who is logged in, for the shared parts, which know no people. Offered by the context that does. */
public interface WhoAsks {

    StaffId staff();

    /** The person's name. */
    String displayName();
}
