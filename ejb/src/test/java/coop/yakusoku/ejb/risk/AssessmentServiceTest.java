package coop.yakusoku.ejb.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.COOP;
import static coop.yakusoku.domain.risk.RiskFixtures.TODAY;
import static coop.yakusoku.domain.risk.RiskFixtures.grave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.Assessment;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.RatingSource;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.ejb.risk.SheetAnswer.RefusedRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessmentServiceTest {

    private final Binder binder = new Binder();
    private final AssessmentService service = binder.assessmentService();
    private final Asset orderForms = binder.keep(grave());

    @BeforeEach
    void begin() {
        binder.editionInForce();
        binder.analysisService().begin(orderForms.id());
    }

    @Test
    void a_rating_is_valued_told_and_dated() {
        service.assess(new AssessRisk(theft(), 0, says(3, 2, "PPC-5.2")));

        assertThat(binder.risk("TH21").value()).isEqualTo(6);
        assertThat(binder.assessed).hasSize(1);
        assertThat(binder.analyses.get(0).assessedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_stale_screen_is_refused() {
        assertThatThrownBy(() -> service.assess(new AssessRisk(theft(), 7, says(1, 1))))
                .hasMessage("shared.changed-meanwhile");
    }

    @Test
    void a_control_the_edition_does_not_have_is_refused() {
        assertThatThrownBy(() -> service.assess(new AssessRisk(theft(), 0, says(1, 1, "PPC-99"))))
                .hasMessage("risk.unknown-control");
    }

    @Test
    void what_is_out_of_sight_is_unknown_and_what_is_only_read_stays() {
        AssessRisk command = new AssessRisk(theft(), 0, says(1, 1));
        binder.writing = Scope.NONE;
        assertThatThrownBy(() -> service.assess(command)).hasMessage("risk.not-your-department");

        binder.reach = Scope.NONE;
        assertThatThrownBy(() -> service.assess(command)).hasMessage("shared.unknown-record");
        assertThatThrownBy(() -> service.assess(new AssessRisk(RiskId.next(), 0, says(1, 1))))
                .hasMessage("shared.unknown-record");
    }

    @Test
    void a_sheet_is_saved_as_a_whole_and_keeps_what_it_does_not_show() {
        SheetAnswer answer = service.assessSheet(List.of(row(theft(), 0, 3, 3), row(breakIn(), 0, 1, 2)));

        assertThat(answer).isEqualTo(new SheetAnswer.Saved(2));
        assertThat(binder.risk("TH21").value()).isEqualTo(9);
        assertThat(binder.risk("TH21").assessment().vulnerability()).isEqualTo("施錠していない");
        assertThat(binder.risk("TH08").value()).isEqualTo(3);
        assertThat(binder.assessed).hasSize(2);
    }

    @Test
    void one_bad_row_keeps_the_whole_sheet_from_being_saved_and_every_bad_row_is_told() {
        RiskId nobodys = RiskId.next();

        SheetAnswer answer = service.assessSheet(List.of(
                row(theft(), 0, 3, 3), row(breakIn(), 4, 1, 2), row(nobodys, 0, 1, 1)));

        assertThat(answer).asInstanceOf(type(SheetAnswer.Refused.class)).satisfies(no -> assertThat(no.rows())
                .extracting(RefusedRow::risk, RefusedRow::code)
                .containsExactly(
                        tuple(breakIn(), "shared.changed-meanwhile"),
                        tuple(nobodys, "shared.unknown-record")));
        assertThat(binder.risks).allSatisfy(it -> assertThat(it.value()).isNull());
        assertThat(binder.assessed).isEmpty();
    }

    @Test
    void a_mark_off_the_scale_and_a_text_too_long_are_told_by_row() {
        SheetAnswer answer = service.assessSheet(List.of(
                row(theft(), 0, 4, 1),
                new RateRow(breakIn(), 0, new Rating(1, 1), "長".repeat(1001), null)));

        assertThat(answer).asInstanceOf(type(SheetAnswer.Refused.class)).satisfies(no -> assertThat(no.rows())
                .extracting(RefusedRow::code)
                .containsExactly("risk.rating-out-of-scale", "risk.text-too-long"));
    }

    @Test
    void a_level_of_the_medium_is_followed_by_all_but_those_a_person_has_rated() {
        Asset flyers = binder.keep(grave());
        binder.analysisService().begin(flyers.id());
        Risk own = binder.risks.stream()
                .filter(it -> it.asset().equals(flyers.id()) && it.threat().equals(binder.risk("TH21").threat()))
                .findFirst()
                .orElseThrow();
        service.assess(new AssessRisk(own.id(), 0, says(1, 1)));

        int followed = setLevel(new Rating(3, 3));

        assertThat(followed).isEqualTo(1);
        assertThat(binder.risk("TH21").ratingSource()).isEqualTo(RatingSource.MEDIUM);
        assertThat(binder.risk("TH21").value()).isEqualTo(9);
        assertThat(own.value()).isEqualTo(3);

        assertThat(setLevel(null)).isEqualTo(1);
        assertThat(binder.risk("TH21").value()).isNull();
        assertThat(binder.levels).isEmpty();
    }

    @Test
    void levels_are_for_who_keeps_the_whole_organisation() {
        binder.writing = new Scope(Set.of(), Set.of(orderForms.department()));

        assertThatThrownBy(() -> setLevel(new Rating(1, 1))).hasMessage("risk.not-your-organization");
    }

    private int setLevel(Rating rating) {
        Long seen = binder.levels.isEmpty() ? null : binder.levels.get(0).version();
        return binder.mediumLevelService()
                .set(COOP, Medium.PAPER, List.of(new LevelChange("TH21", seen, rating, null)));
    }

    private RiskId theft() {
        return binder.risk("TH21").id();
    }

    private RiskId breakIn() {
        return binder.risk("TH08").id();
    }

    private static RateRow row(RiskId risk, long version, int frequency, int weakness) {
        return new RateRow(risk, version, new Rating(frequency, weakness), "夜間は施錠", null);
    }

    private static Assessment says(int frequency, int weakness, String... controls) {
        return new Assessment(new Rating(frequency, weakness), null, Set.of(controls), null, "実地で確認");
    }
}
