package coop.yakusoku.ejb.risk.approval;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskAccepted;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.Risks;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.Clocks;
import coop.yakusoku.ejb.workflow.Approvable;
import coop.yakusoku.ejb.workflow.ApprovableSource;
import coop.yakusoku.ejb.workflow.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The acceptance of what is left of a risk as something to approve: what is accepted, why and until when. The decision
 * accepts the risk in the role of who decides, by the same rules as if he or she did it on the risk's page. When its last
 * day is over it says something else, so that the approval does not count any more.
 */
@ApplicationScoped
class AcceptanceApproval implements ApprovableSource {

    static final String KIND = "risk.acceptance";

    private static final String STATEMENT = """
            select r.risk_id, a.organization_id, a.department_id, a.handed_down, r.superseded, r.standing, r.review_on,
                r.residual_value, a.number, a.name, t.code, t.name_ja, r.phase_code, r.risk_value,
                r.residual_frequency, r.residual_weakness, r.residual_reason, r.treatment_option,
                r.treatment_controls, r.treatment_note, r.acceptance_reason
            from risk_risk r join risk_asset a on a.asset_id = r.asset_id join risk_threat t on t.threat_id = r.threat_id
            where r.risk_id in (:ids)
            """;

    /** A risk and what its acceptance says. */
    private record Head(
            RecordRef ref,
            OrganizationId organization,
            DepartmentId department,
            boolean handedDown,
            boolean superseded,
            Standing standing,
            LocalDate until,
            int level,
            String title,
            boolean reasoned,
            Content content) {}

    private final EntityManager entities;
    private final Register register;
    private final Risks risks;
    private final Event<RiskAccepted> accepted;
    private final Clock clock;

    protected AcceptanceApproval() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    AcceptanceApproval(
            EntityManager entities, Register register, Risks risks, Event<RiskAccepted> accepted, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.risks = risks;
        this.accepted = accepted;
        this.clock = clock;
    }

    @Override
    public String documentType() {
        return KIND;
    }

    @Override
    public Map<RecordRef, Approvable> read(Collection<RecordRef> records) {
        Map<RecordRef, Approvable> found = new LinkedHashMap<>();
        for (Head head : heads(records)) {
            found.put(
                    head.ref(),
                    new Approvable(
                            head.ref(),
                            head.title(),
                            "/risk/risk.xhtml?id=" + head.ref().id() + "&tab=approvals",
                            new Matter(head.organization(), head.department(), head.level()),
                            head.content()));
        }
        return found;
    }

    @Override
    public Set<RecordRef> readable(Collection<RecordRef> records) {
        Scope reading = register.reading();
        Set<RecordRef> found = new HashSet<>();
        heads(records).stream()
                .filter(it -> it.handedDown() || reading.covers(it.organization(), it.department()))
                .forEach(it -> found.add(it.ref()));
        return found;
    }

    @Override
    public Set<RecordRef> draftable(Collection<RecordRef> records) {
        Scope writing = register.writing();
        Set<RecordRef> found = new HashSet<>();
        heads(records).stream()
                .filter(it -> !it.superseded() && writing.covers(it.organization(), it.department()))
                .forEach(it -> found.add(it.ref()));
        return found;
    }

    /** @throws RuleViolation {@code risk.acceptance-not-asked} unless a reason and a day to come are stated and wait */
    @Override
    public void refuseUnlessReady(Collection<RecordRef> records) {
        LocalDate today = LocalDate.now(clock);
        for (Head head : heads(records)) {
            boolean asked = head.standing() == Standing.AWAITING_ACCEPTANCE && head.reasoned();
            if (!asked || head.until() == null || !head.until().isAfter(today)) {
                throw new RuleViolation("risk.acceptance-not-asked");
            }
        }
    }

    @Override
    public void approved(RecordRef record, Decision decision) {
        Risk risk = risks.find(new RiskId(record.id())).orElseThrow(Register::unknown);
        if (risk.standing() == Standing.ACCEPTED) {
            return; // on its own page in the meantime; the decision says the same
        }
        LocalDate on = LocalDate.ofInstant(decision.at(), Clocks.TOKYO);
        accepted.fire(risk.accept(
                risk.plan().acceptanceReason(),
                risk.reviewOn(),
                decision.by(),
                decision.role().realmRole(),
                on));
    }

    @SuppressWarnings("unchecked")
    private List<Head> heads(Collection<RecordRef> records) {
        Set<UUID> ids = records.stream().map(RecordRef::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(STATEMENT).setParameter("ids", ids).getResultList();
        return rows.stream().map(row -> head(new Columns(row))).toList();
    }

    private Head head(Columns row) {
        RecordRef ref = new RecordRef(KIND, row.id());
        OrganizationId organization = new OrganizationId(row.id());
        DepartmentId department = new DepartmentId(row.id());
        boolean handedDown = row.flag();
        boolean superseded = row.flag();
        Standing standing = row.constant(Standing.class);
        LocalDate until = row.day();
        Integer level = row.number();
        String number = row.text();
        String name = row.text();
        String threat = row.text() + " " + row.text();
        Content.Builder content = Content.of()
                .add("", "Asset.number", number)
                .add("", "Asset.name", name)
                .add("", "Risk.threatId", threat)
                .add("", "Risk.phaseCode", row.text())
                .add("", "Risk.value", row.number())
                .add("", "Risk.residualValue", level)
                .add("", "Risk.residualFrequency", row.number())
                .add("", "Risk.residualWeakness", row.number())
                .add("", "Risk.residualReason", row.text());
        String option = row.text();
        content.add("", "Risk.treatmentOption", option == null ? null : "TreatmentOption." + option)
                .add("", "Risk.treatmentControls", row.text())
                .add("", "Risk.treatmentNote", row.text());
        String reason = row.text();
        content.add("", "Risk.acceptanceReason", reason).add("", "Risk.reviewOn", until);
        if (until != null && until.isBefore(LocalDate.now(clock))) {
            content.add("", "acceptance.over", until);
        }
        return new Head(
                ref,
                organization,
                department,
                handedDown,
                superseded,
                standing,
                until,
                level == null ? 0 : level,
                number + " " + name + " " + threat,
                reason != null,
                content.done());
    }
}
