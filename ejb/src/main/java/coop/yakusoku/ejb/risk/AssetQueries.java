package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.organization.DepartmentTree;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.organization.Places;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.lists.BulkChange;
import coop.yakusoku.ejb.shared.lists.BulkRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the register of information assets, as far as the caller sees. */
@Stateless
@RolesAllowed({
    Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
})
public class AssetQueries {

    private static final String ROWS =
            """
            select a.asset_id, a.number, a.name, a.category, o.name as organization_name, d.name as department_name,
                a.medium, a.importance, %s as personal, a.status, p.name as owner_name,
                (select count(*) from risk_risk r where r.asset_id = a.asset_id and not r.superseded) as risks,
                (select max(r.risk_value) from risk_risk r
                    where r.asset_id = a.asset_id and not r.superseded) as highest,
                %s as completion, a.handed_down, a.version,
                (select risk_analysis_standing(n.analysis_id) from risk_analysis n
                    where n.asset_id = a.asset_id and not n.superseded) as approval
            from risk_asset a
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            left join organization_person p on p.person_id = a.owner_id
            """
                    .formatted(AssetSelection.PERSONAL, AssetSelection.COMPLETION);

    private static final String NAMES =
            """
            select o.name as organization_name, d.name as department_name, p.name as owner_name,
                u.number as parent_number, u.name as parent_name, u.handed_down as parent_handed_down,
                u.organization_id as parent_organization, u.department_id as parent_department,
                c.name as changed_by, a.changed_at
            from risk_asset a
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            left join organization_person p on p.person_id = a.owner_id
            left join risk_asset u on u.asset_id = a.parent_id
            left join organization_person c on c.person_id = a.changed_by
            where a.asset_id = :asset""";

    private static final String RISKS =
            """
            select r.risk_id, t.code, t.name_ja, t.name_en, f.name_ja as phase_ja, f.name_en as phase_en,
                r.likelihood, r.risk_value, r.band, r.residual_value, r.residual_band, r.treatment_option, r.standing
            from risk_risk r
            join risk_threat t on t.threat_id = r.threat_id
            left join risk_phase f on f.catalog_id = t.catalog_id and f.code = r.phase_code
            where r.asset_id = :asset and not r.superseded
            order by r.priority_score desc nulls last, t.code, f.sort""";

    /** So many fit a pull-down list; who wants another types more letters. */
    private static final int CHOICES = 50;

    private final EntityManager entities;
    private final Register register;
    private final FieldHistory history;
    private final DepartmentTree tree;

    protected AssetQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public AssetQueries(EntityManager entities, Register register, FieldHistory history, DepartmentTree tree) {
        this.entities = entities;
        this.register = register;
        this.history = history;
        this.tree = tree;
    }

    /** One page of the list. */
    public List<AssetRow> page(AssetFilter filter, AssetSort sort, boolean descending, int first, int atMost) {
        AssetSelection selection = new AssetSelection(filter, register.reading());
        Query query = entities.createNativeQuery(ROWS + selection.where() + sort.orderBy(descending), Tuple.class);
        return rows(selection.bind(query).setFirstResult(first).setMaxResults(atMost)).stream()
                .map(AssetQueries::row)
                .toList();
    }

    /** How many the filter finds. */
    public long count(AssetFilter filter) {
        AssetSelection selection = new AssetSelection(filter, register.reading());
        Query query = entities.createNativeQuery("select count(*) from risk_asset a" + selection.where(), Long.class);
        return ((Number) selection.bind(query).getSingleResult()).longValue();
    }

    /** Everything the filter finds, in the versions of now, for a change of many. */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public List<BulkRow> rows(AssetFilter filter) {
        AssetSelection selection = new AssetSelection(filter, register.reading());
        Query query = entities.createNativeQuery(
                "select a.asset_id, a.version from risk_asset a" + selection.where() + " order by a.number",
                Tuple.class);
        return rows(selection.bind(query).setMaxResults(BulkChange.MOST + 1)).stream()
                .map(row -> new BulkRow(
                        row.get("asset_id", UUID.class), row.get("version", Number.class).longValue()))
                .toList();
    }

    /** Number and name of those the caller may see, by id. */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public Map<UUID, String> titles(Collection<UUID> ids) {
        AssetSelection seen = new AssetSelection(AssetFilter.ALL, register.reading());
        Query query = entities.createNativeQuery(
                "select a.asset_id, a.number || ' ' || a.name as title from risk_asset a" + seen.where()
                        + " and a.asset_id = any(cast(:ids as uuid[]))",
                Tuple.class);
        Map<UUID, String> titles = new HashMap<>();
        rows(seen.bind(query).setParameter("ids", RiskCriteria.uuids(ids)))
                .forEach(row -> titles.put(row.get("asset_id", UUID.class), row.get("title", String.class)));
        return titles;
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public AssetDetail detail(AssetId id) {
        Asset asset = register.readable(id);
        Tuple names = (Tuple) entities.createNativeQuery(NAMES, Tuple.class)
                .setParameter("asset", id.value())
                .getSingleResult();
        return new AssetDetail(
                id,
                asset.number(),
                asset.version(),
                asset.details(),
                asset.importance(),
                names.get("organization_name", String.class),
                names.get("department_name", String.class),
                names.get("owner_name", String.class),
                parent(asset.details(), names),
                children(id),
                asset.completion(),
                names.get("changed_by", String.class),
                names.get("changed_at", Instant.class),
                asset.status() != AssetStatus.DISPOSED
                        && register.writing().covers(asset.organization(), asset.department()));
    }

    /**
     * The risks of the current analysis, the most urgent first.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public List<AssetRisk> risks(AssetId id) {
        register.readable(id);
        return rows(entities.createNativeQuery(RISKS, Tuple.class).setParameter("asset", id.value())).stream()
                .map(AssetQueries::risk)
                .toList();
    }

    /**
     * Who changed what, newest first.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public List<FieldChange> history(AssetId id) {
        register.readable(id);
        return history.of(Asset.class, id);
    }

    /**
     * Where a list may be narrowed to: the organisations the caller sees, and the departments of one of them as a tree.
     *
     * @param chosen null for no departments
     */
    public Places places(OrganizationId chosen) {
        return tree.places(register.reading(), true, chosen);
    }

    /** The departments of today for which the caller keeps the register, organisation by organisation as a tree. */
    public List<DepartmentChoice> writableDepartments() {
        return tree.open(register.writing());
    }

    /** The organisations in which the caller keeps the register of at least one department, by code. */
    public List<OrganizationName> writableOrganizations() {
        return writableDepartments().stream()
                .map(it -> new OrganizationName(it.organization(), it.organizationName()))
                .distinct()
                .toList();
    }

    /** The first assets of the organisation that may become a parent and contain the words, by number. */
    public List<AssetChoice> parents(OrganizationId organization, String text) {
        AssetFilter filter =
                new AssetFilter(text, organization, null, null, null, null, null, false, null, false);
        AssetSelection selection = new AssetSelection(filter, register.reading());
        Query query = entities.createNativeQuery(
                "select a.asset_id, a.number, a.name from risk_asset a" + selection.where()
                        + " and a.status <> 'DISPOSED' order by a.number",
                Tuple.class);
        return choices(selection.bind(query).setMaxResults(CHOICES));
    }

    private List<AssetChoice> children(AssetId id) {
        AssetSelection seen = new AssetSelection(AssetFilter.ALL, register.reading());
        Query query = entities.createNativeQuery(
                "select a.asset_id, a.number, a.name from risk_asset a" + seen.where()
                        + " and a.parent_id = :parent order by a.number",
                Tuple.class);
        return choices(seen.bind(query).setParameter("parent", id.value()));
    }

    private AssetChoice parent(AssetDetails details, Tuple names) {
        if (details.parent() == null) {
            return null;
        }
        boolean seen = names.get("parent_handed_down", Boolean.class)
                || register.reading()
                        .covers(
                                new OrganizationId(names.get("parent_organization", UUID.class)),
                                new DepartmentId(names.get("parent_department", UUID.class)));
        return seen
                ? new AssetChoice(
                        details.parent(),
                        names.get("parent_number", String.class),
                        names.get("parent_name", String.class))
                : null;
    }

    private static List<AssetChoice> choices(Query query) {
        return rows(query).stream()
                .map(row -> new AssetChoice(
                        new AssetId(row.get("asset_id", UUID.class)),
                        row.get("number", String.class),
                        row.get("name", String.class)))
                .toList();
    }

    private static AssetRow row(Tuple row) {
        return new AssetRow(
                new AssetId(row.get("asset_id", UUID.class)),
                row.get("number", String.class),
                row.get("name", String.class),
                row.get("category", String.class),
                row.get("organization_name", String.class),
                row.get("department_name", String.class),
                Medium.valueOf(row.get("medium", String.class)),
                number(row, "importance"),
                row.get("personal", Boolean.class),
                AssetStatus.valueOf(row.get("status", String.class)),
                row.get("owner_name", String.class),
                number(row, "risks"),
                number(row, "highest"),
                number(row, "completion"),
                row.get("handed_down", Boolean.class),
                row.get("version", Number.class).longValue(),
                approval(row.get("approval", String.class)));
    }

    private static ApprovalStanding approval(String standing) {
        return standing == null ? null : ApprovalStanding.valueOf(standing);
    }

    private static AssetRisk risk(Tuple row) {
        return new AssetRisk(
                new RiskId(row.get("risk_id", UUID.class)),
                row.get("code", String.class),
                row.get("name_ja", String.class),
                row.get("name_en", String.class),
                row.get("phase_ja", String.class),
                row.get("phase_en", String.class),
                number(row, "likelihood"),
                number(row, "risk_value"),
                constant(RiskBand.class, row, "band"),
                number(row, "residual_value"),
                constant(RiskBand.class, row, "residual_band"),
                constant(TreatmentOption.class, row, "treatment_option"),
                constant(Standing.class, row, "standing"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Tuple row, String column) {
        String name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Whatever width the database counts in. */
    private static Integer number(Tuple row, String column) {
        Number number = (Number) row.get(column);
        return number == null ? null : number.intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
