package coop.yakusoku.ejb.risk.lifecycle;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.ejb.risk.Bilingual;
import coop.yakusoku.ejb.risk.dossier.DossierRisk;
import java.io.Serializable;
import java.util.List;

/**
 * The risks of an asset, or of a department's assets, in the phases of their life (4.6).
 *
 * @param number the asset's, or the department's code
 * @param asset whether it is one asset's
 * @param phases every phase of the catalogue in force, in order, and any other that has risks
 * @param mayEdit whether the reader may say how the asset is handled
 */
public record LifeCycle(
        String number, String name, String place, boolean asset, List<Phase> phases, boolean mayEdit)
        implements Serializable {

    /**
     * One phase.
     *
     * @param handling how the asset is handled in it; null for a department, and when nobody said
     * @param regulation by which regulation of the house
     * @param version of what is said, or null
     * @param flows what the ledger says of it; empty for a department
     */
    public record Phase(
            String code,
            Bilingual name,
            String handling,
            String regulation,
            Long version,
            List<Flow> flows,
            List<Line> lines)
            implements Serializable {}

    /**
     * What a row of the ledger that the asset holds says of the phase.
     *
     * @param where place and means, as far as they are said
     * @param regulation by which regulation of the house, or null
     */
    public record Flow(String entry, String handling, String where, String regulation) implements Serializable {}

    /**
     * A risk in it.
     *
     * @param handling how its asset is handled in the phase, or null
     * @param controls those in place and those the treatment adds, by code and name
     */
    public record Line(
            DossierRisk risk,
            AssetId asset,
            String assetNumber,
            String assetName,
            String handling,
            String regulation,
            List<Bilingual> controls)
            implements Serializable {}
}
