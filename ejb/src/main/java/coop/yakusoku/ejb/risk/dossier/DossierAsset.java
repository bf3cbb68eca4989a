package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.ejb.organization.DepartmentSql;
import coop.yakusoku.ejb.risk.Columns;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An asset of a department, as its dossier shows it.
 *
 * @param ownerName null without an owner, or when the owner is not employed any more
 * @param personal whether it holds personal information of any kind
 * @param recordCount persons it tells of; null when not known
 * @param contractor who handles it for us, or null
 * @param highest the highest risk value; null when none is rated
 * @param residual the highest of what is left
 * @param assessedOn the day of the latest rating; null when nobody rated
 */
public record DossierAsset(
        AssetId id,
        String number,
        String name,
        String departmentName,
        Medium medium,
        int importance,
        String ownerName,
        boolean personal,
        Integer recordCount,
        String contractor,
        String location,
        boolean analysed,
        int risks,
        Integer highest,
        Integer residual,
        int unrated,
        int undecided,
        int overdue,
        LocalDate assessedOn)
        implements Serializable {

    /** Of the department under {@code :department} and those below it. */
    static final String SELECT = """
            select a.asset_id, a.number, a.name, d.name as department_name, a.medium, a.importance,
                case when p.left_on is null or p.left_on >= :today then p.name end as owner_name,
                a.personal or a.special_care or a.my_number as personal, a.record_count,
                case when a.contractor then a.contractor_name end as contractor, a.location,
                n.analysis_id is not null as analysed, count(r.risk_id) as risks, max(r.risk_value) as highest,
                max(r.residual_value) as residual, count(*) filter (where r.standing = 'UNRATED') as unrated,
                count(*) filter (where r.standing = 'UNDECIDED') as undecided,
                count(*) filter (where r.treatment_state <> 'DONE' and r.due_on < :today) as overdue, n.assessed_on
            from risk_asset a
            join organization_department d on d.department_id = a.department_id
            left join organization_person p on p.person_id = a.owner_id
            left join risk_analysis n on n.asset_id = a.asset_id and not n.superseded
            left join risk_risk r on r.analysis_id = n.analysis_id
            where a.status <> 'DISPOSED' and\s""" + DepartmentSql.below("a.department_id", "department") + """

            group by a.asset_id, d.name, p.person_id, n.analysis_id
            order by max(r.risk_value) desc nulls last, a.number
            """;

    static DossierAsset of(Columns row) {
        return new DossierAsset(
                new AssetId(row.id()),
                row.text(),
                row.text(),
                row.text(),
                row.constant(Medium.class),
                row.number(),
                row.text(),
                row.flag(),
                row.number(),
                row.text(),
                row.text(),
                row.flag(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.day());
    }
}
