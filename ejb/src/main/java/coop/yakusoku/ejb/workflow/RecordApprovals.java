package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import java.io.Serializable;
import java.util.List;

/**
 * What the approvals say of one record.
 *
 * @param latest the application that decides over the standing; null when there is none the caller may read
 * @param former the applications before it, the latest first
 * @param maySubmit whether the caller may submit the record now
 */
public record RecordApprovals(
        RecordRef record,
        ApprovalStanding standing,
        ApprovalDetail latest,
        List<ApprovalRow> former,
        boolean maySubmit)
        implements Serializable {}
