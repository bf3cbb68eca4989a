package coop.yakusoku.ejb.risk.dossier;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A threat to the asset in a phase of its life, as the dossier and the life-cycle view show it.
 *
 * @param vulnerability the weakness in words, or null
 * @param existingControls codes of controls in place, comma separated
 * @param addedControls codes of controls the treatment adds
 * @param overdue whether its treatment should be done by now
 * @param reviewDue whether its acceptance should have been looked at again
 */
public record DossierRisk(
        RiskId id,
        String threatCode,
        ThreatClass threatClass,
        Bilingual threat,
        String phaseCode,
        Bilingual phase,
        int phaseSort,
        String vulnerability,
        String existingControls,
        String existingNote,
        Integer value,
        RiskBand band,
        Standing standing,
        TreatmentOption option,
        TreatmentState state,
        String addedControls,
        String treatmentNote,
        String ownerName,
        LocalDate dueOn,
        Integer residualValue,
        RiskBand residualBand,
        boolean overdue,
        boolean reviewDue)
        implements Serializable {

    /** Its columns, over the aliases of {@link #FROM}; asks for the parameter {@code today}. */
    public static final String COLUMNS = """
            r.risk_id, t.code, t.threat_class, t.name_ja, t.name_en, r.phase_code,
                coalesce(f.name_ja, r.phase_code) as phase_ja, coalesce(f.name_en, r.phase_code) as phase_en,
                coalesce(f.sort, 99) as phase_sort, r.vulnerability, r.existing_controls, r.existing_note, r.risk_value,
                r.band, r.standing, r.treatment_option, r.treatment_state, r.treatment_controls, r.treatment_note,
                w.name as owner_name, r.due_on, r.residual_value, r.residual_band,
                coalesce(r.treatment_state <> 'DONE' and r.due_on < :today, false) as overdue,
                r.standing = 'ACCEPTED' and coalesce(r.review_on <= :today, false) as review_due
            """;

    /** Where they are read from. */
    public static final String FROM = """
            from risk_risk r
            join risk_threat t on t.threat_id = r.threat_id
            left join risk_phase f on f.catalog_id = t.catalog_id and f.code = r.phase_code
            left join organization_person w on w.person_id = r.treatment_owner
            """;

    /** Reads its columns. */
    public static DossierRisk of(Columns row) {
        return new DossierRisk(
                new RiskId(row.id()),
                row.text(),
                row.constant(ThreatClass.class),
                new Bilingual(row.text(), row.text()),
                row.text(),
                new Bilingual(row.text(), row.text()),
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.number(),
                row.constant(RiskBand.class),
                row.constant(Standing.class),
                row.constant(TreatmentOption.class),
                row.constant(TreatmentState.class),
                row.text(),
                row.text(),
                row.text(),
                row.day(),
                row.number(),
                row.constant(RiskBand.class),
                row.flag(),
                row.flag());
    }

    /** All its controls, in place and added, by their codes, each once. */
    public String controls() {
        return Stream.of(existingControls, addedControls)
                .flatMap(codes -> Stream.of(codes.split(",")))
                .filter(code -> !code.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
