package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.workflow.Approvable;
import coop.yakusoku.ejb.workflow.ApprovableSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A frozen year as something to approve: the yearly review of the register is done (指針 J.3.1.1). Its rows need no seal,
 * for the database lets nobody change them; the approval is of which year, whose, with how many risks of which weight.
 */
@ApplicationScoped
class SnapshotApproval implements ApprovableSource {

    private final SnapshotRecords snapshots;
    private final Caller caller;

    protected SnapshotApproval() {
        this(null, null); // for the container's proxy
    }

    @Inject
    SnapshotApproval(SnapshotRecords snapshots, Caller caller) {
        this.snapshots = snapshots;
        this.caller = caller;
    }

    @Override
    public String documentType() {
        return SnapshotRecords.KIND;
    }

    @Override
    public Map<RecordRef, Approvable> read(Collection<RecordRef> records) {
        Map<RecordRef, Approvable> found = new LinkedHashMap<>();
        for (SnapshotRow row : snapshots.all(records)) {
            RecordRef ref = new RecordRef(SnapshotRecords.KIND, row.id().value());
            found.put(
                    ref,
                    new Approvable(
                            ref,
                            row.organizationName() + " " + SnapshotRecords.head(row).title(),
                            "/risk/year.xhtml?id=" + row.id() + "&tab=approvals",
                            new Matter(row.organization(), null, 0),
                            content(row)));
        }
        return found;
    }

    private static Content content(SnapshotRow row) {
        return Content.of()
                .add("", "risks.organization", row.organizationName())
                .add("", "years.year", row.fiscalYear())
                .add("", "years.editionNumber", row.edition())
                .add("", "years.note", row.note())
                .add("", "years.assets", row.assets())
                .add("", "years.risks", row.risks())
                .add("", "RiskBand.HIGH", row.high())
                .add("", "RiskBand.MEDIUM", row.medium())
                .add("", "RiskBand.LOW", row.low())
                .done();
    }

    @Override
    public Set<RecordRef> readable(Collection<RecordRef> records) {
        return snapshots.heads(records).keySet();
    }

    /** The privacy manager of the organisation, and only the edition that holds. */
    @Override
    public Set<RecordRef> draftable(Collection<RecordRef> records) {
        Set<OrganizationId> mine = caller.scope(Roles.PRIVACY_MANAGER).organizations();
        Set<RecordRef> found = new HashSet<>();
        snapshots.readable(records).stream()
                .filter(it -> it.latest() && mine.contains(it.organization()))
                .forEach(it -> found.add(new RecordRef(SnapshotRecords.KIND, it.id().value())));
        return found;
    }
}
