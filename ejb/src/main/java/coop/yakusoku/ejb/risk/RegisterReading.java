package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads the register for reports: everything a filter finds of what the caller may see, in one statement each, so that
 * rows and sums are of one moment.
 *
 * <p>Not a door: it asks no role, the services that use it do.
 */
@ApplicationScoped
public class RegisterReading {

    private static final String ASSETS =
            """
            select a.number, a.category, a.name, a.user_scope, o.name as organization_name, d.name as department_name,
                p.name as owner_name, a.medium, a.personal, a.special_care, a.my_number, a.confidentiality, a.integrity,
                a.availability, a.importance, a.retention, a.registered_on, a.status, %s as completion,
                coalesce(r.risks, 0) as risks, r.highest, r.residual
            from risk_asset a
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            left join organization_person p on p.person_id = a.owner_id
            left join lateral (
                select count(*) as risks, max(k.risk_value) as highest,
                    max(coalesce(k.residual_value, k.risk_value)) as residual
                from risk_risk k where k.asset_id = a.asset_id and not k.superseded) r on true
            """
                    .formatted(AssetSelection.COMPLETION);

    private static final String MORE = ", r.treatment_controls, r.treatment_note, r.acceptance_reason, r.reason\n";

    private static final String PLANNED = "and (r.treatment_option is not null or r.standing = 'UNDECIDED')\n";

    private final EntityManager entities;
    private final Register register;
    private final RiskCriteria criteria;
    private final Clock clock;

    protected RegisterReading() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    RegisterReading(EntityManager entities, Register register, RiskCriteria criteria, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.criteria = criteria;
        this.clock = clock;
    }

    /**
     * An asset with what its current analysis says.
     *
     * @param owner null without one
     * @param completion in percent
     * @param risks how many its current analysis has
     * @param highest the highest risk value; null when nothing is rated
     * @param residual the highest that is left after treatment; null when nothing is rated
     */
    public record AssetLine(
            String number,
            String category,
            String name,
            String userScope,
            String organization,
            String department,
            String owner,
            Medium medium,
            boolean personal,
            boolean specialCare,
            boolean myNumber,
            int confidentiality,
            int integrity,
            int availability,
            int importance,
            String retention,
            LocalDate registeredOn,
            AssetStatus status,
            int completion,
            int risks,
            Integer highest,
            Integer residual) {

        /** Whether it holds personal information of any kind. */
        public boolean anyPersonal() {
            return personal || specialCare || myNumber;
        }

        /** The band of the highest value; null when nothing is rated. */
        public RiskBand band() {
            return highest == null ? null : RiskMethod.current().band(highest);
        }

        /** Names people and what they keep. */
        @Override
        public String toString() {
            return "AssetLine[" + number + "]";
        }
    }

    /**
     * A risk with what is done about it.
     *
     * @param row what a list shows of it
     * @param controls codes of the controls to be added, comma separated; empty for none
     * @param note what is to be done, in words; null for nothing said
     * @param acceptanceReason null unless it is to be accepted
     * @param reason why it is rated so; null when nobody said
     */
    public record RiskLine(RiskRow row, String controls, String note, String acceptanceReason, String reason) {

        @Override
        public String toString() {
            return "RiskLine[" + row.id() + "]";
        }
    }

    /** The assets of a filter, by organisation, department and number. */
    public List<AssetLine> assets(AssetFilter filter) {
        AssetSelection selection = new AssetSelection(filter, register.reading());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = selection.bind(entities.createNativeQuery(
                        ASSETS + selection.where() + " order by o.code, d.code, a.number, a.asset_id"))
                .getResultList();
        return rows.stream().map(RegisterReading::asset).toList();
    }

    private static AssetLine asset(Object[] row) {
        Columns columns = new Columns(row);
        return new AssetLine(
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.constant(Medium.class),
                columns.flag(),
                columns.flag(),
                columns.flag(),
                columns.number(),
                columns.number(),
                columns.number(),
                columns.number(),
                columns.text(),
                columns.day(),
                columns.constant(AssetStatus.class),
                columns.number(),
                columns.number(),
                columns.number(),
                columns.number());
    }

    /** The risks of a filter, by organisation and department, the most urgent first. */
    public List<RiskLine> risks(RiskFilter filter) {
        return risks(filter, "");
    }

    /** Those of a filter a plan is about: a treatment is decided, or their value asks for one. */
    public List<RiskLine> planned(RiskFilter filter) {
        return risks(filter, PLANNED);
    }

    /** How many those are. */
    public long countPlanned(RiskFilter filter) {
        RiskCriteria.Where where = criteria.of(filter);
        Number found = (Number) where.bind(entities.createNativeQuery(
                        "select count(*) " + RiskCriteria.FROM + where.sql() + PLANNED))
                .getSingleResult();
        return found.longValue();
    }

    private List<RiskLine> risks(RiskFilter filter, String further) {
        RiskCriteria.Where where = criteria.of(filter).with("today", LocalDate.now(clock));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = where.bind(entities.createNativeQuery(
                        "select " + RiskRow.COLUMNS + MORE + RiskCriteria.FROM + RiskRow.NAMES + where.sql() + further
                                + "order by o.code, d.code, " + RiskOrder.PRIORITY.sql(true)))
                .getResultList();
        return rows.stream()
                .map(row -> {
                    Columns columns = new Columns(row);
                    return new RiskLine(
                            RiskRow.of(columns), columns.text(), columns.text(), columns.text(), columns.text());
                })
                .toList();
    }
}
