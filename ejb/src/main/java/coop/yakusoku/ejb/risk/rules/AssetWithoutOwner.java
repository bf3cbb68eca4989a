package coop.yakusoku.ejb.risk.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** Every asset in use has a リスク所有者 who is employed (6.2). */
@ApplicationScoped
class AssetWithoutOwner extends SqlRule {

    AssetWithoutOwner() {
        super("risk.asset-without-owner", "risk.asset", "/risk/asset.xhtml?id={id}", Severity.WARNING, """
                select a.asset_id, a.number, a.name, a.organization_id, a.department_id, cast(null as uuid), cast(null as text)
                from risk_asset a left join organization_person p on p.person_id = a.owner_id
                where a.status <> 'DISPOSED' and (a.owner_id is null or p.left_on < :today)
                """);
    }
}
