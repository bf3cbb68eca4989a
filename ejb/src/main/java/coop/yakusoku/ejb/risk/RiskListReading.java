package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The statements behind a list of risks: a window of it, its length, and what its filter offers. */
@ApplicationScoped
class RiskListReading {

    private static final String CHOICES = """
            with edition as (
                select catalog_id from risk_catalog where state = 'PUBLISHED' and valid_from <= :today
                order by valid_from desc, version_no desc limit 1)
            select 1 as kind, cast(organization_id as text) as value, code, name as ja, name_en as en, 0 as sort
            from organization_organization where organization_id in (select unnest(cast(:organizations as uuid[])))
            union all
            select 2, cast(department_id as text), code, name, '', 0
            from organization_department
            where organization_id = coalesce(cast(:organization as uuid), (
                select organization_id from organization_department where department_id = cast(:department as uuid)))
            union all
            select 3, code, code, name_ja, name_en, 0 from risk_threat where catalog_id = (select catalog_id from edition)
            union all
            select 4, code, code, name_ja, name_en, sort from risk_phase
            where catalog_id = (select catalog_id from edition)
            order by 1, 6, 3
            """;

    private final EntityManager entities;
    private final RiskCriteria criteria;
    private final Caller caller;
    private final Clock clock;

    protected RiskListReading() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    RiskListReading(EntityManager entities, RiskCriteria criteria, Caller caller, Clock clock) {
        this.entities = entities;
        this.criteria = criteria;
        this.caller = caller;
        this.clock = clock;
    }

    /** One page of the list. */
    List<RiskRow> page(RiskFilter filter, RiskOrder order, boolean descending, int first, int size) {
        RiskCriteria.Where where = criteria.of(filter).with("today", LocalDate.now(clock));
        // The window is found first, so that names are joined to its rows only; its size is part of the statement, so
        // that the database plans for few rows.
        String statement = "select " + RiskRow.COLUMNS + "from (select r.risk_id "
                + (order == RiskOrder.THREAT ? RiskCriteria.FROM : where.from()) + order.join() + where.sql() + "order by " + order.sql(descending) + " limit " + size + " offset " + first
                + ") shown\n"
                + "join risk_risk r on r.risk_id = shown.risk_id\n"
                + "join risk_asset a on a.asset_id = r.asset_id\n"
                + "join risk_threat t on t.threat_id = r.threat_id\n"
                + RiskRow.NAMES + "order by " + order.sql(descending);
        return rows(where, statement).stream()
                .map(row -> RiskRow.of(new Columns(row)))
                .toList();
    }

    /** How many risks the filter finds. */
    long count(RiskFilter filter) {
        RiskCriteria.Where where = criteria.of(filter);
        Number found =
                (Number) where.bind(entities.createNativeQuery("select count(*) " + where.from() + where.sql()))
                        .getSingleResult();
        return found.longValue();
    }

    /** What the filter offers. */
    RiskChoices choices(RiskFilter filter) {
        Set<OrganizationId> seen = caller.readable().organizations();
        OrganizationId only = seen.size() == 1 ? seen.iterator().next() : null;
        OrganizationId organization = filter.organization() == null ? only : filter.organization();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(CHOICES)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("organizations", RiskCriteria.uuids(seen))
                .setParameter("organization", text(organization))
                .setParameter("department", text(filter.department()))
                .getResultList();
        List<List<RiskChoices.Choice>> kinds =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Object[] line : rows) {
            Columns row = new Columns(line);
            int kind = row.number();
            kinds.get(kind - 1)
                    .add(new RiskChoices.Choice(row.text(), row.text(), new Bilingual(row.text(), row.text())));
        }
        return new RiskChoices(kinds.get(0), kinds.get(1), kinds.get(2), kinds.get(3));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(RiskCriteria.Where where, String statement) {
        return where.bind(entities.createNativeQuery(statement)).getResultList();
    }

    private static String text(Object id) {
        return id == null ? null : id.toString();
    }
}
