package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.RatingSource;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.ejb.organization.DepartmentSql;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.SearchWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the risks of many assets, line by line, in the order of a workbook. */
@Stateless
public class SheetQueries {

    private static final String COLUMNS =
            """
            select r.risk_id, a.asset_id, a.number, a.name, d.name as department, a.organization_id, a.department_id,
                t.code, t.name_ja, t.name_en, coalesce(p.name_ja, r.phase_code) as phase_ja,
                coalesce(p.name_en, r.phase_code) as phase_en, r.method, r.importance, t.default_frequency, r.frequency,
                r.weakness, r.likelihood, r.risk_value, r.band, r.rating_source, r.existing_note, r.reason, r.version,
                a.status
            """;

    private static final String FROM =
            """
            from risk_risk r
            join risk_asset a on a.asset_id = r.asset_id
            join risk_threat t on t.threat_id = r.threat_id
            """;

    private static final String NAMES =
            """
            join organization_department d on d.department_id = a.department_id
            left join risk_phase p on p.catalog_id = t.catalog_id and p.code = r.phase_code
            """;

    private static final String ORDER = " order by a.number, a.asset_id, t.code, p.sort, r.risk_id";

    private static final String BELOW = " and " + DepartmentSql.below("a.department_id", "department");

    private final EntityManager entities;
    private final Register register;

    protected SheetQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    SheetQueries(EntityManager entities, Register register) {
        this.entities = entities;
        this.register = register;
    }

    /** One page of the sheet, ordered by asset number, then threat code. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public List<SheetRow> page(SheetFilter filter, int first, int size) {
        Selection where = new Selection(filter);
        Query query = entities.createNativeQuery(COLUMNS + FROM + NAMES + where.sql + ORDER);
        return rows(where.bind(query).setFirstResult(first).setMaxResults(size));
    }

    /** How many lines the filter finds. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public int count(SheetFilter filter) {
        Selection where = new Selection(filter);
        Query query = entities.createNativeQuery("select count(*) " + FROM + where.sql);
        return ((Number) where.bind(query).getSingleResult()).intValue();
    }

    /** Those of the lines that the caller may see, as they are now. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public List<SheetRow> rows(Collection<RiskId> risks) {
        Selection where = new Selection(SheetFilter.ALL);
        where.and("r.risk_id = any(cast(:risks as uuid[]))", "risks", array(risks));
        return rows(where.bind(entities.createNativeQuery(COLUMNS + FROM + NAMES + where.sql + ORDER)));
    }

    private List<SheetRow> rows(Query query) {
        Scope writing = register.writing();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(it -> row(it, writing)).toList();
    }

    private static SheetRow row(Object[] cells, Scope writing) {
        Columns row = new Columns(cells);
        RiskId risk = new RiskId(row.id());
        AssetId asset = new AssetId(row.id());
        String number = row.text();
        String name = row.text();
        String department = row.text();
        boolean covered = writing.covers(new OrganizationId(row.id()), new DepartmentId(row.id()));
        return new SheetRow(
                risk,
                asset,
                number,
                name,
                department,
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(RiskMethod.class),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.constant(RiskBand.class),
                row.constant(RatingSource.class),
                row.text(),
                row.text(),
                row.number(),
                covered && row.constant(AssetStatus.class) != AssetStatus.DISPOSED);
    }

    private static String array(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** What a filter finds of what the caller may see. */
    private final class Selection {

        private final StringBuilder sql = new StringBuilder(" where not r.superseded");
        private final Map<String, Object> parameters = new HashMap<>();

        private Selection(SheetFilter filter) {
            Scope readable = register.reading();
            and(
                    "(a.handed_down or a.organization_id in (select unnest(cast(:organizations as uuid[])))"
                            + " or a.department_id in (select unnest(cast(:departments as uuid[]))))",
                    "organizations",
                    array(readable.organizations()));
            parameters.put("departments", array(readable.departments()));
            if (filter.organization() != null) {
                and("a.organization_id = :organization", "organization", filter.organization().value());
            }
            if (filter.department() != null) {
                sql.append(BELOW);
                parameters.put("department", filter.department().value());
            }
            if (filter.medium() != null) {
                and("a.medium = :medium", "medium", filter.medium().name());
            }
            if (filter.threatClass() != null) {
                and("t.threat_class = :threatClass", "threatClass", filter.threatClass().name());
            }
            if (filter.unratedOnly()) {
                sql.append(" and r.risk_value is null");
            }
            words(filter.text());
        }

        private void words(String text) {
            if (text == null || text.isBlank()) {
                return;
            }
            List<String> words = SearchWords.of(text);
            for (int i = 0; i < words.size(); i++) {
                String asset = "word" + i;
                String threat = "name" + i;
                and(
                        "(a.search_key like :" + asset + SearchWords.ESCAPE + " or lower(t.code) like :" + threat
                                + SearchWords.ESCAPE + " or t.name_ja like :" + threat + SearchWords.ESCAPE
                                + " or lower(t.name_en) like :" + threat + SearchWords.ESCAPE + ")",
                        asset,
                        SearchWords.within(JapaneseText.searchKey(words.get(i))));
                parameters.put(threat, SearchWords.within(words.get(i).toLowerCase(Locale.ROOT)));
            }
        }

        private void and(String condition, String name, Object value) {
            sql.append(" and ").append(condition);
            parameters.put(name, value);
        }

        private Query bind(Query query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
