package coop.yakusoku.ejb.organization.tables;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Loads what a table may name of an organisation: three statements, however many rows the table has.
 *
 * <p>Not a door: the services that use it ask the roles.
 */
@ApplicationScoped
public class Directories {

    private static final String DEPARTMENTS =
            """
            with recursive tree (id, code, name, path, valid_from, valid_to) as (
                select department_id, code, name, cast(name as text), valid_from, valid_to
                from organization_department where organization_id = :organization and parent_id is null
                union all
                select d.department_id, d.code, d.name, t.path || '/' || d.name, d.valid_from, d.valid_to
                from organization_department d join tree t on d.parent_id = t.id)
            select id, code, name, path, valid_from <= :today and (valid_to is null or valid_to >= :today) as open
            from tree""";

    private static final String PEOPLE =
            """
            with recursive above (id, parent) as (
                select organization_id, parent_id from organization_organization where organization_id = :organization
                union
                select o.organization_id, o.parent_id from organization_organization o join above a on o.organization_id = a.parent
            ), below (id) as (
                select cast(:organization as uuid)
                union
                select o.organization_id from organization_organization o join below b on o.parent_id = b.id)
            select person_id, number, name, joined_on <= :today and (left_on is null or left_on >= :today) as active
            from organization_person
            where organization_id in (select id from above union select id from below)""";

    private final EntityManager entities;

    protected Directories() {
        this(null); // for the container's proxy
    }

    @Inject
    public Directories(EntityManager entities) {
        this.entities = entities;
    }

    /** The departments of an organisation, and the people of it and of those above and below it. */
    public Directory of(OrganizationId organization, LocalDate today) {
        boolean federation = organizations().stream()
                .anyMatch(it -> it.get("id").equals(organization.value()) && "FEDERATION".equals(it.get("kind")));
        List<Directory.Department> departments = rows(entities.createNativeQuery(DEPARTMENTS, Tuple.class)
                        .setParameter("organization", organization.value())
                        .setParameter("today", today))
                .stream()
                .map(row -> new Directory.Department(
                        new DepartmentId(row.get("id", UUID.class)),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("path", String.class),
                        row.get("open", Boolean.class)))
                .toList();
        List<Directory.Person> people = rows(entities.createNativeQuery(PEOPLE, Tuple.class)
                        .setParameter("organization", organization.value())
                        .setParameter("today", today))
                .stream()
                .map(row -> new Directory.Person(
                        new StaffId(row.get("person_id", UUID.class)),
                        row.get("number", String.class),
                        row.get("name", String.class),
                        row.get("active", Boolean.class)))
                .toList();
        return new Directory(organization, federation, departments, people);
    }

    /**
     * Finds what is known of the organisation a row names, by name or code, among the federation and those a reader sees;
     * each is loaded once.
     *
     * @param organization one that is loaded already
     * @param known what is known of it
     * @param load loads another
     */
    public <T> Function<String, Optional<T>> named(
            Scope reading, OrganizationId organization, T known, Function<OrganizationId, T> load) {
        Map<String, OrganizationId> byName = new HashMap<>();
        for (Tuple each : organizations()) {
            OrganizationId id = new OrganizationId(each.get("id", UUID.class));
            if ("FEDERATION".equals(each.get("kind")) || reading.organizations().contains(id)) {
                byName.put(JapaneseText.searchKey(each.get("name", String.class)), id);
                byName.put(JapaneseText.searchKey(each.get("code", String.class)), id);
            }
        }
        Map<OrganizationId, T> loaded = new HashMap<>();
        loaded.put(organization, known);
        return written -> Optional.ofNullable(byName.get(JapaneseText.searchKey(written)))
                .map(id -> loaded.computeIfAbsent(id, load));
    }

    private List<Tuple> organizations() {
        return rows(entities.createNativeQuery(
                "select organization_id as id, code, name, kind from organization_organization", Tuple.class));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
