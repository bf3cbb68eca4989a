package coop.yakusoku.ejb.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.COOP;
import static coop.yakusoku.domain.risk.RiskFixtures.NOW;
import static coop.yakusoku.domain.risk.RiskFixtures.OFFICER;
import static coop.yakusoku.domain.risk.RiskFixtures.TODAY;
import static coop.yakusoku.domain.risk.RiskFixtures.askToAccept;
import static coop.yakusoku.domain.risk.RiskFixtures.assessment;
import static coop.yakusoku.domain.risk.RiskFixtures.grave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.AnalysisId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.Catalog;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.MediumLevel;
import coop.yakusoku.domain.risk.PriorityWeights;
import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.RatingSource;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.Threat;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnalysisServiceTest {

    private final Binder binder = new Binder();
    private final AnalysisService service = binder.analysisService();
    private final CatalogId first = binder.editionInForce();
    private final Asset orderForms = binder.keep(grave());

    @Test
    void an_analysis_proposes_the_threats_that_fit_in_their_first_phase() {
        AnalysisId analysis = service.begin(orderForms.id());

        assertThat(binder.codesOf(analysis)).containsExactly("TH08", "TH21");
        assertThat(binder.risks).allSatisfy(it -> {
            assertThat(it.phase()).isEqualTo("STORAGE");
            assertThat(it.standing()).isEqualTo(Standing.UNRATED);
        });
        assertThat(binder.risk("TH21").assessment().vulnerability()).isEqualTo("施錠していない");
        assertThat(binder.find(analysis).orElseThrow().catalog()).isEqualTo(first);
        assertThat(binder.find(analysis).orElseThrow().method()).isEqualTo(RiskMethod.current());
    }

    @Test
    void a_level_of_the_medium_is_inherited_from_the_start() {
        setLevel(Medium.PAPER, "TH21", 3, 2);
        setLevel(Medium.CLOUD, "TH08", 3, 3);

        service.begin(orderForms.id());

        assertThat(binder.risk("TH21").ratingSource()).isEqualTo(RatingSource.MEDIUM);
        assertThat(binder.risk("TH21").value()).isEqualTo(6);
        assertThat(binder.risk("TH08").ratingSource()).isEqualTo(RatingSource.NONE);
    }

    @Test
    void a_second_analysis_does_not_begin_beside_the_first() {
        service.begin(orderForms.id());

        assertThatThrownBy(() -> service.begin(orderForms.id())).hasMessage("risk.analysis-exists");
    }

    @Test
    void what_is_missing_among_many_begins_at_once() {
        service.begin(orderForms.id());
        Asset other = binder.keep(grave());

        assertThat(service.beginMissing(AssetFilter.ALL)).isEqualTo(1);
        assertThat(binder.current(other.id())).isPresent();
        assertThat(service.beginMissing(AssetFilter.ALL)).isZero();
    }

    @Test
    void too_many_at_once_are_asked_to_be_fewer() {
        for (int n = 0; n < AnalysisService.MOST_BEGUN; n++) {
            binder.keep(grave());
        }

        assertThatThrownBy(() -> service.beginMissing(AssetFilter.ALL)).hasMessage("risk.too-many-to-begin");
        assertThat(binder.analyses).isEmpty();
    }

    @Test
    void nothing_begins_where_the_caller_only_reads() {
        binder.writing = Scope.NONE;

        assertThatThrownBy(() -> service.begin(orderForms.id())).hasMessage("risk.not-your-department");
    }

    @Test
    void what_the_caller_may_not_see_is_unknown() {
        binder.reach = new Scope(Set.of(new OrganizationId(new UUID(9, 9))), Set.of());

        assertThatThrownBy(() -> service.begin(orderForms.id())).hasMessage("shared.unknown-record");
    }

    @Test
    void a_threat_may_come_in_a_second_phase_but_not_twice_in_one() {
        service.begin(orderForms.id());
        Threat theft = binder.catalogs.threats(first).get(1);

        service.addThreat(new AddThreat(orderForms.id(), theft.id(), "USE", null));

        assertThat(binder.risks).extracting(Risk::phase).contains("USE");
        assertThatThrownBy(() -> service.addThreat(new AddThreat(orderForms.id(), theft.id(), "USE", null)))
                .hasMessage("risk.threat-already-there");
        assertThatThrownBy(() -> service.addThreat(new AddThreat(orderForms.id(), theft.id(), "NOWHERE", null)))
                .hasMessage("risk.unknown-phase");
    }

    @Test
    void a_risk_nobody_has_touched_is_taken_out_and_a_rated_one_stays() {
        service.begin(orderForms.id());
        Risk rated = binder.risk("TH21");
        rated.assess(assessment(2, 2), orderForms, PriorityWeights.PROPOSED, OFFICER, NOW);

        service.removeThreat(binder.risk("TH08").id(), 0);

        assertThat(binder.risks).containsExactly(rated);
        assertThatThrownBy(() -> service.removeThreat(rated.id(), 0)).hasMessage("risk.touched-risk-stays");
    }

    @Test
    void an_own_rating_is_given_up_for_the_level_of_the_medium() {
        service.begin(orderForms.id());
        Risk theft = binder.risk("TH21");
        theft.assess(assessment(3, 3), orderForms, PriorityWeights.PROPOSED, OFFICER, NOW);
        assertThatThrownBy(() -> service.inheritAgain(theft.id(), 0)).hasMessage("risk.no-medium-level");

        setLevel(Medium.PAPER, "TH21", 1, 1);
        service.inheritAgain(theft.id(), 0);

        assertThat(theft.ratingSource()).isEqualTo(RatingSource.MEDIUM);
        assertThat(theft.value()).isEqualTo(3);
    }

    @Test
    void nothing_begins_anew_while_nothing_is_newer() {
        service.begin(orderForms.id());

        assertThatThrownBy(() -> service.beginAnew(orderForms.id())).hasMessage("risk.nothing-newer");
    }

    @Test
    void a_new_analysis_takes_over_ratings_and_treatments_and_closes_the_old_one() {
        AnalysisId old = service.begin(orderForms.id());
        Risk theft = binder.risk("TH21");
        theft.assess(assessment(3, 3), orderForms, PriorityWeights.PROPOSED, OFFICER, NOW);
        theft.decide(askToAccept(), OFFICER, NOW);
        Catalog second = secondEdition();

        AnalysisId next = service.beginAnew(orderForms.id());

        assertThat(binder.find(old).orElseThrow().superseded()).isTrue();
        assertThat(binder.ofAnalysis(old)).allSatisfy(it -> assertThat(it.superseded()).isTrue());
        assertThat(binder.find(old).orElseThrow().catalog()).isEqualTo(first);
        assertThat(binder.find(next).orElseThrow().catalog()).isEqualTo(second.id());
        assertThat(binder.codesOf(next)).containsExactly("TH21", "TH41");
        Risk takenOver = binder.risk("TH21");
        assertThat(takenOver.analysis()).isEqualTo(next);
        assertThat(takenOver.value()).isEqualTo(9);
        assertThat(takenOver.assessment().reason()).isEqualTo("鍵は夜間のみ");
        assertThat(takenOver.standing()).isEqualTo(Standing.AWAITING_ACCEPTANCE);
        assertThat(binder.risk("TH41").standing()).isEqualTo(Standing.UNRATED);
    }

    @Test
    void the_next_year_begins_from_the_frozen_one_with_the_same_edition() {
        AnalysisId old = service.begin(orderForms.id());
        Risk theft = binder.risk("TH21");
        theft.assess(assessment(3, 3), orderForms, PriorityWeights.PROPOSED, OFFICER, NOW);
        theft.decide(askToAccept(), OFFICER, NOW);
        service.removeThreat(binder.risk("TH08").id(), 0);
        binder.frozen.add(old);

        AnalysisId next = service.beginAnew(orderForms.id());

        assertThat(binder.find(next).orElseThrow().catalog()).isEqualTo(first);
        assertThat(binder.find(next).orElseThrow().assessedOn()).as("nobody has looked at it this year").isNull();
        assertThat(binder.codesOf(next)).as("what was taken out stays out").containsExactly("TH21");
        assertThat(binder.risk("TH21").analysis()).isEqualTo(next);
        assertThat(binder.risk("TH21").value()).isEqualTo(9);
        assertThatThrownBy(() -> service.beginAnew(orderForms.id()))
                .as("begun once")
                .hasMessage("risk.nothing-newer");
    }

    @Test
    void risks_follow_an_asset_to_another_medium() {
        setLevel(Medium.PAPER, "TH21", 3, 3);
        setLevel(Medium.OFFICE_PC, "TH08", 2, 3);
        service.begin(orderForms.id());
        AssetDetails scanned = onMedium(orderForms.details(), Medium.OFFICE_PC);

        binder.following().follow(orderForms, orderForms.change(scanned, OFFICER, NOW), OFFICER, NOW);

        assertThat(binder.risk("TH21").standing()).isEqualTo(Standing.UNRATED);
        assertThat(binder.risk("TH08").ratingSource()).isEqualTo(RatingSource.MEDIUM);
        assertThat(binder.risk("TH08").value()).isEqualTo(6);
    }

    private Catalog secondEdition() {
        Catalog edition = binder.catalogs.edition("第2版");
        binder.catalogs.phase(edition, "STORAGE");
        binder.catalogs.threat(edition, Binder.threat("TH21", Set.of(Medium.PAPER), Set.of()));
        binder.catalogs.threat(edition, Binder.threat("TH41", Set.of(), Set.of()));
        edition.publish(TODAY);
        return edition;
    }

    private void setLevel(Medium medium, String code, int frequency, int weakness) {
        binder.levels.add(
                new MediumLevel(UUID.randomUUID(), COOP, medium, code, new Rating(frequency, weakness), null));
    }

    private static AssetDetails onMedium(AssetDetails details, Medium medium) {
        return new AssetDetails(
                details.organization(),
                details.department(),
                details.category(),
                details.name(),
                details.note(),
                details.userScope(),
                details.owner(),
                medium,
                details.contents(),
                details.cia(),
                details.forcedReason(),
                details.sensitivity(),
                details.retention(),
                details.registeredOn(),
                details.environment(),
                details.status(),
                details.parent(),
                details.acquiredOn(),
                details.retiredOn(),
                details.handedDown());
    }
}
