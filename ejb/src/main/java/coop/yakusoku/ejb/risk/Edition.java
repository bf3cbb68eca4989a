package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.PriorityWeights;
import java.io.Serializable;
import java.util.List;

/** Everything that stands in an edition. */
public record Edition(
        CatalogId id,
        List<ThreatRow> threats,
        List<VulnerabilityRow> vulnerabilities,
        List<PhaseRow> phases,
        List<ControlRow> controls,
        PriorityWeights weights)
        implements Serializable {

    public Edition {
        threats = List.copyOf(threats);
        vulnerabilities = List.copyOf(vulnerabilities);
        phases = List.copyOf(phases);
        controls = List.copyOf(controls);
    }
}
