package coop.yakusoku.ejb.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.evidence.Attachment;
import coop.yakusoku.domain.evidence.EvidenceDetails;
import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EvidenceServiceTest {

    private static final RecordRef LAPTOP = new RecordRef("risk.asset", UUID.randomUUID());
    private static final RecordRef LEDGER = new RecordRef("risk.asset", UUID.randomUUID());

    private final Cabinet cabinet = new Cabinet();
    private final EvidenceService service = cabinet.service();

    @Test
    void who_keeps_the_record_attaches_and_the_file_gives_the_name() {
        cabinet.letChange(LAPTOP);

        EvidenceId id = service.attach(cabinet.file(LAPTOP, "C:\\報告\\点検報告書.pdf", "%PDF-1.7 a"));

        assertThat(cabinet.evidence(id).orElseThrow().details().title()).isEqualTo("点検報告書");
        assertThat(cabinet.evidence(id).orElseThrow().fileName().value()).isEqualTo("点検報告書.pdf");
        assertThat(cabinet.of(id)).extracting(Attachment::record).containsExactly(LAPTOP);
    }

    @Test
    void who_may_only_read_the_record_attaches_nothing() {
        cabinet.letRead(LAPTOP);

        assertRefused("shared.record-not-yours", () -> service.attach(cabinet.file(LAPTOP, "a.pdf", "%PDF-1.7")));
        assertThat(cabinet.stored()).isZero();
    }

    @Test
    void a_record_out_of_sight_is_unknown() {
        assertRefused("shared.unknown-record", () -> service.attach(cabinet.file(LAPTOP, "a.pdf", "%PDF-1.7")));
    }

    @Test
    void the_same_file_for_a_second_record_is_one_stored_file() {
        cabinet.letChange(LAPTOP);
        cabinet.letChange(LEDGER);

        EvidenceId first = service.attach(cabinet.file(LAPTOP, "a.pdf", "%PDF-1.7 same"));
        service.attach(cabinet.file(LEDGER, "b.pdf", "%PDF-1.7 same"));
        assertThat(cabinet.stored()).isEqualTo(1);

        assertRefused("evidence.already-attached", () -> service.attachAgain(first, LEDGER));
        assertRefused(
                "evidence.already-attached", () -> service.attach(cabinet.file(LAPTOP, "c.pdf", "%PDF-1.7 same")));
    }

    @Test
    void evidence_is_attached_again_only_by_who_may_read_it() {
        cabinet.letChange(LAPTOP);
        EvidenceId id = service.attach(cabinet.file(LAPTOP, "a.pdf", "%PDF-1.7"));
        cabinet.forget(LAPTOP);
        cabinet.letChange(LEDGER);

        assertRefused("shared.unknown-record", () -> service.attachAgain(id, LEDGER));

        cabinet.letRead(LAPTOP);
        service.attachAgain(id, LEDGER);
        assertThat(cabinet.of(id)).hasSize(2);
    }

    @Test
    void retired_evidence_may_be_attached_anew() {
        cabinet.letChange(LAPTOP);
        EvidenceId id = service.attach(cabinet.file(LAPTOP, "a.pdf", "%PDF-1.7"));
        Attachment attachment = cabinet.of(id).get(0);

        service.retire(new RetireAttachment(attachment.id(), attachment.version(), "差し替え"));
        service.attachAgain(id, LAPTOP);

        assertThat(cabinet.of(id)).extracting(Attachment::retired).containsExactly(true, false);
    }

    @Test
    void only_who_may_change_a_record_of_it_corrects_what_is_said_of_it() {
        cabinet.letChange(LAPTOP);
        EvidenceId id = service.attach(cabinet.file(LAPTOP, "a.pdf", "%PDF-1.7"));
        EvidenceDetails said = new EvidenceDetails("点検報告", "10月分", LocalDate.of(2026, 10, 1), null);

        service.correct(new CorrectEvidence(id, 0, said));
        assertThat(cabinet.evidence(id).orElseThrow().details()).isEqualTo(said);

        cabinet.forget(LAPTOP);
        cabinet.letRead(LAPTOP);
        assertRefused("shared.record-not-yours", () -> service.correct(new CorrectEvidence(id, 0, said)));
    }

    @Test
    void a_file_over_the_limit_leaves_nothing() {
        cabinet.letChange(LAPTOP);

        assertRefused(
                "evidence.too-large", () -> service.attach(cabinet.file(LAPTOP, "a.pdf", "%PDF-" + "x".repeat(2_000))));
        assertThat(cabinet.stored()).isZero();
    }

    private static void assertRefused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
