package coop.yakusoku.ejb.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads person, appointments and everything below them in one statement. */
@ApplicationScoped
class Standings {

    private static final String STATEMENT = """
            with recursive me as (
                select person_id, name, organization_id, department_id from organization_person
                where username = :username and joined_on <= :today and (left_on is null or left_on >= :today)
            ), mine as (
                select a.role, a.organization_id, a.department_id
                from organization_appointment a join me on me.person_id = a.person_id
                where not a.revoked and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
            ), organizations (role, id) as (
                select cast(role as text), organization_id from mine where department_id is null
                union
                select above.role, o.organization_id
                from organization_organization o join organizations above on o.parent_id = above.id
            ), departments (role, id) as (
                (select cast(role as text), department_id from mine where department_id is not null
                 union
                 select 'staff', department_id from me where department_id is not null)
                union
                select above.role, d.department_id
                from organization_department d join departments above on d.parent_id = above.id
            )
            select 'PERSON', null, person_id, name from me
            union all select 'OWN_ORGANIZATION', null, o.organization_id, o.name
                from organization_organization o join me on me.organization_id = o.organization_id
            union all select 'OWN_DEPARTMENT', null, d.department_id, d.name
                from organization_department d join me on me.department_id = d.department_id
            union all select distinct 'HOME', null, organization_id, null from mine where role <> 'SYSTEM_ADMIN'
            union all select 'ORGANIZATION', 'staff', organization_id, null from me where department_id is null
            union all select 'ORGANIZATION', role, id, null from organizations
            union all select 'DEPARTMENT', role, id, null from departments
            """;

    private final EntityManager entities;
    private final Clock clock;

    protected Standings() {
        this(null, null); // for the container's proxy
    }

    @Inject
    Standings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Standing today(String username) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(STATEMENT)
                .setParameter("username", username)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        return Standing.of(rows.stream()
                .map(row -> new Standing.Line((String) row[0], (String) row[1], (UUID) row[2], (String) row[3]))
                .toList());
    }
}
