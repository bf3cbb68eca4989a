package coop.yakusoku.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    private static final StaffId SATO = new StaffId(UUID.randomUUID());
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Attachment attachment = new Attachment(
            AttachmentId.next(), EvidenceId.next(), new RecordRef("risk.asset", UUID.randomUUID()), SATO, NOON);

    @Test
    void it_is_retired_once_and_for_a_reason() {
        assertRefused("evidence.reason-missing", () -> attachment.retire("　", SATO, NOON));
        assertThat(attachment.retired()).isFalse();

        attachment.retire("新しい証明書に差し替えた", SATO, NOON);

        assertThat(attachment.retired()).isTrue();
        assertRefused("evidence.already-retired", () -> attachment.retire("もう一度", SATO, NOON));
    }

    @Test
    void evidence_ends_after_it_was_made() {
        assertRefused("evidence.expires-before-done", () -> new EvidenceDetails("証明書", "", TODAY, TODAY.minusDays(1)));

        assertThat(new EvidenceDetails("証明書", null, TODAY, TODAY).note()).isEmpty();
    }

    @Test
    void evidence_has_a_title() {
        assertRefused("evidence.title-missing", () -> new EvidenceDetails("　", "", null, null));
        assertRefused("shared.text-too-long", () -> new EvidenceDetails("長".repeat(201), "", null, null));
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
