package coop.yakusoku.ejb.risk.reanalysis;

import coop.yakusoku.ejb.shared.work.TaskRule;
import jakarta.enterprise.context.ApplicationScoped;

/** An analysis follows the edition of the catalogue that is in force (4.5: changed threats). */
@ApplicationScoped
class NewerEdition implements TaskRule {

    @Override
    public String kind() {
        return ReanalysisTasks.KIND;
    }

    @Override
    public String reason() {
        return ReanalysisTasks.EDITION;
    }

    @Override
    public String page() {
        return ReanalysisTasks.PAGE;
    }

    @Override
    public String records() {
        return """
                select a.asset_id, a.number, a.name, a.organization_id, a.department_id, p.person_id, cast(null as text)
                from risk_asset a
                join risk_analysis n on n.asset_id = a.asset_id and not n.superseded
                join risk_catalog c on c.catalog_id = n.catalog_id
                left join organization_person p on p.person_id = a.owner_id
                    and (p.left_on is null or p.left_on >= :today)
                where a.status = 'ACTIVE'
                  and c.version_no < (
                    select f.version_no from risk_catalog f
                    where f.state = 'PUBLISHED' and f.valid_from <= :today
                    order by f.valid_from desc, f.version_no desc limit 1)
                """;
    }
}
