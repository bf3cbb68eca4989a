package coop.yakusoku.domain.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.CHIEF_OFFICER;
import static coop.yakusoku.domain.risk.RiskFixtures.MANAGER;
import static coop.yakusoku.domain.risk.RiskFixtures.NOW;
import static coop.yakusoku.domain.risk.RiskFixtures.OFFICER;
import static coop.yakusoku.domain.risk.RiskFixtures.TODAY;
import static coop.yakusoku.domain.risk.RiskFixtures.askToAccept;
import static coop.yakusoku.domain.risk.RiskFixtures.assessment;
import static coop.yakusoku.domain.risk.RiskFixtures.details;
import static coop.yakusoku.domain.risk.RiskFixtures.grave;
import static coop.yakusoku.domain.risk.RiskFixtures.ofImportance;
import static coop.yakusoku.domain.risk.RiskFixtures.rated;
import static coop.yakusoku.domain.risk.RiskFixtures.reduce;
import static coop.yakusoku.domain.risk.RiskFixtures.unrated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {

    private static final String CPO = "cpo";
    private static final String PRIVACY_MANAGER = "privacy-manager";

    @Test
    void rating_it_gives_value_band_and_rank() {
        Risk risk = rated(grave(), 3, 3);

        assertThat(risk.value()).isEqualTo(9);
        assertThat(risk.band()).isEqualTo(RiskBand.HIGH);
        assertThat(risk.priorityRank()).isEqualTo(1);
        assertThat(risk.standing()).isEqualTo(Standing.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"3,3,3,UNDECIDED", "3,2,3,UNDECIDED", "2,3,2,UNDECIDED", "2,3,3,UNDECIDED", "3,1,1,SETTLED"})
    void from_4_on_something_must_be_decided(int importance, int t, int v, Standing standing) {
        Asset asset = ofImportance(importance);
        assertThat(rated(asset, t, v).standing()).isEqualTo(standing);
    }

    @Test
    void the_priority_adds_sensitivity_volume_and_exposure() {
        Environment exposed = new Environment(
                "データセンター", 40, 9, true, true, true, true, "ひのき物流", "US", "州法を確認", true, true, 120_000L, 2_000L);
        Asset ledger = RiskFixtures.asset(
                details("組合員台帳", Medium.CLOUD, new Contents(true, true, false), new Cia(3, 3, 3), exposed));

        assertThat(rated(ledger, 3, 3).priorityScore()).isEqualTo(90 + 5 + 5 + 5);
        assertThat(rated(grave(), 3, 3).priorityScore()).isEqualTo(90 + 3 + 1 + 0);
    }

    @Test
    void it_follows_its_mediums_level_until_somebody_rates_it() {
        Asset asset = grave();
        Risk risk = unrated(asset);

        assertThat(risk.inherit(new Rating(2, 3), asset, PriorityWeights.PROPOSED, MANAGER, NOW)).isTrue();
        assertThat(risk.ratingSource()).isEqualTo(RatingSource.MEDIUM);
        assertThat(risk.value()).isEqualTo(6);

        risk.assess(assessment(3, 3), asset, PriorityWeights.PROPOSED, OFFICER, NOW);

        assertThat(risk.ratingSource()).isEqualTo(RatingSource.OWN);
        assertThat(risk.inherit(new Rating(1, 1), asset, PriorityWeights.PROPOSED, MANAGER, NOW)).isFalse();
        assertThat(risk.value()).isEqualTo(9);

        risk.inheritAgain(new Rating(1, 1), asset, PriorityWeights.PROPOSED, OFFICER, NOW);

        assertThat(risk.ratingSource()).isEqualTo(RatingSource.MEDIUM);
        assertThat(risk.value()).isEqualTo(3);
    }

    @Test
    void giving_a_reason_for_the_inherited_score_is_no_override() {
        Asset asset = grave();
        Risk risk = unrated(asset);
        risk.inherit(new Rating(3, 3), asset, PriorityWeights.PROPOSED, MANAGER, NOW);

        risk.assess(assessment(3, 3), asset, PriorityWeights.PROPOSED, OFFICER, NOW);

        assertThat(risk.ratingSource()).isEqualTo(RatingSource.MEDIUM);
    }

    @Test
    void what_is_left_is_the_inherent_value_until_somebody_says_otherwise() {
        Risk risk = rated(grave(), 3, 3);
        risk.decide(reduce(TreatmentState.IN_PROGRESS, null), OFFICER, NOW);

        assertThat(risk.residualValue()).isEqualTo(9);
        assertThat(risk.standing()).isEqualTo(Standing.IN_TREATMENT);
    }

    @Test
    void a_treatment_that_is_done_and_leaves_little_settles_it() {
        Risk risk = rated(grave(), 3, 3);
        risk.decide(reduce(TreatmentState.DONE, new Rating(2, 1)), OFFICER, NOW);

        assertThat(risk.residualValue()).isEqualTo(3);
        assertThat(risk.standing()).isEqualTo(Standing.SETTLED);
    }

    @Test
    void a_treatment_that_leaves_much_still_needs_an_acceptance() {
        Risk risk = rated(grave(), 3, 3);
        risk.decide(reduce(TreatmentState.DONE, new Rating(3, 2)), OFFICER, NOW);

        assertThat(risk.residualValue()).isEqualTo(6);
        assertThat(risk.standing()).isEqualTo(Standing.AWAITING_ACCEPTANCE);
    }

    @Test
    void what_is_left_is_never_more_than_what_was_there() {
        Risk risk = rated(grave(), 2, 2);

        assertThatThrownBy(() -> risk.decide(reduce(TreatmentState.DONE, new Rating(3, 3)), OFFICER, NOW))
                .hasMessage("risk.residual-above-inherent");
    }

    @Test
    void a_residual_needs_its_reason() {
        assertThatThrownBy(() -> new TreatmentPlan(
                        TreatmentOption.REDUCE,
                        Set.of("PPC-5.2a"),
                        null,
                        OFFICER,
                        TODAY,
                        null,
                        new Rating(1, 1),
                        " ",
                        null,
                        null))
                .hasMessage("risk.residual-needs-reason");
    }

    @Test
    void a_treatment_needs_somebody_a_day_and_something_to_do() {
        assertThatThrownBy(() -> new TreatmentPlan(
                        TreatmentOption.REDUCE, Set.of(), "施錠", null, TODAY, null, null, null, null, null))
                .hasMessage("risk.treatment-needs-owner");
        assertThatThrownBy(() -> new TreatmentPlan(
                        TreatmentOption.AVOID, Set.of(), "施錠", OFFICER, null, null, null, null, null, null))
                .hasMessage("risk.treatment-needs-due-day");
        assertThatThrownBy(() -> new TreatmentPlan(
                        TreatmentOption.TRANSFER, Set.of(), " ", OFFICER, TODAY, null, null, null, null, null))
                .hasMessage("risk.treatment-needs-measure");
    }

    @Test
    void nothing_is_decided_about_a_risk_nobody_rated() {
        assertThatThrownBy(() -> unrated(grave()).decide(askToAccept(), OFFICER, NOW))
                .hasMessage("risk.not-rated");
    }

    @Test
    void accepting_6_or_more_needs_the_chief_privacy_officer() {
        Risk risk = rated(grave(), 3, 2);
        risk.decide(askToAccept(), OFFICER, NOW);

        assertThat(risk.standing()).isEqualTo(Standing.AWAITING_ACCEPTANCE);
        assertThatThrownBy(() -> risk.accept("やむを得ない", TODAY.plusMonths(6), MANAGER, PRIVACY_MANAGER, TODAY))
                .hasMessage("risk.acceptance-needs-cpo");

        RiskAccepted accepted = risk.accept("移転まで", TODAY.plusMonths(6), CHIEF_OFFICER, CPO, TODAY);

        assertThat(accepted.value()).isEqualTo(6);
        assertThat(risk.standing()).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void a_4_is_accepted_by_the_department_as_well() {
        Risk risk = rated(ofImportance(2), 3, 2);
        risk.decide(askToAccept(), OFFICER, NOW);

        risk.accept("当面", TODAY.plusMonths(3), MANAGER, PRIVACY_MANAGER, TODAY);

        assertThat(risk.value()).isEqualTo(4);
        assertThat(risk.standing()).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void the_chief_privacy_officer_may_accept_before_anybody_asks() {
        Risk risk = rated(grave(), 3, 3);

        risk.accept("移転まで", TODAY.plusMonths(6), CHIEF_OFFICER, CPO, TODAY);

        assertThat(risk.standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(risk.plan().option()).isEqualTo(TreatmentOption.ACCEPT);
    }

    @Test
    void who_asks_for_an_acceptance_does_not_grant_it() {
        Risk risk = rated(grave(), 3, 3);
        risk.decide(askToAccept(), CHIEF_OFFICER, NOW);

        assertThatThrownBy(() -> risk.accept("移転まで", TODAY.plusMonths(6), CHIEF_OFFICER, CPO, TODAY))
                .hasMessage("risk.acceptance-by-requester");
    }

    @Test
    void an_acceptance_needs_a_reason_and_a_day_to_look_again() {
        Risk risk = rated(grave(), 3, 3);

        assertThatThrownBy(() -> risk.accept(" ", TODAY.plusDays(1), CHIEF_OFFICER, CPO, TODAY))
                .hasMessage("risk.acceptance-needs-reason");
        assertThatThrownBy(() -> risk.accept("移転まで", null, CHIEF_OFFICER, CPO, TODAY))
                .hasMessage("risk.acceptance-needs-review-day");
        assertThatThrownBy(() -> risk.accept("移転まで", TODAY, CHIEF_OFFICER, CPO, TODAY))
                .hasMessage("risk.review-day-passed");
    }

    @Test
    void an_acceptance_ends_with_its_last_day_and_what_was_accepted_waits_again() {
        Risk risk = rated(grave(), 3, 3);
        LocalDate last = TODAY.plusMonths(6);
        risk.accept("移転まで", last, CHIEF_OFFICER, CPO, TODAY);

        assertThat(risk.lapse(last)).isFalse();
        assertThat(risk.standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(risk.lapse(last.plusDays(1))).isTrue();
        assertThat(risk.standing()).isEqualTo(Standing.AWAITING_ACCEPTANCE);
        assertThat(risk.acceptedBy()).isNull();
        assertThat(risk.lapse(last.plusDays(2))).isFalse();
    }

    @Test
    void nothing_small_is_accepted() {
        Risk risk = rated(grave(), 1, 1);

        assertThatThrownBy(() -> risk.accept("念のため", TODAY.plusDays(1), CHIEF_OFFICER, CPO, TODAY))
                .hasMessage("risk.nothing-to-accept");
    }

    @Test
    void a_new_value_takes_the_acceptance_away() {
        Asset asset = grave();
        Risk risk = rated(asset, 3, 2);
        risk.accept("移転まで", TODAY.plusMonths(6), CHIEF_OFFICER, CPO, TODAY);

        risk.assess(assessment(3, 3), asset, PriorityWeights.PROPOSED, OFFICER, NOW);

        assertThat(risk.acceptedBy()).isNull();
        assertThat(risk.standing()).isEqualTo(Standing.AWAITING_ACCEPTANCE);
    }

    @Test
    void the_same_value_again_leaves_the_acceptance() {
        Asset asset = grave();
        Risk risk = rated(asset, 3, 2);
        risk.accept("移転まで", TODAY.plusMonths(6), CHIEF_OFFICER, CPO, TODAY);

        risk.assess(assessment(2, 3), asset, PriorityWeights.PROPOSED, OFFICER, NOW);

        assertThat(risk.standing()).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void another_plan_takes_the_acceptance_away() {
        Risk risk = rated(grave(), 3, 3);
        risk.accept("移転まで", TODAY.plusMonths(6), CHIEF_OFFICER, CPO, TODAY);

        risk.decide(reduce(TreatmentState.NOT_STARTED, null), OFFICER, NOW);

        assertThat(risk.standing()).isEqualTo(Standing.IN_TREATMENT);
    }

    @Test
    void it_follows_the_importance_of_its_asset() {
        Asset asset = ofImportance(2);
        Risk risk = rated(asset, 3, 3);
        asset.change(
                details("掲示物", Medium.PAPER, new Contents(true, false, false), new Cia(2, 1, 1), Environment.PLAIN),
                OFFICER,
                NOW);

        risk.follow(asset, PriorityWeights.PROPOSED);

        assertThat(risk.value()).isEqualTo(9);
    }

    @Test
    void a_superseded_risk_is_closed() {
        Asset asset = grave();
        Risk risk = rated(asset, 3, 3);
        risk.supersede();

        assertThatThrownBy(() -> risk.assess(assessment(1, 1), asset, PriorityWeights.PROPOSED, OFFICER, NOW))
                .hasMessage("risk.superseded");
        assertThatThrownBy(() -> risk.decide(askToAccept(), OFFICER, NOW)).hasMessage("risk.superseded");
    }

    @Test
    void taking_up_a_treatment_again_takes_the_acceptance_away() {
        Risk risk = rated(grave(), 3, 3);
        risk.decide(reduce(TreatmentState.DONE, null), OFFICER, NOW);
        risk.accept("代わりがない", TODAY.plusMonths(6), CHIEF_OFFICER, CPO, TODAY);

        risk.progress(TreatmentState.DONE);
        assertThat(risk.standing()).isEqualTo(Standing.ACCEPTED);

        risk.progress(TreatmentState.IN_PROGRESS);
        assertThat(risk.standing()).isEqualTo(Standing.IN_TREATMENT);
        assertThat(risk.acceptedBy()).isNull();
    }

    @Test
    void nothing_progresses_that_nobody_decided() {
        assertThatThrownBy(() -> rated(grave(), 3, 3).progress(TreatmentState.DONE))
                .hasMessageContaining("risk.treatment-not-decided");
    }
}
