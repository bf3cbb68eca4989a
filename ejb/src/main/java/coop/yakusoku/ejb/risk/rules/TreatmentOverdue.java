package coop.yakusoku.ejb.risk.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** A treatment is done until its day (6.2). */
@ApplicationScoped
class TreatmentOverdue extends SqlRule {

    TreatmentOverdue() {
        super("risk.treatment-overdue", "risk.risk", "/risk/risk.xhtml?id={id}", Severity.GRAVE, """
                select r.risk_id, a.number, a.name || ' / ' || t.name_ja, a.organization_id, a.department_id,
                    r.treatment_owner, to_char(r.due_on, 'YYYY/MM/DD')
                from risk_risk r
                join risk_asset a on a.asset_id = r.asset_id
                join risk_threat t on t.threat_id = r.threat_id
                where not r.superseded and a.status <> 'DISPOSED' and r.treatment_state <> 'DONE' and r.due_on < :today
                """);
    }
}
