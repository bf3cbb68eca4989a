package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import coop.yakusoku.ejb.shared.dossier.DossierTie;
import java.io.Serializable;
import java.util.List;

/**
 * Everything there is about one asset.
 *
 * @param ownerName null without an owner
 * @param analysis null when it was never analysed
 * @param risks those of the current analysis, in the order of the life cycle's phases within the same value
 * @param people who answers for its department today
 * @param events who changed what, newest first
 * @param sections what other contexts add
 * @param gaps all that is missing, theirs too
 * @param ties all it depends on and that depends on it
 */
public record AssetDossier(
        AssetId id,
        String number,
        AssetDetails details,
        int importance,
        int completion,
        String organizationName,
        String departmentName,
        String ownerName,
        DossierAnalysis analysis,
        List<DossierRisk> risks,
        List<Responsible> people,
        List<DossierEvent> events,
        List<DossierSection> sections,
        List<DossierGap> gaps,
        List<DossierTie> ties)
        implements Serializable {

    /** Ids only: the record names people. */
    @Override
    public String toString() {
        return "AssetDossier[" + id + "]";
    }
}
