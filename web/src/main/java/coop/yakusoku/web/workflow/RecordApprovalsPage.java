package coop.yakusoku.web.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.workflow.ApprovalQueries;
import coop.yakusoku.ejb.workflow.RecordApprovals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Backs {@code y:approvals}: what the approvals say of the record whose page is open. */
@Named
@RequestScoped
public class RecordApprovalsPage {

    @Inject
    private ApprovalQueries queries;

    private final Map<RecordRef, RecordApprovals> known = new HashMap<>();

    /** Read once per request, however often the tag asks. */
    public RecordApprovals of(RecordRef record) {
        return known.computeIfAbsent(record, queries::ofRecord);
    }
}
