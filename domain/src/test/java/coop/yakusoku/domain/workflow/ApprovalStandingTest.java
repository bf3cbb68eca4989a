package coop.yakusoku.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalStandingTest {

    @Test
    void only_what_is_as_it_was_approved_counts() {
        assertThat(ApprovalStanding.of(ApprovalState.APPROVED, "a", "a").counts()).isTrue();
        assertThat(ApprovalStanding.of(ApprovalState.APPROVED, "a", "b")).isEqualTo(ApprovalStanding.STALE);
        assertThat(ApprovalStanding.of(ApprovalState.APPROVED, "a", null)).isEqualTo(ApprovalStanding.STALE);
        assertThat(ApprovalStanding.STALE.counts()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = ApprovalState.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void nothing_undecided_counts(ApprovalState state) {
        assertThat(ApprovalStanding.of(state, "a", "a").counts()).isFalse();
    }
}
