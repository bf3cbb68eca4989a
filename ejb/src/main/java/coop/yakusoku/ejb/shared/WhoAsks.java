package coop.yakusoku.ejb.shared;

import coop.yakusoku.domain.shared.StaffId;
import java.util.Optional;
import java.util.UUID;

/** Who is logged in, for the shared parts, which know no people. Offered by the context that does. */
public interface WhoAsks {

    StaffId staff();

    /** The person's name. */
    String displayName();

    /** The person's own organisation; empty when the login belongs to no person. */
    Optional<UUID> organization();
}
