package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import java.util.Objects;

/**
 * The answer to whoever wants to open a member's record for a purpose. A <em>no</em> is an answer too: it is committed
 * with its line in the log like a <em>yes</em>, and not an exception that would roll the line back.
 */
public sealed interface Opening permits Opening.Opened, Opening.Declined {

    /** Here is what the purpose needs. */
    record Opened(MemberData data) implements Opening {

        public Opened {
            Objects.requireNonNull(data, "data");
        }
    }

    /**
     * Nothing is shown.
     *
     * @param code why: {@code not-in-force}, {@code not-appointed}, {@code no-duty}, {@code outside-organization} for the
     *     one who asks; {@code unknown-member}, {@code left}, {@code objected}, {@code not-noticed} for the member;
     *     {@code outside-purpose} for the item. A sentence for each stands under {@code member.declined.<code>}
     */
    record Declined(MemberId member, String purpose, String code) implements Opening {

        public Declined {
            Objects.requireNonNull(code, "code");
        }
    }
}
