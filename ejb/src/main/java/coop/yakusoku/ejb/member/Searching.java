package coop.yakusoku.ejb.member;

import java.util.List;

/** The answer to a search for members. */
public sealed interface Searching permits Searching.Found, Searching.Declined {

    /**
     * Those found, by reading.
     *
     * @param more whether there are more than are shown
     */
    record Found(List<FoundMember> members, boolean more) implements Searching {

        public Found {
            members = List.copyOf(members);
        }
    }

    /**
     * Nothing was looked for.
     *
     * @param code {@code not-in-force}, {@code not-appointed}, {@code no-duty}, or {@code outside-purpose} when the
     *     question is about an item the purpose does not need; a sentence for each stands under
     *     {@code member.declined.<code>}
     */
    record Declined(String code) implements Searching {}
}
