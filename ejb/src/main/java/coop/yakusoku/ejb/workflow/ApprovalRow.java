package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.ApprovalState;
import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An application in a list.
 *
 * @param department null for one of the whole organisation
 * @param awaited the roles that are asked now, parted by commas; null when none is
 * @param held whether somebody keeps it (保留)
 */
public record ApprovalRow(
        ApprovalId id,
        long number,
        String documentType,
        String title,
        String organization,
        String department,
        String drafterName,
        ApprovalState state,
        String awaited,
        boolean held,
        Instant submittedAt)
        implements Serializable {

    /** The application as a record among others. */
    RecordHead head(String stateKey) {
        return new RecordHead(
                new RecordRef(ApprovalRecords.KIND, id.value()),
                String.valueOf(number),
                title,
                stateKey,
                null,
                department == null ? organization : organization + "　" + department,
                "/workflow/approval.xhtml?id=" + id);
    }

    /** The roles that are asked now. */
    public List<Role> awaitedRoles() {
        return awaited == null ? List.of() : Stream.of(awaited.split(",")).map(Role::valueOf).toList();
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "ApprovalRow[" + id + "]";
    }
}
