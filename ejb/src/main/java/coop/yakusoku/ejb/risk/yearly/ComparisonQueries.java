package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.risk.yearly.Change;
import coop.yakusoku.domain.risk.yearly.RiskFacts;
import coop.yakusoku.domain.risk.yearly.SnapshotId;
import coop.yakusoku.domain.shared.FiscalCalendar;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.Bilingual;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Compares two frozen years of an organisation, or one with the register of today.
 *
 * <p>Risks are the same when they are the same threat to the same asset in the same phase: a new analysis gives them new
 * ids. The database leaves out what did not change; what became of the rest is for {@link Change} to say.
 */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
public class ComparisonQueries {

    /** What {@link RiskFacts} holds, in its order. */
    private static final List<String> FACTS = List.of(
            "method", "importance", "frequency", "weakness", "likelihood", "risk_value", "band", "standing",
            "treatment_option", "treatment_state", "treatment_owner_name", "due_on", "residual_value",
            "residual_band", "review_on");

    private static final List<String> NAMES = List.of(
            "risk_id", "asset_id", "asset_number", "asset_name", "department_name", "threat_code", "threat_class",
            "threat_ja", "threat_en", "phase_ja", "phase_en");

    private final EntityManager entities;
    private final Register register;
    private final FiscalCalendar calendar;
    private final Clock clock;

    protected ComparisonQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    ComparisonQueries(EntityManager entities, Register register, FiscalCalendar calendar, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Compares them; whichever was frozen first is the earlier one.
     *
     * @param later null for the register of today
     * @throws RuleViolation {@code shared.unknown-record} when there is none, none the caller may see, or when they are of
     *     two organisations
     */
    public YearComparison compare(SnapshotId earlier, SnapshotId later) {
        SnapshotRow one = head(earlier);
        SnapshotRow other = later == null ? today(one) : head(later);
        if (!one.organization().equals(other.organization())) {
            throw Register.unknown();
        }
        SnapshotRow before = one.frozenAt().isAfter(other.frozenAt()) ? other : one;
        SnapshotRow after = before == one ? other : one;

        return new YearComparison(before, after, risks(before, after), assets(before, after));
    }

    private SnapshotRow head(SnapshotId id) {
        return rows(entities.createNativeQuery(SnapshotRow.SELECT + "where s.snapshot_id = :snapshot")
                        .setParameter("snapshot", id.value()))
                .stream()
                .map(SnapshotRow::of)
                .filter(it -> register.reading().organizations().contains(it.organization()))
                .findFirst()
                .orElseThrow(Register::unknown);
    }

    private SnapshotRow today(SnapshotRow like) {
        Columns counts = rows(entities.createNativeQuery("with risks as (\n" + RegisterShape.LIVING_RISKS + """
                        )
                        select o.name, (select count(*) from risk_asset a
                                where a.organization_id = o.organization_id and a.status <> 'DISPOSED') as assets,
                            (select count(*) from risks) as risks,
                            (select count(*) from risks where band = 'HIGH') as high,
                            (select count(*) from risks where band = 'MEDIUM') as medium,
                            (select count(*) from risks where band = 'LOW') as low
                        from organization_organization o where o.organization_id = :organization""")
                        .setParameter("organization", like.organization().value()))
                .get(0);
        return new SnapshotRow(
                null,
                like.organization(),
                counts.text(),
                calendar.yearOf(LocalDate.now(clock)),
                0,
                true,
                null,
                clock.instant(),
                null,
                counts.number(),
                counts.number(),
                counts.number(),
                counts.number(),
                counts.number());
    }

    private List<RiskChange> risks(SnapshotRow before, SnapshotRow after) {
        String statement = "with before as (\n" + risksOf(before, "before") + "), after as (\n"
                + risksOf(after, "after") + ")\nselect "
                + list("coalesce(n.%1$s, o.%1$s) as %1$s", NAMES)
                + ", o.method is not null as was, " + list("o.%1$s as was_%1$s", FACTS)
                + ", n.method is not null as is, " + list("n.%1$s as is_%1$s", FACTS)
                + """

                from before o full join after n
                    on n.asset_id = o.asset_id and n.threat_code = o.threat_code and n.phase_code = o.phase_code
                """
                + "where (" + list("o.%s", FACTS) + ") is distinct from (" + list("n.%s", FACTS) + ")";
        return rows(bind(entities.createNativeQuery(statement), before, after)).stream()
                .map(ComparisonQueries::risk)
                .filter(it -> it.change() != Change.SAME)
                .sorted(Comparator.comparing(RiskChange::change)
                        .thenComparing(ComparisonQueries::value, Comparator.reverseOrder())
                        .thenComparing(RiskChange::assetNumber)
                        .thenComparing(RiskChange::threatCode)
                        .thenComparing(it -> it.phase().ja()))
                .toList();
    }

    private static int value(RiskChange change) {
        RiskFacts facts = change.after() == null ? change.before() : change.after();
        return facts.value() == null ? -1 : facts.value();
    }

    private static RiskChange risk(Columns row) {
        RiskId risk = new RiskId(row.id());
        AssetId asset = new AssetId(row.id());
        String number = row.text();
        String name = row.text();
        String department = row.text();
        String code = row.text();
        ThreatClass threatClass = row.constant(ThreatClass.class);
        Bilingual threat = new Bilingual(row.text(), row.text());
        Bilingual phase = new Bilingual(row.text(), row.text());
        RiskFacts before = facts(row);
        RiskFacts after = facts(row);
        return new RiskChange(
                risk,
                asset,
                number,
                name,
                department,
                code,
                threatClass,
                threat,
                phase,
                before,
                after,
                Change.of(before, after),
                Change.treatmentDone(before, after));
    }

    /** Reads all its columns, also when there is nothing in them. */
    private static RiskFacts facts(Columns row) {
        boolean there = row.flag();
        RiskMethod method = row.constant(RiskMethod.class);
        Integer importance = row.number();
        RiskFacts facts = new RiskFacts(
                method,
                importance == null ? 0 : importance,
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.constant(RiskBand.class),
                row.constant(Standing.class),
                row.constant(TreatmentOption.class),
                row.constant(TreatmentState.class),
                row.text(),
                row.day(),
                row.number(),
                row.constant(RiskBand.class),
                row.day());
        return there ? facts : null;
    }

    private List<AssetChange> assets(SnapshotRow before, SnapshotRow after) {
        String statement = "with before as (\n" + assetsOf(before, "before") + "), after as (\n"
                + assetsOf(after, "after") + ")\nselect o.asset_id as was, n.asset_id as is, "
                + AssetDifferences.columns()
                + "\nfrom before o full join after n on n.asset_id = o.asset_id\nwhere "
                + AssetDifferences.distinct()
                + "\norder by coalesce(n.number, o.number)";
        return rows(bind(entities.createNativeQuery(statement), before, after)).stream()
                .map(AssetDifferences::read)
                .toList();
    }

    private static String risksOf(SnapshotRow year, String parameter) {
        return "select r.*, a.number as asset_number, a.name as asset_name, a.department_name from ("
                + (year.today() ? RegisterShape.LIVING_RISKS : RegisterShape.frozenRisks(parameter))
                + ") r join (" + assetsOf(year, parameter) + ") a on a.asset_id = r.asset_id\n";
    }

    private static String assetsOf(SnapshotRow year, String parameter) {
        return year.today() ? RegisterShape.LIVING_ASSETS : RegisterShape.frozenAssets(parameter);
    }

    private static Query bind(Query query, SnapshotRow before, SnapshotRow after) {
        query.setParameter("before", before.id().value());
        return after.today()
                ? query.setParameter("organization", after.organization().value())
                : query.setParameter("after", after.id().value());
    }

    private static String list(String pattern, List<String> names) {
        return names.stream().map(pattern::formatted).reduce((a, b) -> a + ", " + b).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Columns> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(Columns::new).toList();
    }
}
