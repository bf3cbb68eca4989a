package coop.yakusoku.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RiskMethodTest {

    @ParameterizedTest
    @CsvSource({"3,3,3", "3,2,2", "3,1,1", "2,3,2", "2,2,1", "2,1,1", "1,3,1", "1,2,1", "1,1,1"})
    void likelihood_is_read_from_the_table_of_the_guideline(int t, int v, int likelihood) {
        assertThat(RiskMethod.IPA_4.likelihood(new Rating(t, v))).isEqualTo(likelihood);
        assertThat(RiskMethod.IPA_3_1.likelihood(new Rating(t, v))).isEqualTo(likelihood);
    }

    @ParameterizedTest
    @CsvSource({"2,2,2", "2,1,1", "2,0,0", "1,2,1", "1,1,0", "1,0,0", "0,2,0", "0,1,0", "0,0,0"})
    void the_old_edition_counts_one_lower(int t, int v, int likelihood) {
        assertThat(RiskMethod.IPA_3.likelihood(new Rating(t, v))).isEqualTo(likelihood);
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "1,2,2", "1,3,3", "2,1,2", "2,2,4", "2,3,6", "3,1,3", "3,2,6", "3,3,9"})
    void the_value_is_importance_times_likelihood(int importance, int likelihood, int value) {
        assertThat(RiskMethod.IPA_4.value(importance, likelihood)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"9,HIGH,1", "6,HIGH,2", "4,MEDIUM,3", "3,LOW,4", "2,LOW,4", "1,LOW,4"})
    void the_band_and_the_rank_follow_the_value(int value, RiskBand band, int rank) {
        assertThat(RiskMethod.IPA_4.band(value)).isEqualTo(band);
        assertThat(RiskMethod.IPA_4.rank(value)).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({"4,HIGH,1", "2,MEDIUM,2", "1,MEDIUM,3", "0,LOW,4"})
    void an_analysis_of_the_old_edition_stays_readable(int value, RiskBand band, int rank) {
        assertThat(RiskMethod.IPA_3.band(value)).isEqualTo(band);
        assertThat(RiskMethod.IPA_3.rank(value)).isEqualTo(rank);
    }

    @ParameterizedTest
    @EnumSource(RiskMethod.class)
    void marks_off_the_scale_are_refused(RiskMethod method) {
        Rating tooHigh = new Rating(method.highest() + 1, method.lowest());
        Rating tooLow = new Rating(method.lowest(), method.lowest() - 1);

        assertThatThrownBy(() -> method.likelihood(tooHigh))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("risk.rating-out-of-scale");
        assertThatThrownBy(() -> method.likelihood(tooLow)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> method.value(method.highest() + 1, method.lowest()))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void no_new_analysis_is_begun_with_the_old_edition() {
        assertThatThrownBy(() -> new Analysis(
                        AnalysisId.next(),
                        RiskFixtures.grave(),
                        RiskFixtures.EDITION,
                        RiskMethod.IPA_3,
                        RiskFixtures.OFFICER,
                        RiskFixtures.TODAY))
                .hasMessage("risk.method-closed");
    }

    @Test
    void new_analyses_are_begun_with_edition_4() {
        assertThat(RiskMethod.current()).isEqualTo(RiskMethod.IPA_4);
    }
}
