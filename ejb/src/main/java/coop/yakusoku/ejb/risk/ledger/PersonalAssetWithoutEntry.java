package coop.yakusoku.ejb.risk.ledger;

import coop.yakusoku.ejb.shared.work.RegisterRule;
import jakarta.enterprise.context.ApplicationScoped;

/** 台帳のない個人情報資産: an asset with personal information holds at least one row of the ledger (T-2-(1)-c). */
@ApplicationScoped
class PersonalAssetWithoutEntry implements RegisterRule {

    @Override
    public String code() {
        return "risk.personal-asset-without-entry";
    }

    @Override
    public String kind() {
        return LinkedLedger.ASSET;
    }

    @Override
    public String page() {
        return "/risk/asset.xhtml?id=";
    }

    @Override
    public String findings() {
        return """
                select a.asset_id, a.number, a.name, a.organization_id, a.department_id, a.owner_id, cast(null as text)
                from risk_asset a
                where (a.personal or a.special_care or a.my_number) and a.status in ('ACTIVE', 'SUSPENDED')
                    and not exists (select 1 from risk_asset_ledger_entry l
                        join ledger_entry e on e.entry_id = l.entry_id
                        where l.asset_id = a.asset_id and e.status <> 'ABOLISHED')""";
    }
}
