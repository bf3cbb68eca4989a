package coop.yakusoku.ejb.purpose.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** A point of members' application collects what R-4 does not name: 方針4に無い項目. */
@ApplicationScoped
class PointBeyondPolicy extends SqlRule {

    PointBeyondPolicy() {
        super("purpose.point-beyond-policy", "purpose.point", "/purpose/point.xhtml?id={id}", Severity.NOTE, """
                select p.id, p.number, p.name, p.organization_id, p.department_id, cast(null as uuid),
                    string_agg(t.name_ja, '、' order by t.sort)
                from purpose_point p join purpose_point_item i on i.point_id = p.id
                    join purpose_item t on t.code = i.item and not t.in_policy and t.code <> 'number'
                where p.state = 'LIVE' and p.channel in ('APPLICATION', 'BROCHURE', 'WEBSITE')
                group by p.id, p.number, p.name, p.organization_id, p.department_id
                """);
    }
}
