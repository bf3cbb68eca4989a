package coop.yakusoku.domain.accesslog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LogReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final StaffId REVIEWER = new StaffId(UUID.randomUUID());
    private static final StaffId SIGNER = new StaffId(UUID.randomUUID());
    private static final StaffId CLERK = new StaffId(UUID.randomUUID());

    private static LogReview review() {
        return new LogReview(
                new LogReviewId(UUID.randomUUID()), UUID.randomUUID(), TODAY.minusDays(30), TODAY.minusDays(1), TODAY,
                100, 3, REVIEWER, NOW);
    }

    private static LogFinding finding(StaffId of) {
        return new LogFinding(
                new LogFindingId(UUID.randomUUID()), new LogReviewId(UUID.randomUUID()), ViewpointCode.REFUSALS,
                of.value(), null, TODAY, 6, 0, new long[] {1, 2});
    }

    @Test
    void a_period_ends_after_it_began_and_not_tomorrow() {
        assertThatThrownBy(() -> new LogReview(
                        new LogReviewId(UUID.randomUUID()), UUID.randomUUID(), TODAY, TODAY.minusDays(1), TODAY, 0, 0,
                        REVIEWER, NOW))
                .hasMessage("accesslog.period-backwards");
        assertThatThrownBy(() -> new LogReview(
                        new LogReviewId(UUID.randomUUID()), UUID.randomUUID(), TODAY, TODAY.plusDays(1), TODAY, 0, 0,
                        REVIEWER, NOW))
                .hasMessage("accesslog.period-not-over");
    }

    @Test
    void a_review_is_concluded_when_everything_is_judged_and_said() {
        LogReview review = review();

        assertThatThrownBy(() -> review.conclude("すべて業務による", 2, REVIEWER, NOW)).hasMessage("accesslog.findings-open");
        assertThatThrownBy(() -> review.conclude(" ", 0, REVIEWER, NOW)).hasMessage("accesslog.conclusion-missing");
        assertThatThrownBy(() -> review.conclude("代わりに", 0, SIGNER, NOW)).hasMessage("accesslog.review-of-another");
        review.conclude("すべて業務による", 0, REVIEWER, NOW);
        assertThatThrownBy(() -> review.conclude("もう一度", 0, REVIEWER, NOW)).hasMessage("accesslog.review-concluded");
    }

    @Test
    void nobody_signs_the_own_review_or_a_review_of_the_own_lines() {
        LogReview review = review();
        assertThatThrownBy(() -> review.sign(SIGNER, false, NOW)).hasMessage("accesslog.not-concluded");
        review.conclude("すべて業務による", 0, REVIEWER, NOW);

        assertThatThrownBy(() -> review.sign(REVIEWER, false, NOW)).hasMessage("accesslog.signs-own-review");
        assertThatThrownBy(() -> review.sign(SIGNER, true, NOW)).hasMessage("accesslog.signs-own-lines");
        review.sign(SIGNER, false, NOW);
        assertThatThrownBy(() -> review.sign(SIGNER, false, NOW)).hasMessage("accesslog.already-signed");
    }

    @Test
    void what_is_sent_back_is_concluded_anew() {
        LogReview review = review();
        review.conclude("すべて業務による", 0, REVIEWER, NOW);

        assertThatThrownBy(() -> review.sendBack("", SIGNER, false)).hasMessage("accesslog.reason-missing");
        review.sendBack("拒否が続いた理由を書いてください", SIGNER, false);
        review.conclude("入力の誤りによる", 0, REVIEWER, NOW);
        review.sign(SIGNER, false, NOW);
    }

    @Test
    void nobody_judges_the_own_lines() {
        assertThatThrownBy(() -> finding(REVIEWER).judge(Judgement.FINE, "", REVIEWER, NOW))
                .hasMessage("accesslog.own-lines");
    }

    @Test
    void what_is_not_simply_fine_needs_words() {
        LogFinding finding = finding(CLERK);

        assertThatThrownBy(() -> finding.judge(Judgement.EXPLAINED, " ", REVIEWER, NOW))
                .hasMessage("accesslog.note-missing");
        finding.judge(Judgement.EXPLAINED, "上長に確認、督促の電話のため", REVIEWER, NOW);
        assertThat(finding.judged()).isTrue();
    }
}
