package coop.yakusoku.domain.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final Job job = new Job(
            JobId.next(),
            "risk.register-pdf",
            "organization=10",
            "jobs.register",
            List.of("みどり野生活協同組合", "令和8年度"),
            new StaffId(UUID.randomUUID()),
            "青木 花子",
            "node-1",
            NOON);

    @Test
    void it_waits_runs_and_is_done() {
        assertThat(job.state()).isEqualTo(JobState.QUEUED);
        assertThat(job.begin(NOON)).isTrue();
        job.progress(3, 10L, NOON);
        job.done(LATER);

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.endedAt()).contains(LATER);
        assertThat(job.seen()).isFalse();
    }

    @Test
    void it_keeps_the_details_of_its_title_apart() {
        assertThat(job.titleDetails()).containsExactly("みどり野生活協同組合", "令和8年度");
        assertThat(job.context()).isEqualTo("risk");
    }

    @Test
    void cancelled_while_it_waits_it_never_begins() {
        job.cancel(NOON);

        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(job.begin(LATER)).isFalse();
    }

    @Test
    void cancelled_while_it_runs_it_stops_when_it_looks_up() {
        job.begin(NOON);
        job.cancel(NOON);

        assertThat(job.state()).isEqualTo(JobState.RUNNING);
        assertThat(job.cancelWished()).isTrue();
        job.cancelled(LATER);
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void taken_for_dead_it_can_write_nothing_any_more() {
        job.begin(NOON);
        job.interrupt(LATER);

        assertThat(job.state()).isEqualTo(JobState.INTERRUPTED);
        assertThatThrownBy(() -> job.done(LATER))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("shared.job-not-running"));
        assertThatThrownBy(() -> job.reached("row 100")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void an_end_is_for_good() {
        job.begin(NOON);
        job.done(NOON);
        job.interrupt(LATER);
        job.cancel(LATER);

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.endedAt()).contains(NOON);
    }

    @Test
    void what_ended_in_vain_keeps_no_file() {
        job.begin(NOON);
        job.result("台帳.pdf", "application/pdf", 1000);
        job.fail("risk.nothing-to-print", List.of(), LATER);

        assertThat(job.resultName()).isEmpty();
        assertThat(job.failureCode()).contains("risk.nothing-to-print");
    }

    @Test
    void it_is_repeated_from_where_it_had_got_to() {
        job.begin(NOON);
        job.reached("row 100");
        job.interrupt(LATER);

        Job again = job.again(JobId.next(), "node-2", LATER);

        assertThat(again.state()).isEqualTo(JobState.QUEUED);
        assertThat(again.restartPoint()).contains("row 100");
        assertThat(again.staff()).isEqualTo(job.staff());
        assertThat(job.seen()).isTrue();
    }

    @Test
    void what_runs_or_is_done_is_not_repeated() {
        job.begin(NOON);

        assertThatThrownBy(() -> job.again(JobId.next(), "node-1", LATER))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("shared.job-not-vain"));
        job.done(LATER);
        assertThatThrownBy(() -> job.again(JobId.next(), "node-1", LATER)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void work_is_named_after_its_context() {
        assertThatThrownBy(() -> new Job(
                        JobId.next(), "Print", "", "k", List.of(), new StaffId(UUID.randomUUID()), "青木", "n", NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
