package coop.yakusoku.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.member.accuracy.AccuracyPlan;
import coop.yakusoku.domain.member.accuracy.VerificationSource;
import coop.yakusoku.domain.member.choice.Answer;
import coop.yakusoku.domain.member.choice.ChoiceMethod;
import coop.yakusoku.domain.member.choice.ConsentKind;
import coop.yakusoku.domain.member.choice.Receipt;
import coop.yakusoku.domain.member.choice.Representative;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_members_own_word_on_the_telephone_is_enough_to_object() {
        assertThatCode(() -> by(Representative.SELF, "", "", TODAY).refuseForObjection(TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void who_speaks_for_a_member_shows_that_he_may() {
        refused("member.proxy-proof-missing", () -> by(Representative.PARENT, "", " 　", TODAY).refuseForObjection(TODAY));
        assertThatCode(() -> by(Representative.AGENT, "", "委任状 総-12", TODAY).refuseForObjection(TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_objects_tomorrow() {
        refused("member.received-in-future", () -> by(Representative.SELF, "", "", TODAY.plusDays(1))
                .refuseForObjection(TODAY));
    }

    @Test
    void a_yes_needs_its_text_and_its_proof() {
        refused("member.text-version-missing", () -> by(Representative.SELF, "", "申込書 12", TODAY)
                .refuseForConsent(Answer.CONSENT, TODAY));
        refused("member.consent-proof-missing", () -> by(Representative.SELF, "第3版", "", TODAY)
                .refuseForConsent(Answer.CONSENT, TODAY));
        assertThatCode(() -> by(Representative.SELF, "第3版", "", TODAY).refuseForConsent(Answer.WITHDRAWN, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void ten_thousand_characters_are_too_many_for_a_proof() {
        refused("shared.text-too-long", () -> by(Representative.SELF, "第3版", "あ".repeat(10_000), TODAY));
    }

    @Test
    void only_consent_to_use_opens_a_purpose() {
        assertThat(ConsentKind.PURPOSE_CHANGE.opensPurpose()).isTrue();
        assertThat(ConsentKind.MAIL.opensPurpose()).isFalse();
    }

    @Test
    void a_plan_says_from_when_data_are_stale() {
        assertThat(AccuracyPlan.USUAL.staleBefore(TODAY)).isEqualTo(LocalDate.of(2025, 11, 24));
        refused("member.frequency-unknown", () -> new AccuracyPlan(0, VerificationSource.SELF_REPORT, null));
        refused("member.frequency-unknown", () -> new AccuracyPlan(61, VerificationSource.SELF_REPORT, null));
    }

    private static Receipt by(Representative who, String version, String proof, LocalDate on) {
        return new Receipt(ChoiceMethod.TELEPHONE, version, who, proof, on);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
