package coop.yakusoku.ejb.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.risk.Catalog;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Control;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.Phase;
import coop.yakusoku.domain.risk.PriorityWeights;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.Vulnerability;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditionServiceTest {

    private final Binder binder = new Binder();
    private final Shelf shelf = binder.catalogs;
    private final CatalogId published = binder.editionInForce();
    private final EditionService editions = new EditionService(shelf, binder.reanalysis, binder.versions, Binder.NOON);
    private final CatalogService service = new CatalogService(shelf, binder.versions);

    @Test
    void a_draft_begins_with_everything_of_the_edition_in_force() {
        CatalogId draft = begin();

        assertThat(shelf.find(draft).orElseThrow().versionNo()).isEqualTo(2);
        assertThat(shelf.threats(draft)).extracting(Threat::details).isEqualTo(
                shelf.threats(published).stream().map(Threat::details).toList());
        assertThat(shelf.vulnerabilities(draft)).extracting(Vulnerability::nameJa).containsExactly("施錠していない");
        assertThat(shelf.phases(draft)).extracting(Phase::code).containsExactly("USE", "STORAGE");
        assertThat(shelf.controls(draft)).extracting(Control::code).containsExactly("PPC-5.2");
        assertThat(shelf.inForce(TODAY)).map(Catalog::id).contains(published);
    }

    @Test
    void a_draft_may_order_risks_otherwise_and_the_edition_in_force_keeps_its_order() {
        PriorityWeights others = new PriorityWeights(20, 9, 3, 1, 10, 100, 1_000, 10_000, 5, 500, 7);
        CatalogId draft = begin();
        assertThat(shelf.find(draft).map(Catalog::weights)).contains(PriorityWeights.PROPOSED);

        editions.weigh(draft, 0, others);

        assertThat(shelf.find(draft).map(Catalog::weights)).contains(others);
        assertThat(shelf.find(published).map(Catalog::weights)).contains(PriorityWeights.PROPOSED);
        CatalogId next = editions.begin(new BeginEdition(draft, "写し", "Copy", null));
        assertThat(shelf.find(next).map(Catalog::weights)).contains(others);
    }

    @Test
    void groups_are_copied_before_their_members() {
        Catalog draft = shelf.edition("下書き");
        shelf.control(draft, Binder.control("A-1", "B"));
        shelf.control(draft, Binder.control("B", null));

        CatalogId copy = editions.begin(new BeginEdition(draft.id(), "写し", "Copy", null));

        assertThat(shelf.controls(copy)).extracting(Control::code).containsExactly("B", "A-1");
    }

    @Test
    void nothing_in_a_published_edition_is_edited() {
        Threat threat = shelf.threats(published).get(0);

        assertThatThrownBy(() -> service.enterThreat(
                        new EnterThreat(published, threat.id(), 0, threat.details())))
                .hasMessage("risk.catalog-published");
        assertThatThrownBy(() -> service.removeThreat(published, threat.id(), 0))
                .hasMessage("risk.catalog-published");
        assertThatThrownBy(() -> service.enterPhase(new EnterPhase(published, null, 0, "X", "局面", "Phase", 9)))
                .hasMessage("risk.catalog-published");
        assertThatThrownBy(() -> service.enterControl(
                        new EnterControl(published, null, 0, Binder.control("X", null))))
                .hasMessage("risk.catalog-published");
        assertThatThrownBy(() -> service.enterVulnerability(
                        new EnterVulnerability(published, null, 0, "X", "TH21", "弱点", "Weakness")))
                .hasMessage("risk.catalog-published");
        assertThatThrownBy(() -> editions.discard(published, 0)).hasMessage("risk.catalog-published");
        assertThatThrownBy(() -> editions.weigh(published, 0, PriorityWeights.PROPOSED))
                .hasMessage("risk.catalog-published");
    }

    @Test
    void a_threat_of_another_edition_is_unknown() {
        CatalogId draft = begin();
        Threat foreign = shelf.threats(published).get(0);

        assertThatThrownBy(() -> service.removeThreat(draft, foreign.id(), 0)).hasMessage("shared.unknown-record");
    }

    @Test
    void codes_are_taken_once_and_name_what_is_there() {
        CatalogId draft = begin();

        assertThatThrownBy(() -> enter(draft, "th21")).hasMessage("risk.code-taken");
        assertThatThrownBy(() -> service.enterControl(
                        new EnterControl(draft, null, 0, Binder.control("NEW", "NOWHERE"))))
                .hasMessage("risk.unknown-control");
        assertThatThrownBy(() -> service.enterVulnerability(
                        new EnterVulnerability(draft, null, 0, "VU99", "TH99", "弱点", "Weakness")))
                .hasMessage("risk.unknown-threat");
    }

    @Test
    void what_a_threat_names_is_not_deleted() {
        CatalogId draft = begin();
        UUID control = shelf.controls(draft).get(0).id();
        UUID phase = shelf.phases(draft).get(0).id();

        assertThatThrownBy(() -> service.removeControl(draft, control, 0)).hasMessage("risk.control-in-use");
        assertThatThrownBy(() -> service.removePhase(draft, phase, 0)).hasMessage("risk.phase-in-use");
    }

    @Test
    void a_threat_goes_with_its_weaknesses() {
        CatalogId draft = begin();
        Threat theft = shelf.threats(draft).get(1);

        service.removeThreat(draft, theft.id(), 0);

        assertThat(shelf.vulnerabilities(draft)).isEmpty();
        assertThat(shelf.threats(draft)).hasSize(2);
        assertThat(shelf.threats(published)).hasSize(3);
    }

    @Test
    void a_published_draft_is_in_force_from_its_day() {
        CatalogId draft = begin();
        enter(draft, "TH41");

        editions.publish(draft, 0, TODAY.plusDays(1));

        assertThat(shelf.inForce(TODAY)).map(Catalog::id).contains(published);
        assertThat(shelf.inForce(TODAY.plusDays(1))).map(Catalog::id).contains(draft);
        assertThatThrownBy(() -> enter(draft, "TH42")).hasMessage("risk.catalog-published");
    }

    @Test
    void nothing_is_published_into_the_past_empty_or_leading_nowhere() {
        CatalogId draft = begin();
        assertThatThrownBy(() -> editions.publish(draft, 0, TODAY.minusDays(1))).hasMessage("risk.catalog-backdated");
        assertThatThrownBy(() -> editions.publish(draft, 0, null)).hasMessage("risk.catalog-backdated");

        shelf.phases.removeIf(it -> it.catalog().equals(draft));
        assertThatThrownBy(() -> editions.publish(draft, 0, TODAY)).hasMessage("risk.catalog-refers-nowhere");

        shelf.threats.removeIf(it -> it.catalog().equals(draft));
        assertThatThrownBy(() -> editions.publish(draft, 0, TODAY)).hasMessage("risk.catalog-empty");
    }

    @Test
    void a_discarded_draft_leaves_nothing() {
        CatalogId draft = begin();

        editions.discard(draft, 0);

        assertThat(shelf.find(draft)).isEmpty();
        assertThat(shelf.threats(draft)).isEmpty();
        assertThat(shelf.controls(draft)).isEmpty();
        assertThat(shelf.threats(published)).hasSize(3);
    }

    private CatalogId begin() {
        return editions.begin(new BeginEdition(null, "第2版", "Second edition", null));
    }

    private void enter(CatalogId draft, String code) {
        service.enterThreat(new EnterThreat(draft, null, 0, Binder.threat(code, Set.of(Medium.PAPER), Set.of())));
    }
}
