package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.accuracy.VerificationSource;
import coop.yakusoku.domain.member.correction.CorrectedField;
import coop.yakusoku.ejb.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * One confirmation of a member's data, with what it corrected.
 *
 * @param purpose the code of the purpose it was done for
 * @param by the name of who did it; empty when unknown
 * @param changes empty when nothing was wrong
 */
public record Verification(
        UUID id,
        VerificationSource source,
        String reason,
        LocalDate verifiedOn,
        String purpose,
        Instant at,
        String by,
        List<Change> changes) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm").withZone(Clocks.TOKYO);

    /**
     * One field.
     *
     * @param before null when the purpose does not need the field's item
     * @param after null when the purpose does not need the field's item
     */
    public record Change(CorrectedField field, String before, String after) {

        /** Whether the reader's purpose lets the contents be seen. */
        public boolean told() {
            return before != null;
        }

        @Override
        public String toString() {
            return field.name();
        }
    }

    public Verification {
        changes = List.copyOf(changes);
    }

    /** 2026/11/24 14:05. */
    String atText() {
        return MOMENT.format(at);
    }

    /** The keys of the labels of the fields. */
    List<String> fieldKeys() {
        return changes.stream().map(it -> "CorrectedField." + it.field().name()).toList();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
