package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Words for the tests of the register. */
public final class RiskFixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    public static final StaffId OFFICER = new StaffId(new UUID(0, 1));
    public static final StaffId CHIEF_OFFICER = new StaffId(new UUID(0, 2));
    public static final StaffId MANAGER = new StaffId(new UUID(0, 3));
    public static final OrganizationId COOP = new OrganizationId(new UUID(1, 1));
    public static final DepartmentId NORTH_CENTER = new DepartmentId(new UUID(2, 1));
    public static final CatalogId EDITION = new CatalogId(new UUID(3, 1));

    private RiskFixtures() {}

    public static AssetDetails orderForms() {
        return details("注文書", Medium.PAPER, new Contents(true, false, false), new Cia(2, 1, 1), Environment.PLAIN);
    }

    public static AssetDetails details(String name, Medium medium, Contents contents, Cia cia, Environment environment) {
        return new AssetDetails(
                COOP,
                NORTH_CENTER,
                "宅配",
                name,
                null,
                "北センター職員",
                null,
                medium,
                contents,
                cia,
                null,
                null,
                null,
                TODAY,
                environment,
                AssetStatus.ACTIVE,
                null,
                null,
                null,
                false);
    }

    public static Asset asset(AssetDetails details) {
        return new Asset(AssetId.next(), "JS-2026-0001", details, OFFICER, NOW);
    }

    /** An asset of importance 3. */
    public static Asset grave() {
        return asset(orderForms());
    }

    /** An asset of the importance given, without personal data. */
    public static Asset ofImportance(int importance) {
        return asset(details("掲示物", Medium.PAPER, Contents.NONE, new Cia(importance, 1, 1), Environment.PLAIN));
    }

    public static Analysis analysis(Asset asset) {
        return new Analysis(AnalysisId.next(), asset, EDITION, RiskMethod.IPA_4, OFFICER, TODAY);
    }

    public static Risk unrated(Asset asset) {
        return new Risk(RiskId.next(), analysis(asset), new ThreatId(new UUID(4, 21)), "STORE", null);
    }

    public static Risk rated(Asset asset, int frequency, int weakness) {
        Risk risk = unrated(asset);
        risk.assess(assessment(frequency, weakness), asset, PriorityWeights.PROPOSED, OFFICER, NOW);
        return risk;
    }

    public static Assessment assessment(int frequency, int weakness) {
        return new Assessment(new Rating(frequency, weakness), "無施錠", Set.of("PPC-5.2a"), null, "鍵は夜間のみ");
    }

    public static TreatmentPlan reduce(TreatmentState state, Rating residual) {
        return new TreatmentPlan(
                TreatmentOption.REDUCE,
                Set.of("PPC-5.2a"),
                "施錠できる書庫へ移す",
                OFFICER,
                TODAY.plusMonths(1),
                state,
                residual,
                residual == null ? null : "書庫の導入後",
                null,
                null);
    }

    public static TreatmentPlan askToAccept() {
        return new TreatmentPlan(
                TreatmentOption.ACCEPT,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                "移転までの半年に限る",
                TODAY.plusMonths(6));
    }
}
