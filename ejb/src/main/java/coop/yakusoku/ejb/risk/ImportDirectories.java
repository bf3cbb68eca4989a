package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.Asset;
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
 * Loads what an import must know of an organisation: four statements, however many rows the workbook has.
 *
 * <p>Not a door: it shows no more than the caller sees.
 */
@ApplicationScoped
class ImportDirectories {

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
    private final Register register;

    protected ImportDirectories() {
        this(null, null); // for the container's proxy
    }

    @Inject
    ImportDirectories(EntityManager entities, Register register) {
        this.entities = entities;
        this.register = register;
    }

    /** What the register knows of an organisation today. */
    ImportDirectory of(OrganizationId organization, LocalDate today) {
        boolean federation = organizations().stream()
                .anyMatch(it -> it.get("id").equals(organization.value()) && "FEDERATION".equals(it.get("kind")));
        List<ImportDirectory.Department> departments = rows(entities.createNativeQuery(DEPARTMENTS, Tuple.class)
                        .setParameter("organization", organization.value())
                        .setParameter("today", today))
                .stream()
                .map(row -> new ImportDirectory.Department(
                        new DepartmentId(row.get("id", UUID.class)),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("path", String.class),
                        row.get("open", Boolean.class)))
                .toList();
        List<ImportDirectory.Person> people = rows(entities.createNativeQuery(PEOPLE, Tuple.class)
                        .setParameter("organization", organization.value())
                        .setParameter("today", today))
                .stream()
                .map(row -> new ImportDirectory.Person(
                        new StaffId(row.get("person_id", UUID.class)),
                        row.get("number", String.class),
                        row.get("name", String.class),
                        row.get("active", Boolean.class)))
                .toList();
        return new ImportDirectory(organization, federation, departments, people, assets(organization));
    }

    /**
     * Finds the organisation a row names, by name or code, among those the caller sees; each is loaded once.
     *
     * @param known one that is loaded already
     */
    Function<String, Optional<ImportDirectory>> named(ImportDirectory known, LocalDate today) {
        Map<String, UUID> byName = new HashMap<>();
        Scope reading = register.reading();
        for (Tuple each : organizations()) {
            UUID id = each.get("id", UUID.class);
            boolean federation = "FEDERATION".equals(each.get("kind"));
            if (federation || reading.organizations().contains(new OrganizationId(id))) {
                byName.put(JapaneseText.searchKey(each.get("name", String.class)), id);
                byName.put(JapaneseText.searchKey(each.get("code", String.class)), id);
            }
        }
        Map<UUID, ImportDirectory> loaded = new HashMap<>();
        loaded.put(known.organization().value(), known);
        return written -> Optional.ofNullable(byName.get(JapaneseText.searchKey(written)))
                .map(id -> loaded.computeIfAbsent(id, it -> of(new OrganizationId(it), today)));
    }

    /** Assets the caller may not see are as if they were not: a row about one is unknown. */
    private List<ImportDirectory.Known> assets(OrganizationId organization) {
        List<Asset> all = entities.createQuery("select a from Asset a where a.organizationId = :organization", Asset.class)
                .setParameter("organization", organization.value())
                .getResultList();
        List<ImportDirectory.Known> known = all.stream()
                .filter(register::mayRead)
                .map(it -> new ImportDirectory.Known(it.id(), it.number(), it.version(), it.details()))
                .toList();
        // Thousands of managed entities would be compared with themselves at every flush.
        all.forEach(entities::detach);
        return known;
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
