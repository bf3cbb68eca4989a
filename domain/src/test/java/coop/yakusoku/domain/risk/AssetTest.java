package coop.yakusoku.domain.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.COOP;
import static coop.yakusoku.domain.risk.RiskFixtures.NORTH_CENTER;
import static coop.yakusoku.domain.risk.RiskFixtures.NOW;
import static coop.yakusoku.domain.risk.RiskFixtures.OFFICER;
import static coop.yakusoku.domain.risk.RiskFixtures.TODAY;
import static coop.yakusoku.domain.risk.RiskFixtures.asset;
import static coop.yakusoku.domain.risk.RiskFixtures.details;
import static coop.yakusoku.domain.risk.RiskFixtures.orderForms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetTest {

    private static AssetDetails named(String category, String name, String scope, LocalDate from, LocalDate to) {
        return new AssetDetails(
                COOP, NORTH_CENTER, category, name, null, scope, null, Medium.PAPER, Contents.NONE, new Cia(1, 1, 1),
                null, null, null, TODAY, Environment.PLAIN, AssetStatus.ACTIVE, null, from, to, false);
    }

    @Test
    void importance_is_the_highest_of_the_three_marks() {
        assertThat(asset(details("献立表", Medium.PAPER, Contents.NONE, new Cia(1, 2, 1), Environment.PLAIN)).importance())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"true,false,false", "false,true,false", "false,false,true"})
    void personal_information_forces_importance_3(boolean personal, boolean special, boolean numbered) {
        Contents contents = new Contents(personal, special, numbered);

        assertThat(asset(details("名簿", Medium.PAPER, contents, new Cia(1, 1, 1), Environment.PLAIN)).importance())
                .isEqualTo(3);
    }

    @Test
    void a_reason_of_law_or_survival_forces_importance_3_too() {
        AssetDetails plain = named("総務", "理事会議事録", "役員", null, null);
        AssetDetails forced = new AssetDetails(
                COOP, NORTH_CENTER, plain.category(), plain.name(), null, plain.userScope(), null, Medium.PAPER,
                Contents.NONE, new Cia(1, 1, 1), "生協法の備置義務", null, null, TODAY, Environment.PLAIN,
                AssetStatus.ACTIVE, null, null, null, false);

        assertThat(asset(plain).importance()).isEqualTo(1);
        assertThat(asset(forced).importance()).isEqualTo(3);
    }

    @Test
    void what_the_ledger_must_know_is_asked_for() {
        assertThatThrownBy(() -> named(" ", "名簿", "職員", null, null)).hasMessage("risk.field-missing");
        assertThatThrownBy(() -> named("総務", null, "職員", null, null)).hasMessage("risk.field-missing");
        assertThatThrownBy(() -> named("総務", "名簿", "", null, null)).hasMessage("risk.field-missing");
        assertThatThrownBy(() -> named("総務", "名".repeat(201), "職員", null, null)).hasMessage("risk.text-too-long");
    }

    @Test
    void nothing_is_retired_before_it_was_acquired() {
        assertThatThrownBy(() -> named("総務", "名簿", "職員", TODAY, TODAY.minusDays(1)))
                .hasMessage("risk.retired-before-acquired");
    }

    @Test
    void marks_are_1_to_3() {
        assertThatThrownBy(() -> new Cia(5, 1, 1)).hasMessage("risk.cia-out-of-scale");
        assertThatThrownBy(() -> new Cia(1, 0, 1)).hasMessage("risk.cia-out-of-scale");
        assertThat(Cia.ofOldScale(2, 1, 0)).isEqualTo(new Cia(3, 2, 1));
    }

    @Test
    void a_disposed_asset_is_never_edited_again() {
        Asset asset = asset(orderForms());
        asset.retire(TODAY, OFFICER, NOW);

        assertThat(asset.status()).isEqualTo(AssetStatus.DISPOSED);
        assertThatThrownBy(() -> asset.change(orderForms(), OFFICER, NOW)).hasMessage("risk.asset-disposed");
        assertThatThrownBy(() -> asset.retire(TODAY, OFFICER, NOW)).hasMessage("risk.asset-disposed");
    }

    @Test
    void a_correction_tells_what_it_means_for_the_risks() {
        Asset asset = asset(orderForms());

        AssetChanged renamed = asset.change(
                details("注文書控", Medium.PAPER, new Contents(true, false, false), new Cia(2, 1, 1), Environment.PLAIN),
                OFFICER,
                NOW);
        AssetChanged moved = asset.change(
                details("注文書控", Medium.CLOUD, Contents.NONE, new Cia(2, 1, 1), Environment.PLAIN), OFFICER, NOW);

        assertThat(renamed.importanceChanged() || renamed.mediumChanged() || renamed.environmentChanged()).isFalse();
        assertThat(moved.importanceChanged()).isTrue();
        assertThat(moved.mediumChanged()).isTrue();
        assertThat(moved.environmentChanged()).isTrue();
        assertThat(moved.contractorChanged()).isFalse();
    }

    @Test
    void a_new_contractor_is_told_apart_from_other_changes() {
        Environment entrusted = new Environment(
                null, null, null, false, false, false, true, "受託会社", "JP", null, false, false, null, null);
        Asset asset = asset(orderForms());

        AssetChanged changed = asset.change(
                details("注文書控", Medium.PAPER, new Contents(true, false, false), new Cia(2, 1, 1), entrusted),
                OFFICER,
                NOW);

        assertThat(changed.contractorChanged()).isTrue();
        assertThat(entrusted.sameContractor(entrusted)).isTrue();
    }

    @Test
    void what_is_missing_is_named() {
        Environment contracted = new Environment(
                "書庫", 5, 1, false, false, false, true, null, "US", null, false, false, null, 300L);

        Completion completion =
                asset(details("名簿", Medium.PAPER, new Contents(true, false, false), new Cia(1, 1, 1), contracted))
                        .completion();

        assertThat(completion.missing())
                .containsExactly("owner", "retention", "acquiredOn", "recordCount", "contractorName", "countryNote");
        assertThat(completion.percent()).isEqualTo(40);
    }

    @Test
    void it_is_not_its_own_parent() {
        AssetId id = AssetId.next();
        AssetDetails d = orderForms();
        AssetDetails own = new AssetDetails(
                d.organization(), d.department(), d.category(), d.name(), null, d.userScope(), null, d.medium(),
                d.contents(), d.cia(), null, null, null, TODAY, d.environment(), d.status(), id, null, null, false);

        assertThatThrownBy(() -> new Asset(id, "JS-2026-0002", own, OFFICER, NOW)).hasMessage("risk.parent-is-self");
    }
}
