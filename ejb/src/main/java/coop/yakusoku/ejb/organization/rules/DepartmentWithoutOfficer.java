package coop.yakusoku.ejb.organization.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** Every department has a 情報保護担当者, its own or one above it (T-2-(1)-b, R-5-①). */
@ApplicationScoped
class DepartmentWithoutOfficer extends SqlRule {

    DepartmentWithoutOfficer() {
        super("organization.department-without-officer", "organization.department", "/organization/organizations.xhtml?org={organization}", Severity.GRAVE, """
                with recursive officers as (
                    select a.organization_id, a.department_id
                    from organization_appointment a join organization_person p on p.person_id = a.person_id
                    where a.role = 'PROTECTION_OFFICER' and not a.revoked
                      and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
                      and (p.left_on is null or p.left_on >= :today)
                ), organizations (id) as (
                    select organization_id from officers where department_id is null
                    union
                    select o.organization_id
                    from organization_organization o join organizations above on o.parent_id = above.id
                ), departments (id) as (
                    select department_id from officers where department_id is not null
                    union
                    select d.department_id
                    from organization_department d join departments above on d.parent_id = above.id
                )
                select d.department_id, d.code, d.name, d.organization_id, d.department_id, cast(null as uuid), cast(null as text)
                from organization_department d
                where d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today)
                  and d.organization_id not in (select id from organizations)
                  and d.department_id not in (select id from departments)
                """);
    }
}
