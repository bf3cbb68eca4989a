package coop.yakusoku.ejb.risk.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** Where data are handled abroad, the foreign law was looked into (外的環境の把握, PPC-7). */
@ApplicationScoped
class CountryWithoutNote extends SqlRule {

    CountryWithoutNote() {
        super("risk.country-without-note", "risk.asset", "/risk/asset.xhtml?id={id}", Severity.GRAVE, """
                select a.asset_id, a.number, a.name, a.organization_id, a.department_id, a.owner_id, cast(a.country as text)
                from risk_asset a
                where a.status <> 'DISPOSED' and a.country <> 'JP' and coalesce(btrim(a.country_note), '') = ''
                """);
    }
}
