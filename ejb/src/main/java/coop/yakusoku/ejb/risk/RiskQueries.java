package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.RatingSource;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.PersonChoice;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.lists.BulkChange;
import coop.yakusoku.ejb.shared.lists.BulkRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads risks: those in sight of readers of the register, and everybody's own treatments. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class RiskQueries {

    private static final Set<String> NEVER_CHANGE =
            Set.of("Risk.analysisId", "Risk.assetId", "Risk.threatId", "Risk.phaseCode");

    private final EntityManager entities;
    private final RiskCriteria criteria;
    private final RiskListReading reading;
    private final Register register;
    private final Acceptance acceptance;
    private final FieldHistory history;
    private final Caller caller;
    private final Clock clock;

    protected RiskQueries() {
        this(null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    RiskQueries(
            EntityManager entities,
            RiskCriteria criteria,
            RiskListReading reading,
            Register register,
            Acceptance acceptance,
            FieldHistory history,
            Caller caller,
            Clock clock) {
        this.entities = entities;
        this.criteria = criteria;
        this.reading = reading;
        this.register = register;
        this.acceptance = acceptance;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** One page of the list. */
    public List<RiskRow> page(RiskFilter filter, RiskOrder order, boolean descending, int first, int size) {
        return reading.page(filter, order, descending, first, size);
    }

    /** How many risks the filter finds. */
    public long count(RiskFilter filter) {
        return reading.count(filter);
    }

    /**
     * What a list of risks opens with, at once. The statement that counts is spared where the window tells.
     *
     * @param first the first row wished; beyond the end the last window is given
     */
    public RiskList open(RiskFilter filter, RiskOrder order, boolean descending, int first, int size) {
        RiskChoices choices = reading.choices(filter);
        if (first > 0) {
            long count = reading.count(filter);
            int start = (int) Math.min(first, Math.max(0, (count - 1) / size * size));
            return new RiskList(reading.page(filter, order, descending, start, size), count, choices);
        }
        List<RiskRow> rows = reading.page(filter, order, descending, 0, size);
        return new RiskList(rows, rows.size() < size ? rows.size() : reading.count(filter), choices);
    }

    /** Everything the filter finds, in the versions of now, the highest priority first; for a change of many. */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public List<BulkRow> rows(RiskFilter filter) {
        RiskCriteria.Where where = criteria.of(filter);
        String statement = "select r.risk_id, r.version " + RiskCriteria.FROM + where.sql()
                + "order by r.priority_score desc nulls last, r.risk_id limit " + (BulkChange.MOST + 1);
        return rows(where, statement).stream()
                .map(row -> new BulkRow((UUID) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /** Asset and threat of those the caller may see, by id. */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public Map<UUID, String> titles(Collection<UUID> ids) {
        RiskCriteria.Where where = criteria.seen();
        where.and("r.risk_id = any(cast(:ids as uuid[]))").with("ids", RiskCriteria.uuids(ids));
        String statement = "select r.risk_id, a.number || ' ' || a.name || ' ' || t.code || ' ' || t.name_ja "
                + RiskCriteria.FROM + where.sql();
        Map<UUID, String> titles = new HashMap<>();
        rows(where, statement).forEach(row -> titles.put((UUID) row[0], (String) row[1]));
        return titles;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may see */
    public RiskDetail detail(RiskId id) {
        RiskCriteria.Where where = criteria.of(id).with("today", LocalDate.now(clock));
        String statement =
                "select " + RiskRow.COLUMNS + ", " + DETAIL + RiskCriteria.FROM + RiskRow.NAMES + PEOPLE + where.sql();
        Columns row =
                rows(where, statement).stream().map(Columns::new).findFirst().orElseThrow(Register::unknown);
        return detail(id, row);
    }

    /** Every change of the risk, newest first, people by name; without what it is about, which never changes. */
    public List<FieldChange> history(RiskId id) {
        detail(id);
        return history.of(Risk.class, id).stream()
                .filter(change -> !NEVER_CHANGE.contains(change.field()))
                .toList();
    }

    /** All controls of the edition the risk was analysed with, those named against its threat first. */
    public List<ControlChoice> controls(RiskId id) {
        RiskCriteria.Where where = criteria.of(id);
        String statement = """
                select c.code, c.name_ja, c.name_en, c.code = any(string_to_array(t.control_codes, ',')) as proposed
                """
                + RiskCriteria.FROM
                + "join risk_control c on c.catalog_id = t.catalog_id\n"
                + where.sql()
                + "order by proposed desc, c.code";
        return rows(where, statement).stream()
                .map(Columns::new)
                .map(row -> new ControlChoice(row.text(), new Bilingual(row.text(), row.text()), row.flag()))
                .toList();
    }

    /** Who may carry out the treatment: everybody employed today in the organisation, its department first. */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public List<PersonChoice> owners(RiskId id) {
        RiskCriteria.Where where = criteria.of(id).with("today", LocalDate.now(clock));
        String statement = "select h.person_id, h.number, h.name, e.name as department_name\n"
                + RiskCriteria.FROM
                + """
                join organization_person h on h.organization_id = a.organization_id
                    and h.joined_on <= :today and (h.left_on is null or h.left_on >= :today)
                left join organization_department e on e.department_id = h.department_id
                """
                + where.sql()
                + "order by h.department_id is distinct from a.department_id, e.code nulls first, h.kana";
        return rows(where, statement).stream()
                .map(Columns::new)
                .map(row -> new PersonChoice(new StaffId(row.id()), row.text(), row.text(), row.text()))
                .toList();
    }

    private static final String DETAIL = """
            r.version, a.organization_id, a.department_id, r.method, r.superseded, r.frequency, r.weakness,
            r.rating_source, r.vulnerability, r.existing_controls, r.existing_note, r.reason, rated.name as rated_by,
            r.rated_at, r.treatment_controls, r.treatment_note, r.treatment_owner, decided.name as decided_name,
            r.decided_at, r.residual_frequency, r.residual_weakness, r.residual_reason, r.acceptance_reason,
            accepted.name as accepted_name, r.accepted_role, r.accepted_on, r.decided_by
            """;

    private static final String PEOPLE = """
            left join organization_person rated on rated.person_id = r.rated_by
            left join organization_person decided on decided.person_id = r.decided_by
            left join organization_person accepted on accepted.person_id = r.accepted_by
            """;

    private RiskDetail detail(RiskId id, Columns row) {
        RiskRow head = RiskRow.of(row);
        List<ControlChoice> controls = controls(id);
        long version = row.number();
        OrganizationId organization = new OrganizationId(row.id());
        DepartmentId department = new DepartmentId(row.id());
        RiskMethod method = row.constant(RiskMethod.class);
        boolean superseded = row.flag();
        Rating rating = rating(row.number(), row.number());
        RatingSource source = row.constant(RatingSource.class);
        String vulnerability = row.text();
        List<ControlChoice> existing = chosen(controls, row.text());
        String existingNote = row.text();
        String reason = row.text();
        String ratedBy = row.text();
        var ratedAt = row.moment();
        List<ControlChoice> added = chosen(controls, row.text());
        String note = row.text();
        UUID owner = row.id();
        String decidedBy = row.text();
        var decidedAt = row.moment();
        Rating residual = rating(row.number(), row.number());
        return new RiskDetail(
                head,
                version,
                organization,
                department,
                method,
                superseded,
                rating,
                source,
                vulnerability,
                existing,
                existingNote,
                reason,
                ratedBy,
                ratedAt,
                added,
                note,
                owner == null ? null : new StaffId(owner),
                decidedBy,
                decidedAt,
                residual,
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.day(),
                superseded
                        ? new RiskDetail.May(false, false, false)
                        : may(head, organization, department, owner, row.id()));
    }

    private RiskDetail.May may(
            RiskRow risk, OrganizationId organization, DepartmentId department, UUID owner, UUID requester) {
        boolean keeps = register.writing().covers(organization, department);
        UUID me = caller.staff().value();
        boolean asked = risk.standing() == Standing.AWAITING_ACCEPTANCE && !me.equals(requester);
        boolean own = risk.standing() == Standing.UNDECIDED;
        return new RiskDetail.May(
                keeps && risk.value() != null,
                risk.state() != null && (keeps || me.equals(owner)),
                (asked || own)
                        && acceptance
                                .role(risk.residualValue(), organization, department)
                                .filter(role -> Acceptance.suffices(role, risk.residualValue()))
                                .isPresent());
    }

    private static List<ControlChoice> chosen(List<ControlChoice> all, String codes) {
        List<String> chosen = Arrays.asList(codes.split(","));
        return all.stream().filter(it -> chosen.contains(it.code())).toList();
    }

    private static Rating rating(Integer frequency, Integer weakness) {
        return frequency == null ? null : new Rating(frequency, weakness);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(RiskCriteria.Where where, String statement) {
        return where.bind(entities.createNativeQuery(statement)).getResultList();
    }
}
