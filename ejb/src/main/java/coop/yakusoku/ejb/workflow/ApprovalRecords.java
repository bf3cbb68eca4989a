package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.Applications;
import coop.yakusoku.domain.workflow.Approval;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.Subject;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordLink;
import coop.yakusoku.ejb.shared.records.RecordSight;
import coop.yakusoku.ejb.shared.records.RecordSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applications as records among others: {@code workflow.approval}. Their drafter attaches what supports them. */
@ApplicationScoped
class ApprovalRecords implements RecordSource {

    static final String KIND = "workflow.approval";

    private final Applications applications;
    private final ApprovalSelection selection;
    private final Desk desk;
    private final Caller caller;

    protected ApprovalRecords() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    ApprovalRecords(Applications applications, ApprovalSelection selection, Desk desk, Caller caller) {
        this.applications = applications;
        this.selection = selection;
        this.desk = desk;
        this.caller = caller;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<RecordHead> head(RecordRef record) {
        return readable(record).map(it -> {
            ApprovalRow row = selection.row(it.id());
            return row.head("ApprovalState." + row.state());
        });
    }

    /** Its drafter, while it is open: what was decided about keeps what it was decided with. */
    @Override
    public boolean mayChange(RecordRef record) {
        return readable(record)
                .filter(it -> it.state().open() && it.drafter().equals(caller.staff()))
                .isPresent();
    }

    /** What the caller drafted, or reads by the register it is of; the rest is found through its own list. */
    @Override
    public Optional<RecordSight> sight(String kind) {
        if (!caller.has(Roles.STAFF)) {
            return Optional.empty();
        }
        Scope reading = desk.readsRegisters() ? caller.readable() : Scope.NONE;
        return Optional.of(new RecordSight(
                "select w.approval_id from workflow_approval w where w.drafter_id = :drafter"
                        + " or w.organization_id in (:organizations) or w.department_id in (:departments)",
                Map.of(
                        "drafter",
                        caller.staff().value(),
                        "organizations",
                        RecordSight.orNobody(reading.organizations().stream()
                                .map(OrganizationId::value)
                                .toList()),
                        "departments",
                        RecordSight.orNobody(
                                reading.departments().stream().map(DepartmentId::value).toList()))));
    }

    /** The records it is about. */
    @Override
    public List<RecordLink> links(RecordRef record) {
        if (!KIND.equals(record.kind())) {
            return List.of();
        }
        return readable(record).map(Approval::subjects).orElse(List.of()).stream()
                .map(Subject::record)
                .map(it -> new RecordLink("workflow.link.subject", it))
                .toList();
    }

    private Optional<Approval> readable(RecordRef record) {
        return caller.has(Roles.STAFF)
                ? applications.find(new ApprovalId(record.id())).filter(desk::mayRead)
                : Optional.empty();
    }
}
