package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.domain.workflow.Post;
import coop.yakusoku.domain.workflow.Proxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads who may act where today, out of the register of appointments. Nothing of it is kept with an application: an
 * appointment that ends, ends at once.
 */
@ApplicationScoped
class Staffing {

    private static final String APPOINTMENTS = """
            select a.person_id, a.role, a.organization_id, a.department_id, a.deputy_id, a.reports_to_id, a.valid_to,
                not a.revoked and (a.valid_to is null or a.valid_to >= :today)
                and p.joined_on <= :today and (p.left_on is null or p.left_on >= :today)
            from organization_appointment a join organization_person p on p.person_id = a.person_id
            where a.valid_from <= :today and a.organization_id in (:organizations)
            """;

    private static final String PEOPLE = """
            select person_id, name, joined_on <= :today and (left_on is null or left_on >= :today)
            from organization_person where person_id in (:people)
            """;

    private final EntityManager entities;
    private final Proxies proxies;
    private final Clock clock;

    protected Staffing() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    Staffing(EntityManager entities, Proxies proxies, Clock clock) {
        this.entities = entities;
        this.proxies = proxies;
        this.clock = clock;
    }

    /** Who may act today on matters of these places. Five statements, however many there are. */
    Roster today(Collection<Matter> matters) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, UUID> organizationsAbove = above("select organization_id, parent_id from organization_organization");
        Set<UUID> organizations = matters.stream()
                .flatMap(it -> upwards(it.organization().value(), organizationsAbove).stream())
                .collect(Collectors.toSet());
        Map<UUID, UUID> departmentsAbove = above("select department_id, parent_id from organization_department");
        List<Roster.Line> lines = organizations.isEmpty() ? List.of() : lines(organizations, today);
        var inForce = proxies.on(today);
        Set<UUID> named = Stream.concat(
                        lines.stream()
                                .flatMap(it -> Stream.of(
                                        it.holding().person(),
                                        it.holding().deputy(),
                                        it.holding().reportsTo())),
                        inForce.stream().flatMap(it -> Stream.of(it.absent(), it.substitute())))
                .filter(Objects::nonNull)
                .map(StaffId::value)
                .collect(Collectors.toSet());
        return new Roster(lines, organizationsAbove, departmentsAbove, inForce, people(named, today));
    }

    /** The organisation, the one above it, and so on. */
    List<OrganizationId> upwards(OrganizationId organization) {
        return upwards(organization.value(), above("select organization_id, parent_id from organization_organization"))
                .stream()
                .map(OrganizationId::new)
                .toList();
    }

    /** The names of those of the ids that are people's, by the id as text. */
    Map<String, String> names(Set<UUID> ids) {
        Map<String, String> names = new HashMap<>();
        people(ids, LocalDate.now(clock)).forEach((person, known) -> names.put(person.toString(), known.name()));
        return names;
    }

    static List<UUID> upwards(UUID from, Map<UUID, UUID> above) {
        List<UUID> way = new ArrayList<>();
        for (UUID at = from; at != null && !way.contains(at); at = above.get(at)) {
            way.add(at);
        }
        return way;
    }

    private Map<UUID, UUID> above(String statement) {
        Map<UUID, UUID> above = new HashMap<>();
        read(statement, Map.of()).forEach(row -> above.put((UUID) row[0], (UUID) row[1]));
        return above;
    }

    private List<Roster.Line> lines(Set<UUID> organizations, LocalDate today) {
        return read(APPOINTMENTS, Map.of("today", today, "organizations", organizations)).stream()
                .map(row -> new Roster.Line(
                        new OrganizationId((UUID) row[2]),
                        row[3] == null ? null : new DepartmentId((UUID) row[3]),
                        new Post.Holding(
                                new StaffId((UUID) row[0]),
                                Role.valueOf((String) row[1]),
                                (Boolean) row[7],
                                row[6] == null ? Long.MAX_VALUE : day(row[6]).toEpochDay(),
                                staff(row[4]),
                                staff(row[5]))))
                .toList();
    }

    private Map<StaffId, Roster.Known> people(Set<UUID> ids, LocalDate today) {
        Map<StaffId, Roster.Known> people = new HashMap<>();
        if (!ids.isEmpty()) {
            read(PEOPLE, Map.of("today", today, "people", ids))
                    .forEach(row -> people.put(
                            new StaffId((UUID) row[0]), new Roster.Known((String) row[1], (Boolean) row[2])));
        }
        return people;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> read(String statement, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(statement);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static StaffId staff(Object id) {
        return id == null ? null : new StaffId((UUID) id);
    }

    private static LocalDate day(Object value) {
        return value instanceof Date old ? old.toLocalDate() : (LocalDate) value;
    }
}
