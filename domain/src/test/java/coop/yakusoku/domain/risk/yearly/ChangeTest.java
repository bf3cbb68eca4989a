package coop.yakusoku.domain.risk.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.risk.TreatmentState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    @Test
    void what_was_not_there_is_new_and_what_is_not_there_any_more_is_gone() {
        assertThat(Change.of(null, rated(3, 3))).isEqualTo(Change.NEW);
        assertThat(Change.of(rated(3, 3), null)).isEqualTo(Change.GONE);
        assertThat(Change.of(null, unrated())).isEqualTo(Change.NEW);
        assertThatIllegalArgumentException().isThrownBy(() -> Change.of(null, null));
    }

    @Test
    void a_value_rises_or_falls() {
        assertThat(Change.of(rated(3, 2), rated(3, 3))).isEqualTo(Change.UP);
        assertThat(Change.of(rated(3, 3), rated(3, 1))).isEqualTo(Change.DOWN);
    }

    @Test
    void a_first_rating_is_neither_a_rise_nor_a_fall() {
        assertThat(Change.of(unrated(), rated(3, 3))).isEqualTo(Change.RATED);
        assertThat(Change.of(rated(3, 3), unrated())).isEqualTo(Change.CHANGED);
    }

    @Test
    void the_same_value_said_differently_is_changed() {
        assertThat(Change.of(rated(3, 3), rated(3, 3))).isEqualTo(Change.SAME);
        assertThat(Change.of(rated(3, 3), treated(3, 3, TreatmentState.IN_PROGRESS))).isEqualTo(Change.CHANGED);
    }

    @Test
    void a_value_of_the_old_scale_is_compared_on_the_new_one() {
        RiskFacts old = facts(RiskMethod.IPA_3, 2, 2, 2, null);

        assertThat(old.value()).isEqualTo(4);
        assertThat(Change.of(old, rated(3, 3))).as("4 of 4 is 9 of 9").isEqualTo(Change.CHANGED);
        assertThat(Change.of(old, rated(3, 2))).isEqualTo(Change.DOWN);
    }

    @Test
    void a_treatment_counts_as_done_in_the_year_it_was_carried_out() {
        RiskFacts open = treated(3, 3, TreatmentState.IN_PROGRESS);
        RiskFacts done = treated(3, 3, TreatmentState.DONE);

        assertThat(Change.treatmentDone(open, done)).isTrue();
        assertThat(Change.treatmentDone(rated(3, 3), done)).isTrue();
        assertThat(Change.treatmentDone(null, done)).isTrue();
        assertThat(Change.treatmentDone(done, done)).isFalse();
        assertThat(Change.treatmentDone(done, open)).isFalse();
        assertThat(Change.treatmentDone(open, null)).isFalse();
    }

    private static RiskFacts rated(int importance, int likelihood) {
        return facts(RiskMethod.IPA_4, importance, likelihood, 3, null);
    }

    private static RiskFacts treated(int importance, int likelihood, TreatmentState state) {
        return facts(RiskMethod.IPA_4, importance, likelihood, 3, state);
    }

    private static RiskFacts facts(
            RiskMethod method, int importance, int likelihood, int weakness, TreatmentState state) {
        int value = method.value(importance, likelihood);
        return new RiskFacts(
                method,
                importance,
                likelihood,
                weakness,
                likelihood,
                value,
                method.band(value),
                state == null ? Standing.UNDECIDED : Standing.IN_TREATMENT,
                state == null ? null : TreatmentOption.REDUCE,
                state,
                null,
                state == null ? null : MARCH,
                value,
                method.band(value),
                null);
    }

    private static RiskFacts unrated() {
        return new RiskFacts(
                RiskMethod.IPA_4, 3, null, null, null, null, null, Standing.UNRATED, null, null, null, null, null, null,
                null);
    }
}
