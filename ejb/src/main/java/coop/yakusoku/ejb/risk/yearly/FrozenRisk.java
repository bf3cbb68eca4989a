package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.ejb.risk.Bilingual;
import coop.yakusoku.ejb.risk.Columns;
import java.io.Serializable;
import java.time.LocalDate;

/** A risk as it stood when the year was frozen, with the names of that day. */
public record FrozenRisk(
        RiskId id,
        AssetId asset,
        String assetNumber,
        String assetName,
        String departmentName,
        String threatCode,
        ThreatClass threatClass,
        Bilingual threat,
        Bilingual phase,
        Integer importance,
        Integer likelihood,
        Integer value,
        RiskBand band,
        Integer priorityScore,
        Standing standing,
        TreatmentOption option,
        TreatmentState state,
        String ownerName,
        LocalDate dueOn,
        Integer residualValue,
        RiskBand residualBand)
        implements Serializable {

    static final String COLUMNS = """
            r.risk_id, r.asset_id, a.number, a.name, a.department_name, r.threat_code, r.threat_class, r.threat_ja,
            r.threat_en, r.phase_ja, r.phase_en, r.importance, r.likelihood, r.risk_value, r.band, r.priority_score,
            r.standing, r.treatment_option, r.treatment_state, r.treatment_owner_name, r.due_on, r.residual_value,
            r.residual_band
            """;

    static FrozenRisk of(Columns row) {
        return new FrozenRisk(
                new RiskId(row.id()),
                new AssetId(row.id()),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(ThreatClass.class),
                new Bilingual(row.text(), row.text()),
                new Bilingual(row.text(), row.text()),
                row.number(),
                row.number(),
                row.number(),
                row.constant(RiskBand.class),
                row.number(),
                row.constant(Standing.class),
                row.constant(TreatmentOption.class),
                row.constant(TreatmentState.class),
                row.text(),
                row.day(),
                row.number(),
                row.constant(RiskBand.class));
    }
}
