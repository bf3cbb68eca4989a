package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;

/**
 * An asset was corrected; its risks may have to follow (4.5: changed assets are analysed again).
 *
 * @param importanceChanged the values of its risks change
 * @param mediumChanged its inherited ratings may change
 * @param environmentChanged its priorities, and the threats that fit it, may change
 * @param contractorChanged a contractor handles it now, another one, or none any more
 */
public record AssetChanged(
        AssetId asset,
        boolean importanceChanged,
        boolean mediumChanged,
        boolean environmentChanged,
        boolean contractorChanged,
        StaffId by,
        Instant at) {}
