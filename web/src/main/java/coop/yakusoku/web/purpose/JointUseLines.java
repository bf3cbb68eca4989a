package coop.yakusoku.web.purpose;

import coop.yakusoku.ejb.purpose.JointUseLine;
import coop.yakusoku.ejb.purpose.JointUseRow;
import java.util.List;
import java.util.function.Function;

/** What a notice of joint use states, statement by statement, beside what the edition before it stated. */
final class JointUseLines {

    private JointUseLines() {
        // compares, holds nothing
    }

    /** The edition that was out before, or null. */
    static JointUseRow before(JointUseRow edition, List<JointUseRow> all) {
        return edition == null
                ? null
                : all.stream()
                        .filter(it -> it.number() < edition.number() && it.publishedOn() != null)
                        .findFirst()
                        .orElse(null);
    }

    static List<JointUseLine> beside(JointUseRow before, JointUseRow after) {
        return List.of(
                line("field.items", before, after, it -> String.join("、", it.itemNames())),
                line("field.users", before, after, it -> it.words().userWords()),
                line("field.purposes", before, after, it -> String.join("\n", it.purposeNames())),
                line("field.bodyName", before, after, it -> it.words().bodyName()),
                line("field.bodyAddress", before, after, it -> it.words().bodyAddress()),
                line("field.representative", before, after, it -> it.words().representative()),
                line("field.contact", before, after, it -> it.words().contact()));
    }

    private static JointUseLine line(
            String field, JointUseRow before, JointUseRow after, Function<JointUseRow, String> says) {
        String now = says.apply(after);
        return new JointUseLine(field, before == null ? now : says.apply(before), now);
    }
}
