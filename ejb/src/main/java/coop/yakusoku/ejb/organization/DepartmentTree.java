package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The organisations and departments that a context offers for choice, within the reach it names. */
@Dependent
public class DepartmentTree {

    private static final String OPEN =
            """
            with recursive tree (id, organization, code, name, path, depth) as (
                select department_id, organization_id, code, name, cast(code as text) collate "C", 0
                from organization_department
                where parent_id is null and valid_from <= :today and (valid_to is null or valid_to >= :today)
                union all
                select d.department_id, d.organization_id, d.code, d.name, t.path || '/' || d.code, t.depth + 1
                from organization_department d join tree t on d.parent_id = t.id
                where d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today))
            select t.id, t.organization, o.name as organization_name, o.kind, t.code, t.name, t.depth
            from tree t join organization_organization o on o.organization_id = t.organization
            where t.organization in (:organizations) or t.id in (:departments)
            order by o.code, t.path""";

    private static final String PLACES =
            """
            with recursive tree (id, parent, organization, code, name, path, depth) as (
                select department_id, parent_id, organization_id, code, name, cast(code as text) collate "C", 1
                from organization_department where parent_id is null and organization_id = :organization
                union all
                select d.department_id, d.parent_id, d.organization_id, d.code, d.name, t.path || '/' || d.code,
                    t.depth + 1
                from organization_department d join tree t on d.parent_id = t.id)
            select organization_id as id, organization_id as organization, name as organization_name, kind, code, name,
                0 as depth, '' as path
            from organization_organization
            where organization_id in (:organizations) or (:handedDown and kind = 'FEDERATION')
            union all
            select id, organization, null, null, code, name, depth, path from tree
            order by path, code""";

    /** No organisation has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public DepartmentTree(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Where a list may be narrowed to.
     *
     * @param readable what the reader reaches
     * @param handedDown whether the federation's rows are handed down to everybody
     * @param chosen the organisation whose departments are wanted; null for none
     */
    public Places places(Scope readable, boolean handedDown, OrganizationId chosen) {
        List<Tuple> all = rows(entities.createNativeQuery(PLACES, Tuple.class)
                .setParameter("organizations", organizations(readable))
                .setParameter("handedDown", handedDown)
                .setParameter("organization", chosen == null ? NOBODY : chosen.value()));
        return new Places(
                all.stream()
                        .filter(row -> row.get("depth", Integer.class) == 0)
                        .map(row -> new OrganizationName(
                                new OrganizationId(row.get("id", UUID.class)), row.get("name", String.class)))
                        .toList(),
                all.stream()
                        .filter(row -> row.get("depth", Integer.class) > 0)
                        .map(row -> department(row, 1))
                        .toList());
    }

    /** The departments of today within the reach, organisation by organisation as a tree. */
    public List<DepartmentChoice> open(Scope reach) {
        if (reach.isEmpty()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(OPEN, Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("organizations", organizations(reach))
                .setParameter("departments", reach.departments().stream().map(DepartmentId::value).toList());
        return rows(query).stream().map(row -> department(row, 0)).toList();
    }

    private static List<UUID> organizations(Scope reach) {
        return reach.organizations().stream().map(OrganizationId::value).toList();
    }

    private static DepartmentChoice department(Tuple row, int top) {
        return new DepartmentChoice(
                new DepartmentId(row.get("id", UUID.class)),
                new OrganizationId(row.get("organization", UUID.class)),
                row.get("organization_name", String.class),
                "FEDERATION".equals(row.get("kind", String.class)),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("depth", Integer.class) - top);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
