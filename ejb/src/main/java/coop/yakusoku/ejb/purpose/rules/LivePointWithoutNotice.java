package coop.yakusoku.ejb.purpose.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A point that collects what no approved notice names (W-1a). The gate keeps it from opening so; this finds what a change behind
 * its back brought about.
 */
@ApplicationScoped
class LivePointWithoutNotice extends SqlRule {

    LivePointWithoutNotice() {
        super("purpose.point-without-notice", "purpose.point", "/purpose/point.xhtml?id={id}", Severity.GRAVE, """
                select p.id, p.number, p.name, p.organization_id, p.department_id, p.changed_by, cast(null as text)
                from purpose_point p where p.state = 'LIVE' and (p.ends_on < :today or exists (
                    select 1 from purpose_point_item i where i.point_id = p.id and not exists (
                        select 1 from purpose_notice n where n.point_id = p.id and n.state = 'APPROVED'
                            and i.item = any (string_to_array(n.item_codes, ' ')))))
                """);
    }
}
