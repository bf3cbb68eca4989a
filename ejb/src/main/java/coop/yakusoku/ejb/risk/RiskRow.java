package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.risk.TreatmentState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A risk in a list. Values, bands and marks are null before it is rated; everything of the treatment before one is
 * decided.
 */
public record RiskRow(
        RiskId id,
        AssetId asset,
        String assetNumber,
        String assetName,
        Medium medium,
        String organizationName,
        String departmentName,
        String threatCode,
        Bilingual threat,
        ThreatClass threatClass,
        Bilingual phase,
        Integer importance,
        Integer likelihood,
        Integer value,
        RiskBand band,
        Integer priorityRank,
        Integer priorityScore,
        Standing standing,
        TreatmentOption option,
        TreatmentState state,
        String ownerName,
        LocalDate dueOn,
        boolean overdue,
        Integer residualValue,
        RiskBand residualBand,
        LocalDate reviewOn,
        long version)
        implements Serializable {

    static final String COLUMNS = """
            r.risk_id, a.asset_id, a.number, a.name, a.medium, o.name as organization_name, d.name as department_name,
            t.code, t.name_ja, t.name_en, t.threat_class, p.name_ja as phase_ja, p.name_en as phase_en,
            r.importance, r.likelihood, r.risk_value, r.band, r.priority_rank, r.priority_score, r.standing,
            r.treatment_option, r.treatment_state, w.name as owner_name, r.due_on,
            coalesce(r.treatment_state <> 'DONE' and r.due_on < :today, false) as overdue,
            r.residual_value, r.residual_band, r.review_on, r.version as row_version
            """;

    /** The names that stand beside a risk. */
    static final String NAMES = """
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            left join risk_phase p on p.catalog_id = t.catalog_id and p.code = r.phase_code
            left join organization_person w on w.person_id = r.treatment_owner
            """;

    static RiskRow of(Columns row) {
        return new RiskRow(
                new RiskId(row.id()),
                new AssetId(row.id()),
                row.text(),
                row.text(),
                row.constant(Medium.class),
                row.text(),
                row.text(),
                row.text(),
                new Bilingual(row.text(), row.text()),
                row.constant(ThreatClass.class),
                new Bilingual(row.text(), row.text()),
                row.number(),
                row.number(),
                row.number(),
                row.constant(RiskBand.class),
                row.number(),
                row.number(),
                row.constant(Standing.class),
                row.constant(TreatmentOption.class),
                row.constant(TreatmentState.class),
                row.text(),
                row.day(),
                row.flag(),
                row.number(),
                row.constant(RiskBand.class),
                row.day(),
                row.number());
    }
}
