package coop.yakusoku.ejb.risk.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** A treatment that leaves more risk than there was says why (6.2, 二次評価). */
@ApplicationScoped
class ResidualAboveInherent extends SqlRule {

    ResidualAboveInherent() {
        super("risk.residual-above-inherent", "risk.risk", "/risk/risk.xhtml?id={id}", Severity.WARNING, """
                select r.risk_id, a.number, a.name || ' / ' || t.name_ja, a.organization_id, a.department_id,
                    r.treatment_owner, r.risk_value || ' → ' || r.residual_value
                from risk_risk r
                join risk_asset a on a.asset_id = r.asset_id
                join risk_threat t on t.threat_id = r.threat_id
                where not r.superseded and a.status <> 'DISPOSED' and r.residual_value > r.risk_value
                  and coalesce(btrim(r.residual_reason), '') = ''
                """);
    }
}
