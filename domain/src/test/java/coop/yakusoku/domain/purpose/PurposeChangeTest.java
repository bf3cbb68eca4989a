package coop.yakusoku.domain.purpose;

import static coop.yakusoku.domain.purpose.PurposeFixtures.CO_OP;
import static coop.yakusoku.domain.purpose.PurposeFixtures.DESK;
import static coop.yakusoku.domain.purpose.PurposeFixtures.MONDAY;
import static coop.yakusoku.domain.purpose.PurposeFixtures.NOW;
import static coop.yakusoku.domain.purpose.PurposeFixtures.SATO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeChangeTest {

    private static final ChangeWords WORDS = new ChangeWords(
            "見守りへの利用", "P1", "高齢の組合員の見守り", "name telephone", "お知らせします。", MONDAY.plusDays(30), MONDAY.plusDays(60));

    private static PurposeChange change(RelevanceReview review) {
        PurposeChange change = new PurposeChange(ChangeId.next(), CO_OP, "PC-0001");
        change.write(WORDS, review, SATO, NOW);
        return change;
    }

    private static PurposeChange announced() {
        PurposeChange change = change(new RelevanceReview(true, false, true, "通常は予期しない"));
        change.count(120, SATO, NOW);
        change.approve("PC-0001");
        change.announce(MONDAY, SATO, NOW);
        return change;
    }

    @ParameterizedTest
    @CsvSource({"true,true,true,RELATED", "false,true,true,BEYOND", "true,false,true,BEYOND", "true,true,false,BEYOND"})
    void one_no_and_consent_comes_first(boolean business, boolean foreseeable, boolean noBurden, Relevance outcome) {
        assertThat(new RelevanceReview(business, foreseeable, noBurden, "検討した").outcome()).isEqualTo(outcome);
    }

    @Test
    void nobody_is_told_before_the_persons_are_counted_and_it_is_approved() {
        PurposeChange change = change(new RelevanceReview(false, false, false, "検討した"));

        assertThatThrownBy(() -> change.approve("PC-0001")).hasMessageContaining("change-not-counted");
        change.count(3, SATO, NOW);
        assertThatThrownBy(() -> change.announce(MONDAY, SATO, NOW)).hasMessageContaining("change-not-approved");
    }

    @Test
    void a_change_of_the_draft_counts_the_persons_anew() {
        PurposeChange change = change(new RelevanceReview(false, false, false, "検討した"));
        change.count(3, SATO, NOW);

        change.write(WORDS, new RelevanceReview(true, true, true, "見直した"), SATO, NOW);

        assertThat(change.affected()).isNull();
        assertThat(change.state()).isEqualTo(ChangeState.DRAFT);
    }

    @Test
    void answers_come_between_notice_and_close() {
        PurposeChange change = announced();

        change.refuseAnswer(MONDAY, MONDAY);
        assertThatThrownBy(() -> change.refuseAnswer(MONDAY.minusDays(1), MONDAY)).hasMessageContaining("answer-before-notice");
        assertThatThrownBy(() -> change.refuseAnswer(MONDAY.plusDays(1), MONDAY)).hasMessageContaining("day-in-future");
        assertThatThrownBy(() -> change.close(MONDAY.plusDays(30), SATO, NOW)).hasMessageContaining("change-still-open");
        change.close(MONDAY.plusDays(31), SATO, NOW);
        assertThatThrownBy(() -> change.refuseAnswer(MONDAY.plusDays(31), MONDAY.plusDays(31)))
                .hasMessageContaining("change-takes-no-answers");
    }

    @Test
    void what_the_persons_were_told_is_not_changed_behind_their_backs() {
        assertThatThrownBy(() -> announced().write(WORDS, new RelevanceReview(true, true, true, "x"), SATO, NOW))
                .hasMessageContaining("change-decided");
    }

    @Test
    void a_survey_is_usable_from_its_first_day_to_its_last_day_of_use() {
        Survey survey = new Survey(SurveyId.next(), CO_OP, DESK, "SV-0001");
        survey.write(
                new SurveyWords(
                        "宅配アンケート", "宅配の改善", "", "宅配事業部", Set.of("answer"), true, MONDAY, MONDAY.plusDays(10),
                        MONDAY.plusDays(20), MONDAY.plusDays(30)),
                SATO,
                NOW);
        assertThat(survey.usableOn(MONDAY)).isFalse();

        survey.approve("SV-0001");

        assertThat(survey.usableOn(MONDAY)).isTrue();
        assertThat(survey.usableOn(MONDAY.plusDays(20))).isTrue();
        assertThat(survey.usableOn(MONDAY.plusDays(21))).isFalse();
    }

    @Test
    void the_days_of_a_survey_follow_each_other() {
        assertThatThrownBy(() -> new SurveyWords(
                        "宅配アンケート", "宅配の改善", "", "宅配事業部", Set.of("answer"), true, MONDAY, MONDAY.plusDays(10),
                        MONDAY.plusDays(9), MONDAY.plusDays(30)))
                .hasMessageContaining("survey-days");
    }
}
