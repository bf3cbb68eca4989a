package coop.yakusoku.domain.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.NOW;
import static coop.yakusoku.domain.risk.RiskFixtures.OFFICER;
import static coop.yakusoku.domain.risk.RiskFixtures.assessment;
import static coop.yakusoku.domain.risk.RiskFixtures.grave;
import static coop.yakusoku.domain.risk.RiskFixtures.unrated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityWeightsTest {

    private static final PriorityWeights OTHERS =
            new PriorityWeights(100, 50, 20, 0, 10, 20, 30, 40, 1, 10, 99);

    @ParameterizedTest
    @CsvSource({"100,1", "101,2", "1000,2", "1001,3", "10000,3", "10001,4", "100000,4", "100001,5"})
    void the_proposal_counts_people_in_steps(long persons, int points) {
        assertThat(PriorityWeights.PROPOSED.volume(of(persons, 1, 0, false))).isEqualTo(points);
    }

    @Test
    void the_proposal_counts_the_ways_to_the_world_up_to_five() {
        assertThat(PriorityWeights.PROPOSED.exposure(of(0, 3, 999, false))).isZero();
        assertThat(PriorityWeights.PROPOSED.exposure(of(0, 4, 1_000, false))).isEqualTo(2);
        assertThat(PriorityWeights.PROPOSED.exposure(of(0, 4, 1_000, true))).isEqualTo(5);
    }

    @Test
    void another_edition_orders_otherwise_and_leaves_the_value_alone() {
        Asset asset = grave();
        Risk risk = unrated(asset);

        risk.assess(assessment(3, 3), asset, OTHERS, OFFICER, NOW);

        assertThat(risk.value()).isEqualTo(9);
        assertThat(risk.priorityScore()).isEqualTo(900 + 20 + 1);
    }

    @Test
    void who_knows_nothing_of_the_number_of_persons_counts_one() {
        assertThat(PriorityWeights.PROPOSED.volume(Environment.PLAIN)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0,5,3,1,5", "101,5,3,1,5", "10,100,3,1,5", "10,5,3,-1,5", "10,5,3,1,100"})
    void a_number_no_screen_could_mean_is_refused(int factor, int special, int basic, int business, int exposure) {
        assertThatThrownBy(() -> new PriorityWeights(
                        factor, special, basic, business, 100, 1_000, 10_000, 100_000, 3, 1_000, exposure))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("risk.weight-out-of-range");
    }

    @ParameterizedTest
    @CsvSource({"3,5,1,100,1000", "5,3,4,100,1000", "5,3,1,1000,1000"})
    void more_never_counts_less(int special, int basic, int business, int forTwo, int forThree) {
        assertThatThrownBy(() -> new PriorityWeights(
                        10, special, basic, business, forTwo, forThree, 10_000, 100_000, 3, 1_000, 5))
                .hasMessage("risk.weights-not-rising");
    }

    private static Environment of(long persons, int departments, long sheets, boolean open) {
        return new Environment(
                null, null, departments, open, open, open, open, null, "JP", null, open, open, persons, sheets);
    }
}
