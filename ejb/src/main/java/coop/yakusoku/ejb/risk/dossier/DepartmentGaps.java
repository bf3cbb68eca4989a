package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.ejb.shared.dossier.DossierGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is missing of a department: who answers for it, and what is missing of its assets, one line each. */
final class DepartmentGaps {

    private DepartmentGaps() {
        // reads facts, holds nothing
    }

    /** @param officer whether somebody is appointed protection officer for it today */
    static List<DossierGap> of(List<DossierAsset> assets, boolean officer, boolean mayEdit, LocalDate today) {
        List<DossierGap> gaps = new ArrayList<>();
        if (!officer) {
            gaps.add(new DossierGap(
                    "risk.gap.officer", List.of(), "/organization/appointments.xhtml?role=PROTECTION_OFFICER"));
        }
        for (DossierAsset asset : assets) {
            of(asset, mayEdit, today, gaps);
        }
        return gaps;
    }

    private static void of(DossierAsset asset, boolean mayEdit, LocalDate today, List<DossierGap> gaps) {
        String analyse = "/risk/assess-asset.xhtml?id=" + asset.id();
        String list = "/risk/risks.xhtml?asset=" + asset.id();
        if (asset.ownerName() == null) {
            gaps.add(gap(
                    "risk.gap.of.owner", asset, mayEdit ? "/risk/edit-asset.xhtml?id=" + asset.id() : null));
        }
        if (!asset.analysed()) {
            gaps.add(gap("risk.gap.of.no-analysis", asset, analyse));
        }
        if (asset.unrated() > 0) {
            gaps.add(gap("risk.gap.of.unrated", asset, analyse, asset.unrated()));
        }
        if (asset.assessedOn() != null && asset.assessedOn().isBefore(today.minusYears(1))) {
            gaps.add(gap("risk.gap.of.analysis-old", asset, analyse, asset.assessedOn()));
        }
        if (asset.undecided() > 0) {
            gaps.add(gap("risk.gap.of.undecided", asset, list + "&standing=UNDECIDED", asset.undecided()));
        }
        if (asset.overdue() > 0) {
            gaps.add(gap("risk.gap.of.overdue", asset, list + "&deadline=OVERDUE", asset.overdue()));
        }
    }

    private static DossierGap gap(String key, DossierAsset asset, String page, Object... more) {
        List<Object> details = new ArrayList<>();
        details.add(asset.number() + " " + asset.name());
        details.addAll(List.of(more));
        return new DossierGap(key, details, page);
    }
}
