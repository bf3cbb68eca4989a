package coop.yakusoku.ejb.risk.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** An acceptance holds until its date and no longer (2.2). */
@ApplicationScoped
class AcceptancePastItsDate extends SqlRule {

    AcceptancePastItsDate() {
        super("risk.acceptance-past-its-date", "risk.risk", "/risk/risk.xhtml?id={id}", Severity.GRAVE, """
                select r.risk_id, a.number, a.name || ' / ' || t.name_ja, a.organization_id, a.department_id, a.owner_id,
                    to_char(r.review_on, 'YYYY/MM/DD')
                from risk_risk r
                join risk_asset a on a.asset_id = r.asset_id
                join risk_threat t on t.threat_id = r.threat_id
                where not r.superseded and a.status <> 'DISPOSED' and r.review_on < :today
                  and r.standing in ('ACCEPTED', 'AWAITING_ACCEPTANCE')
                """);
    }
}
