package coop.yakusoku.ejb.risk.reanalysis;

import coop.yakusoku.ejb.shared.work.TaskRule;
import jakarta.enterprise.context.ApplicationScoped;

/** A year after the last analysis there is another one (4.5). */
@ApplicationScoped
class YearPassed implements TaskRule {

    @Override
    public String kind() {
        return ReanalysisTasks.KIND;
    }

    @Override
    public String reason() {
        return ReanalysisTasks.YEAR_PASSED;
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
                left join organization_person p on p.person_id = a.owner_id
                    and (p.left_on is null or p.left_on >= :today)
                where a.status = 'ACTIVE'
                  and coalesce(n.assessed_on, n.started_on) < cast(:today as date) - interval '1 year'
                """;
    }
}
