package coop.yakusoku.ear.people;

import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Cia;
import coop.yakusoku.domain.risk.Contents;
import coop.yakusoku.domain.risk.Environment;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import java.time.LocalDate;

/** What people of the tests register: an asset on paper with personal information, and nothing special about it. */
public final class PlainAsset {

    private PlainAsset() {
        // describes assets, holds nothing
    }

    /** Of a name, in a department. */
    public static AssetDetails named(String name, DepartmentChoice place) {
        return new AssetDetails(
                place.organization(),
                place.id(),
                "総務",
                name,
                null,
                "総務部",
                null,
                Medium.PAPER,
                new Contents(true, false, false),
                new Cia(2, 2, 1),
                null,
                null,
                "3年",
                LocalDate.of(2026, 4, 1),
                Environment.PLAIN,
                AssetStatus.ACTIVE,
                null,
                null,
                null,
                false);
    }
}
