package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.member.listing.ExportId;
import coop.yakusoku.domain.member.listing.ListKind;
import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A list that was asked for. It names nobody.
 *
 * @param organizationName the name of the co-op
 * @param askedBy the name of who asked
 * @param lastDay the last day it may be taken out
 * @param takenPersons null when it never was
 * @param mine whether the caller asked for it, and so may take it
 */
public record ListRow(
        ExportId id,
        long number,
        String purpose,
        OrganizationId organization,
        String organizationName,
        ListKind kind,
        List<MemberItem> items,
        String reason,
        int persons,
        int objected,
        boolean needsApproval,
        LocalDate approvedOn,
        LocalDate lastDay,
        String askedBy,
        Instant askedAt,
        Integer takenPersons,
        Instant takenAt,
        boolean mine)
        implements Serializable {

    /** Where it stands. */
    public enum State {
        WAITING,
        OPEN,
        OVER
    }

    public ListRow {
        items = List.copyOf(items);
    }

    /** Where it stands on that day. */
    public State state(LocalDate today) {
        if (needsApproval && approvedOn == null) {
            return State.WAITING;
        }
        return today.isAfter(lastDay) ? State.OVER : State.OPEN;
    }
}
