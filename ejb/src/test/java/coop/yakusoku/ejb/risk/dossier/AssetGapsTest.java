package coop.yakusoku.ejb.risk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.risk.Bilingual;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetGapsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DossierAnalysis FRESH = analysis(TODAY.minusMonths(1), false);

    @Test
    void nothing_is_missing_of_an_asset_in_order() {
        assertThat(gaps(facts(List.of(), FRESH, List.of(risk(Standing.SETTLED, false, false))))).isEmpty();
    }

    @Test
    void an_asset_without_owner_leads_to_its_form() {
        DossierGap gap = gaps(facts(List.of("owner", "location"), FRESH, List.of())).get(0);

        assertThat(gap.key()).isEqualTo("risk.gap.owner");
        assertThat(gap.page()).isEqualTo("/risk/edit-asset.xhtml?id=1");
    }

    @Test
    void other_empty_fields_are_named_in_one_line() {
        DossierGap gap = gaps(facts(List.of("location", "retention"), FRESH, List.of())).get(0);

        assertThat(gap.key()).isEqualTo("risk.gap.fields");
        assertThat(gap.details()).containsExactly(List.of("location", "retention"));
    }

    @Test
    void who_may_not_edit_is_told_and_led_nowhere() {
        AssetGaps.Facts reader = new AssetGaps.Facts("1", List.of("owner"), false, FRESH, List.of(), true, false);

        assertThat(AssetGaps.of(reader, TODAY)).extracting(DossierGap::page).containsExactly((String) null);
    }

    @Test
    void an_asset_nobody_analysed_is_asked_nothing_about_its_risks() {
        assertThat(keys(facts(List.of(), null, List.of()))).containsExactly("risk.gap.no-analysis");
    }

    @Test
    void an_analysis_grows_old_after_a_year() {
        assertThat(keys(facts(List.of(), analysis(TODAY.minusYears(1), false), List.of()))).isEmpty();
        assertThat(keys(facts(List.of(), analysis(TODAY.minusYears(1).minusDays(1), true), List.of())))
                .containsExactly("risk.gap.analysis-old", "risk.gap.catalog-newer");
    }

    @Test
    void an_approval_a_change_has_overtaken_is_missing_again() {
        for (ApprovalStanding standing : ApprovalStanding.values()) {
            DossierAnalysis analysis =
                    new DossierAnalysis(RiskMethod.IPA_4, new Bilingual("第1版", "First"), TODAY, TODAY, false, standing);
            List<String> missing = keys(facts(List.of(), analysis, List.of()));
            switch (standing) {
                case APPROVED, IN_PROGRESS -> assertThat(missing).isEmpty();
                case STALE -> assertThat(missing).containsExactly("risk.gap.approval-stale");
                default -> assertThat(missing).containsExactly("risk.gap.approval");
            }
        }
    }

    @Test
    void risks_that_wait_are_counted_with_their_list() {
        List<DossierGap> gaps = gaps(facts(List.of(), FRESH, List.of(
                risk(Standing.UNRATED, false, false),
                risk(Standing.UNDECIDED, false, false),
                risk(Standing.UNDECIDED, false, false),
                risk(Standing.IN_TREATMENT, true, false),
                risk(Standing.AWAITING_ACCEPTANCE, false, false),
                risk(Standing.ACCEPTED, false, true))));

        assertThat(gaps).extracting(DossierGap::key).containsExactly(
                "risk.gap.unrated", "risk.gap.undecided", "risk.gap.overdue", "risk.gap.awaiting", "risk.gap.review");
        assertThat(gaps.get(1).details()).containsExactly(2L);
        assertThat(gaps.get(1).page()).isEqualTo("/risk/risks.xhtml?asset=1&standing=UNDECIDED");
    }

    @Test
    void a_department_without_officer_is_missing_one() {
        AssetGaps.Facts facts = new AssetGaps.Facts("1", List.of(), true, FRESH, List.of(), false, true);

        assertThat(keys(facts)).containsExactly("risk.gap.owner-left", "risk.gap.officer");
    }

    private static List<String> keys(AssetGaps.Facts facts) {
        return gaps(facts).stream().map(DossierGap::key).toList();
    }

    private static List<DossierGap> gaps(AssetGaps.Facts facts) {
        return AssetGaps.of(facts, TODAY);
    }

    private static AssetGaps.Facts facts(List<String> missing, DossierAnalysis analysis, List<DossierRisk> risks) {
        return new AssetGaps.Facts("1", missing, false, analysis, risks, true, true);
    }

    private static DossierAnalysis analysis(LocalDate assessed, boolean newer) {
        return new DossierAnalysis(RiskMethod.IPA_4, new Bilingual("第1版", "First"), assessed, assessed, newer,
                ApprovalStanding.APPROVED);
    }

    private static DossierRisk risk(Standing standing, boolean overdue, boolean reviewDue) {
        return new DossierRisk(
                RiskId.next(), "TH01", null, new Bilingual("盗難", "Theft"), "STORAGE", new Bilingual("保管", "Storage"), 4,
                null, "", null, null, null, standing, null, null, "", null, null, null, null, null, overdue, reviewDue);
    }
}
