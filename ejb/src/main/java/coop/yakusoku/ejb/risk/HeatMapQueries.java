package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Counts risks: by cell of the heat map, and by what they share. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
public class HeatMapQueries {

    /** All countings in one pass over the risks; each row says by its mask which counting it belongs to. */
    private static final String COUNT = """
            select of_department, of_class, of_phase, of_band, cast(g.department_id as text), d.name, o.name,
                threat_class, phase_code, p.name_ja, p.name_en, p.sort, band, importance, likelihood,
                residual_likelihood, risks, high, medium, low, residual_high, undecided, overdue
            from (
                select grouping(department_id) as of_department, grouping(threat_class) as of_class,
                    grouping(phase_code) as of_phase, grouping(band) as of_band,
                    department_id, threat_class, phase_code, band, importance, likelihood, residual_likelihood,
                    count(*) as risks, count(*) filter (where band = 'HIGH') as high,
                    count(*) filter (where band = 'MEDIUM') as medium, count(*) filter (where band = 'LOW') as low,
                    count(*) filter (where residual_band = 'HIGH') as residual_high,
                    count(*) filter (where standing = 'UNDECIDED') as undecided,
                    count(*) filter (where overdue) as overdue
                from (
                    select a.department_id, t.threat_class, r.phase_code, r.band, r.residual_band, r.standing,
                        %s as importance, %s as likelihood, %s as residual_likelihood, coalesce(%s, false) as overdue
                    %s %s) counted
                group by grouping sets ((department_id), (threat_class), (phase_code), (band),
                    (importance, likelihood, residual_likelihood))) g
            left join organization_department d on d.department_id = g.department_id
            left join organization_organization o on o.organization_id = d.organization_id
            left join lateral (
                select name_ja, name_en, sort from risk_phase join risk_catalog using (catalog_id)
                where code = g.phase_code order by version_no desc limit 1) p on true
            """;

    private final EntityManager entities;
    private final RiskCriteria criteria;
    private final RiskListReading reading;
    private final Clock clock;

    protected HeatMapQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    HeatMapQueries(EntityManager entities, RiskCriteria criteria, RiskListReading reading, Clock clock) {
        this.entities = entities;
        this.criteria = criteria;
        this.reading = reading;
        this.clock = clock;
    }

    /** The risks of the filter, counted; in one statement. */
    public HeatMap map(RiskFilter filter) {
        RiskCriteria.Where where = criteria.of(filter).with("today", LocalDate.now(clock));
        String statement = COUNT.formatted(
                RiskCriteria.shifted("r.importance"),
                RiskCriteria.shifted("r.likelihood"),
                RiskCriteria.shifted("r.residual_likelihood"),
                RiskCriteria.sql(RiskFilter.Deadline.OVERDUE),
                RiskCriteria.FROM,
                where.sql());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = where.bind(entities.createNativeQuery(statement)).getResultList();
        return HeatMapCount.of(rows.stream().map(HeatMapCount.Line::of).toList());
    }

    /**
     * What the filters offer; in one statement. The departments are those of the filter's organisation, of its
     * department's, or of the only one the caller sees; with none of these, none.
     */
    @RolesAllowed(Roles.STAFF)
    public RiskChoices choices(RiskFilter filter) {
        return reading.choices(filter);
    }

    /** The same for an organisation. */
    @RolesAllowed(Roles.STAFF)
    public RiskChoices choices(OrganizationId organization) {
        return choices(RiskFilter.within(organization, null));
    }
}
