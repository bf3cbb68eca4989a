package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is missing of one asset, as far as the register itself knows; other contexts add theirs. */
final class AssetGaps {

    private static final Set<ApprovalStanding> APPROVED_OR_ON_THE_WAY =
            Set.of(ApprovalStanding.APPROVED, ApprovalStanding.IN_PROGRESS);

    private AssetGaps() {
        // reads facts, holds nothing
    }

    /**
     * What is looked at.
     *
     * @param id of the asset, as it stands in addresses
     * @param missing the fields its completion names
     * @param ownerLeft whether its owner is not employed any more
     * @param analysis null when it was never analysed
     * @param officer whether somebody is appointed protection officer for its department today
     * @param mayEdit whether the reader may put it right
     */
    record Facts(
            String id,
            List<String> missing,
            boolean ownerLeft,
            DossierAnalysis analysis,
            List<DossierRisk> risks,
            boolean officer,
            boolean mayEdit) {}

    static List<DossierGap> of(Facts facts, LocalDate today) {
        List<DossierGap> gaps = new ArrayList<>();
        String edit = facts.mayEdit() ? "/risk/edit-asset.xhtml?id=" + facts.id() : null;
        String analyse = "/risk/assess-asset.xhtml?id=" + facts.id();
        String list = "/risk/risks.xhtml?asset=" + facts.id();
        if (facts.missing().contains("owner")) {
            gaps.add(new DossierGap("risk.gap.owner", List.of(), edit));
        }
        if (facts.ownerLeft()) {
            gaps.add(new DossierGap("risk.gap.owner-left", List.of(), edit));
        }
        List<String> fields = facts.missing().stream().filter(it -> !it.equals("owner")).toList();
        if (!fields.isEmpty()) {
            gaps.add(new DossierGap("risk.gap.fields", List.of(fields), edit));
        }
        if (!facts.officer()) {
            gaps.add(new DossierGap(
                    "risk.gap.officer", List.of(), "/organization/appointments.xhtml?role=PROTECTION_OFFICER"));
        }
        if (facts.analysis() == null) {
            gaps.add(new DossierGap("risk.gap.no-analysis", List.of(), analyse));
            return gaps;
        }
        analysis(facts.analysis(), today, analyse, gaps);
        count("risk.gap.unrated", facts, it -> it.standing() == Standing.UNRATED, analyse, gaps);
        count("risk.gap.undecided", facts, it -> it.standing() == Standing.UNDECIDED, list + "&standing=UNDECIDED", gaps);
        count("risk.gap.overdue", facts, DossierRisk::overdue, list + "&deadline=OVERDUE", gaps);
        count(
                "risk.gap.awaiting",
                facts,
                it -> it.standing() == Standing.AWAITING_ACCEPTANCE,
                list + "&standing=AWAITING_ACCEPTANCE",
                gaps);
        count("risk.gap.review", facts, DossierRisk::reviewDue, list + "&deadline=REVIEW", gaps);
        return gaps;
    }

    private static void analysis(DossierAnalysis analysis, LocalDate today, String page, List<DossierGap> gaps) {
        if (analysis.assessedOn() != null && analysis.assessedOn().isBefore(today.minusYears(1))) {
            gaps.add(new DossierGap("risk.gap.analysis-old", List.of(analysis.assessedOn()), page));
        }
        if (analysis.newer()) {
            gaps.add(new DossierGap("risk.gap.catalog-newer", List.of(), page));
        }
        if (analysis.standing() == ApprovalStanding.STALE) {
            gaps.add(new DossierGap("risk.gap.approval-stale", List.of(), page));
        } else if (!APPROVED_OR_ON_THE_WAY.contains(analysis.standing())) {
            gaps.add(new DossierGap("risk.gap.approval", List.of(), page));
        }
    }

    private static void count(
            String key, Facts facts, Predicate<DossierRisk> which, String page, List<DossierGap> gaps) {
        long found = facts.risks().stream().filter(which).count();
        if (found > 0) {
            gaps.add(new DossierGap(key, List.of(found), page));
        }
    }
}
