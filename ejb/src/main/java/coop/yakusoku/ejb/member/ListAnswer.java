package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.listing.ExportId;

/** The answer to whoever asks for a list of members, or how large it would be. A no is committed with its line. */
public sealed interface ListAnswer permits ListAnswer.Sized, ListAnswer.Asked, ListAnswer.Declined {

    /** So large it would be. */
    record Sized(ListSize size) implements ListAnswer {}

    /**
     * It is written down.
     *
     * @param waits whether it waits for an approval
     */
    record Asked(ExportId id, boolean waits) implements ListAnswer {}

    /** The codes are those of {@link Opening.Declined}. */
    record Declined(String code) implements ListAnswer {}
}
