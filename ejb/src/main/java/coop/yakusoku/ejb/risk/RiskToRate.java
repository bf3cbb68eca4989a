package coop.yakusoku.ejb.risk;

import java.io.Serializable;
import java.util.List;

/**
 * A risk before its assessor.
 *
 * @param analysis the analysis it belongs to, with its other risks
 * @param controls of the edition; those the catalogue names against the threat come first
 * @param vulnerabilities that the catalogue names for the threat
 */
public record RiskToRate(
        AssetAnalysis analysis, AnalysisRow row, List<ControlRow> controls, List<VulnerabilityRow> vulnerabilities)
        implements Serializable {

    public RiskToRate {
        controls = List.copyOf(controls);
        vulnerabilities = List.copyOf(vulnerabilities);
    }
}
