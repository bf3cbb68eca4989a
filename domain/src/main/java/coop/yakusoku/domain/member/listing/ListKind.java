package coop.yakusoku.domain.member.listing;

import coop.yakusoku.domain.member.MemberItem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a list is for, and so which items stand in it: never more than its purpose needs. */
public enum ListKind {
    /** 一覧: every item of the purpose. */
    ITEMS(Set.of()),
    /** 宛名: what an envelope needs. */
    MAILING(Set.of(MemberItem.NUMBER, MemberItem.NAME, MemberItem.POSTAL_CODE, MemberItem.ADDRESS)),
    /** 配送: what a driver needs. */
    DELIVERY(Set.of(
            MemberItem.COURSE,
            MemberItem.NUMBER,
            MemberItem.NAME,
            MemberItem.KANA,
            MemberItem.POSTAL_CODE,
            MemberItem.ADDRESS,
            MemberItem.TELEPHONE));

    private final Set<MemberItem> needed;

    ListKind(Set<MemberItem> needed) {
        this.needed = needed;
    }

    /** Whether the purpose has everything the list is made of. */
    public boolean fits(Set<MemberItem> purpose) {
        return purpose.containsAll(needed);
    }

    /**
     * The columns of the list, in the order of the items.
     *
     * @param purpose the items the purpose needs
     */
    public List<MemberItem> columns(Set<MemberItem> purpose) {
        return Arrays.stream(MemberItem.values())
                .filter(purpose::contains)
                .filter(it -> this == ITEMS || needed.contains(it))
                .toList();
    }
}
