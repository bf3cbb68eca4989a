package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.ejb.purpose.PurposeRow;
import java.util.List;

/** Which purposes a point may collect for and a notice may name. */
final class PurposeChoices {

    private PurposeChoices() {
        // chooses, holds nothing
    }

    /** Those in force, but for categories, businesses and parts. */
    static List<PurposeRow> named(List<PurposeRow> all) {
        return all.stream()
                .filter(it -> it.kind() != PurposeKind.COLLECTION && it.kind() != PurposeKind.BUSINESS)
                .filter(it -> it.inForce() && it.partOf() == null)
                .toList();
    }
}
