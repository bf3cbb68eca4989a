package coop.yakusoku.ejb.risk.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** Who handles an asset for us is named (法25条, 6.2). */
@ApplicationScoped
class ContractorUnnamed extends SqlRule {

    ContractorUnnamed() {
        super("risk.contractor-unnamed", "risk.asset", "/risk/asset.xhtml?id={id}", Severity.WARNING, """
                select a.asset_id, a.number, a.name, a.organization_id, a.department_id, a.owner_id, cast(null as text)
                from risk_asset a
                where a.status <> 'DISPOSED' and a.contractor and coalesce(btrim(a.contractor_name), '') = ''
                """);
    }
}
