package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.Set;

/**
 * What the notice of joint use says (法27条5項3号), and what the users agreed (GL 3-6-3).
 *
 * @param items codes; none that is not one of the six of N-7
 * @param users the classes of users
 * @param userWords the range of users in words clear enough to tell which bodies
 * @param purposes codes, P1 to P6 at most
 * @param bodyName the responsible body
 * @param bodyAddress its address (since the reform of 2022; G1)
 * @param representative its representative by name (the same)
 * @param contact where to ask
 * @param requirements who may join
 * @param safeguards leakage prevention, ban on other processing, reporting
 * @param endProcedure return or erasure at the end
 */
public record JointUseWords(
        Set<String> items,
        Set<JointUser> users,
        String userWords,
        Set<String> purposes,
        String bodyName,
        String bodyAddress,
        String representative,
        String contact,
        String requirements,
        String safeguards,
        String endProcedure)
        implements Serializable {

    /** The six items of N-7: 組合員番号・住所・氏名・生年月日・電話番号・e-mailアドレス. */
    public static final Set<String> SIX = Set.of("number", "address", "name", "birth_date", "telephone", "email");

    /** The purposes of N-7: 上記1～6の利用目的. */
    public static final Set<String> PURPOSES = Set.of("P1", "P2", "P3", "P4", "P5", "P6");

    /**
     * @throws RuleViolation {@code purpose.joint-item-refused} for an item that is none of the six, {@code
     *     purpose.joint-purpose-refused} for a purpose beyond P1 to P6, {@code purpose.field-missing}, {@code
     *     purpose.text-too-long}
     */
    public JointUseWords {
        items = Set.copyOf(items);
        users = Set.copyOf(users);
        purposes = Set.copyOf(purposes);
        refuseForeign("purpose.joint-item-refused", items, SIX);
        refuseForeign("purpose.joint-purpose-refused", purposes, PURPOSES);
        if (items.isEmpty()) {
            throw new RuleViolation("purpose.field-missing", "field.items");
        }
        if (users.isEmpty()) {
            throw new RuleViolation("purpose.field-missing", "field.users");
        }
        if (purposes.isEmpty()) {
            throw new RuleViolation("purpose.field-missing", "field.purposes");
        }
        userWords = Words.required("userWords", userWords, 1_000);
        bodyName = Words.required("bodyName", bodyName, 200);
        bodyAddress = Words.optional("bodyAddress", bodyAddress, 300);
        representative = Words.optional("representative", representative, 100);
        contact = Words.optional("contact", contact, 300);
        requirements = Words.optional("requirements", requirements, 1_000);
        safeguards = Words.optional("safeguards", safeguards, 1_000);
        endProcedure = Words.optional("endProcedure", endProcedure, 1_000);
    }

    private static void refuseForeign(String code, Set<String> named, Set<String> allowed) {
        named.stream().filter(it -> !allowed.contains(it)).sorted().findFirst().ifPresent(it -> {
            throw new RuleViolation(code, it);
        });
    }
}
