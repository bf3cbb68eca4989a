package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.organization.OrganizationId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a purpose needs of one member, and nothing else: the items come from the database as it let them out.
 *
 * @param version to be sent back with a correction
 * @param purpose the code of the purpose it was opened for
 * @param items in the order of {@link MemberItem}; an item outside the purpose is not among them
 */
public record MemberData(MemberId id, OrganizationId organization, long version, String purpose, List<Shown> items) {

    /**
     * One item.
     *
     * @param text as it was written; when masked only the part that is shown before anybody asks; empty when unknown
     */
    public record Shown(MemberItem item, String text, boolean masked) {

        public Shown {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(text, "text");
        }

        /** The code of the item, as pages and texts name it. */
        public String code() {
            return item.code();
        }

        @Override
        public String toString() {
            return item.code();
        }
    }

    public MemberData {
        items = List.copyOf(items);
    }

    /** The item, unless the purpose does not need it. */
    public Optional<Shown> item(String code) {
        return items.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return id + " for " + purpose;
    }
}
