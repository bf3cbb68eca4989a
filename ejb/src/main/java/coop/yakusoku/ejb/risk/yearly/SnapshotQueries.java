package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.yearly.SnapshotId;
import coop.yakusoku.domain.shared.FiscalCalendar;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.SearchWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads frozen years, of organisations the caller sees as a whole: what belongs to which department was another question
 * on that day than it is today.
 */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
public class SnapshotQueries {

    private static final String RISKS = """
            from risk_snapshot_risk r
            join risk_snapshot_asset a on a.snapshot_id = r.snapshot_id and a.asset_id = r.asset_id
            """;

    private final EntityManager entities;
    private final Register register;
    private final Caller caller;
    private final FiscalCalendar calendar;
    private final Clock clock;

    protected SnapshotQueries() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    SnapshotQueries(
            EntityManager entities, Register register, Caller caller, FiscalCalendar calendar, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.caller = caller;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The organisations whose years the caller may read, by code. */
    public List<OrganizationName> organizations() {
        List<UUID> seen = register.reading().organizations().stream().map(OrganizationId::value).toList();
        return rows(entities.createNativeQuery(
                                "select organization_id, name from organization_organization"
                                        + " where organization_id in (:seen) order by code")
                        .setParameter("seen", seen))
                .stream()
                .map(row -> new OrganizationName(new OrganizationId(row.id()), row.text()))
                .toList();
    }

    /**
     * The frozen years of an organisation, the latest first.
     *
     * @throws RuleViolation {@code shared.unknown-record} when the caller does not see the organisation as a whole
     */
    public List<SnapshotRow> years(OrganizationId organization) {
        refuseUnlessSeen(organization);
        return rows(entities.createNativeQuery(SnapshotRow.SELECT
                                + "where s.organization_id = :organization order by s.fiscal_year desc, s.edition desc")
                        .setParameter("organization", organization.value()))
                .stream()
                .map(SnapshotRow::of)
                .toList();
    }

    /**
     * The years the caller may freeze now, the running one first; empty for who does not answer for the organisation.
     *
     * @param frozen what {@link #years} said
     */
    public List<YearChoice> freezable(OrganizationId organization, List<SnapshotRow> frozen) {
        if (!caller.scope(Roles.CPO, Roles.PRIVACY_MANAGER).organizations().contains(organization)) {
            return List.of();
        }
        int running = calendar.yearOf(LocalDate.now(clock));
        int latest = frozen.stream().mapToInt(SnapshotRow::fiscalYear).max().orElse(0);
        List<YearChoice> choices = new ArrayList<>();
        for (int year = running; year >= Math.max(running - 1, latest); year--) {
            int asked = year;
            int edition = frozen.stream()
                    .filter(it -> it.fiscalYear() == asked)
                    .mapToInt(SnapshotRow::edition)
                    .max()
                    .orElse(0);
            choices.add(new YearChoice(year, edition));
        }
        return choices;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may see */
    public SnapshotRow head(SnapshotId id) {
        return rows(entities.createNativeQuery(SnapshotRow.SELECT + "where s.snapshot_id = :snapshot")
                        .setParameter("snapshot", id.value()))
                .stream()
                .map(SnapshotRow::of)
                .filter(it -> register.reading().organizations().contains(it.organization()))
                .findFirst()
                .orElseThrow(Register::unknown);
    }

    /** The departments that had assets on that day, by code. */
    public List<FrozenDepartment> departments(SnapshotId id) {
        head(id);
        return rows(entities.createNativeQuery("""
                        select distinct department_id, department_code, department_name from risk_snapshot_asset
                        where snapshot_id = :snapshot order by department_code""")
                        .setParameter("snapshot", id.value()))
                .stream()
                .map(row -> new FrozenDepartment(new DepartmentId(row.id()), row.text(), row.text()))
                .toList();
    }

    /** Some of its risks, the most urgent first. */
    public List<FrozenRisk> risks(SnapshotId id, FrozenFilter filter, int first, int size) {
        head(id);
        Query query = bind(
                entities.createNativeQuery("select " + FrozenRisk.COLUMNS + RISKS + where("r", filter)
                        + " order by r.priority_score desc nulls last, a.number, r.threat_code, r.phase_code"),
                id,
                filter);
        return rows(query.setFirstResult(first).setMaxResults(size)).stream()
                .map(FrozenRisk::of)
                .toList();
    }

    /** How many risks the filter finds. */
    public long countRisks(SnapshotId id, FrozenFilter filter) {
        head(id);
        return number(bind(entities.createNativeQuery("select count(*) " + RISKS + where("r", filter)), id, filter));
    }

    /** Some of its assets, by number. Band and standing do not narrow them. */
    public List<FrozenAsset> assets(SnapshotId id, FrozenFilter filter, int first, int size) {
        head(id);
        FrozenFilter ofAssets = new FrozenFilter(filter.text(), filter.department(), null, null);
        Query query = bind(
                entities.createNativeQuery("select " + FrozenAsset.COLUMNS + "from risk_snapshot_asset a"
                        + where("a", ofAssets) + " order by a.number, a.asset_id"),
                id,
                ofAssets);
        return rows(query.setFirstResult(first).setMaxResults(size)).stream()
                .map(FrozenAsset::of)
                .toList();
    }

    /** How many assets the filter finds. */
    public long countAssets(SnapshotId id, FrozenFilter filter) {
        head(id);
        FrozenFilter ofAssets = new FrozenFilter(filter.text(), filter.department(), null, null);
        return number(bind(
                entities.createNativeQuery("select count(*) from risk_snapshot_asset a" + where("a", ofAssets)),
                id,
                ofAssets));
    }

    private static String where(String alias, FrozenFilter filter) {
        return " where " + alias + ".snapshot_id = :snapshot"
                + (blank(filter.text()) ? "" : " and a.search_key like :text" + SearchWords.ESCAPE)
                + (filter.department() == null ? "" : " and a.department_id = :department")
                + (filter.band() == null ? "" : " and r.band = :band")
                + (filter.standing() == null ? "" : " and r.standing = :standing");
    }

    private static Query bind(Query query, SnapshotId id, FrozenFilter filter) {
        query.setParameter("snapshot", id.value());
        if (!blank(filter.text())) {
            String key = JapaneseText.searchKey(filter.text().strip());
            query.setParameter("text", SearchWords.within(key));
        }
        if (filter.department() != null) {
            query.setParameter("department", filter.department().value());
        }
        if (filter.band() != null) {
            query.setParameter("band", filter.band().name());
        }
        if (filter.standing() != null) {
            query.setParameter("standing", filter.standing().name());
        }
        return query;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void refuseUnlessSeen(OrganizationId organization) {
        if (!register.reading().organizations().contains(organization)) {
            throw Register.unknown();
        }
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Columns> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(Columns::new).toList();
    }
}
