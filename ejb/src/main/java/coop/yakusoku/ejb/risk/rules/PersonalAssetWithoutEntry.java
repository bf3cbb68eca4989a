package coop.yakusoku.ejb.risk.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** An asset with personal information holds at least one row of the ledger (T-2-(1)-c). */
@ApplicationScoped
class PersonalAssetWithoutEntry extends SqlRule {

    PersonalAssetWithoutEntry() {
        super("risk.personal-asset-without-entry", "risk.asset", "/risk/asset.xhtml?id={id}", Severity.WARNING, """
                select a.asset_id, a.number, a.name, a.organization_id, a.department_id, a.owner_id, cast(null as text)
                from risk_asset a
                where (a.personal or a.special_care or a.my_number) and a.status in ('ACTIVE', 'SUSPENDED')
                    and not exists (select 1 from risk_asset_ledger_entry l
                        join ledger_entry e on e.entry_id = l.entry_id
                        where l.asset_id = a.asset_id and e.status <> 'ABOLISHED')
                """);
    }
}
