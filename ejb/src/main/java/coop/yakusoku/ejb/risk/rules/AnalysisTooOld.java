package coop.yakusoku.ejb.risk.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** Every asset in use was analysed within a year (4.5). */
@ApplicationScoped
class AnalysisTooOld extends SqlRule {

    AnalysisTooOld() {
        super("risk.analysis-too-old", "risk.asset", "/risk/assess-asset.xhtml?id={id}", Severity.WARNING, """
                select a.asset_id, a.number, a.name, a.organization_id, a.department_id, a.owner_id,
                    to_char(n.day, 'YYYY/MM/DD')
                from risk_asset a
                join (select asset_id, coalesce(assessed_on, started_on) as day
                      from risk_analysis where not superseded) n on n.asset_id = a.asset_id
                where a.status = 'ACTIVE' and n.day < cast(:today as date) - interval '1 year'
                """);
    }
}
