package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.shared.dossier.DossierPart;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the pieces of a dossier, one statement each.
 *
 * <p>Not a door: the queries that use it ask who may read the subject.
 */
@ApplicationScoped
class DossierReading {

    private static final int LATEST = 10;

    private static final String EVENTS = """
            select v.at, v.staff_name, e.what, count(*) as changes from (
                select rev, 'ASSET' as what from risk_asset_aud where asset_id = :asset
                union all
                select n.rev, 'ANALYSIS' from risk_analysis_aud n
                where n.analysis_id in (select analysis_id from risk_analysis where asset_id = :asset)
                union all
                select r.rev, 'RISK' from risk_risk_aud r
                where r.risk_id in (select risk_id from risk_risk where asset_id = :asset)
            ) e join shared_revision v on v.rev = e.rev
            group by v.rev, v.at, v.staff_name, e.what
            order by v.at desc, e.what
            """;

    /** Appointments to the department, one above it, or the whole organisation; to the federation only the CPO's. */
    private static final String PEOPLE = """
            with recursive up (id, parent) as (
                select department_id, parent_id from organization_department where department_id = :department
                union
                select d.department_id, d.parent_id from organization_department d join up u on d.department_id = u.parent)
            select p.person_id, p.name, t.role, coalesce(d.name, o.name) as place
            from organization_appointment t
            join organization_person p on p.person_id = t.person_id
            join organization_organization o on o.organization_id = t.organization_id
            left join organization_department d on d.department_id = t.department_id
            where not t.revoked and t.valid_from <= :today and (t.valid_to is null or t.valid_to >= :today)
              and (p.left_on is null or p.left_on >= :today)
              and (t.role in ('PROTECTION_OFFICER', 'PRIVACY_MANAGER') and t.organization_id = :organization
                    and (t.department_id is null or t.department_id in (select id from up))
                or t.role = 'CPO' and (t.organization_id = :organization or o.kind = 'FEDERATION')
                    and t.department_id is null)
            order by t.role, t.department_id nulls last, p.kana
            """;

    private final EntityManager entities;
    private final Instance<DossierPart> parts;

    protected DossierReading() {
        this(null, null); // for the container's proxy
    }

    @Inject
    DossierReading(EntityManager entities, @Any Instance<DossierPart> parts) {
        this.entities = entities;
        this.parts = parts;
    }

    List<DossierRisk> risks(AssetId asset, LocalDate today) {
        return rows(entities.createNativeQuery("select " + DossierRisk.COLUMNS + DossierRisk.FROM + """
                        where r.asset_id = :asset and not r.superseded
                        order by r.priority_score desc nulls last, t.code, f.sort""")
                        .setParameter("asset", asset.value())
                        .setParameter("today", today))
                .stream()
                .map(DossierRisk::of)
                .toList();
    }

    List<DossierEvent> events(AssetId asset) {
        return rows(entities.createNativeQuery(EVENTS)
                        .setParameter("asset", asset.value())
                        .setMaxResults(LATEST))
                .stream()
                .map(row -> new DossierEvent(
                        row.moment(), row.text(), row.constant(DossierEvent.What.class), row.number()))
                .toList();
    }

    List<Responsible> people(OrganizationId organization, DepartmentId department, LocalDate today) {
        return rows(entities.createNativeQuery(PEOPLE)
                        .setParameter("organization", organization.value())
                        .setParameter("department", department.value())
                        .setParameter("today", today))
                .stream()
                .map(row -> new Responsible(
                        new StaffId(row.id()), row.text(), row.constant(Role.class), row.text()))
                .toList();
    }

    /** What the other contexts add, in their order. */
    List<DossierSection> sections(RecordRef subject) {
        return parts.stream()
                .sorted(Comparator.comparingInt(DossierPart::order))
                .flatMap(it -> it.of(subject).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    static List<Columns> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(Columns::new).toList();
    }
}
