package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * People as those whom work waits for: who is logged in, and, for what happens at night, everybody else.
 *
 * <p>Not a door: it tells what somebody is appointed to, and asks nobody's role.
 */
@ApplicationScoped
public class Workers {

    private final EntityManager entities;
    private final Standings standings;
    private final Caller caller;
    private final Clock clock;

    protected Workers() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    Workers(EntityManager entities, Standings standings, Caller caller, Clock clock) {
        this.entities = entities;
        this.standings = standings;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who is logged in, with the roles both the token and today's appointments give. */
    public Worker caller(Locale language) {
        return of(caller, language);
    }

    /** A caller as a worker. */
    public static Worker of(Caller caller, Locale language) {
        Map<String, Worker.Reach> reaches =
                caller.roles().stream().collect(Collectors.toMap(role -> role, role -> reach(caller.scope(role))));
        return new Worker(caller.staff(), language, reaches, reach(caller.readable()));
    }

    /** Anybody employed today who has a login, with all roles of today's appointments; empty for everybody else. */
    public Optional<Worker> employed(StaffId staff, Locale language) {
        List<String> logins = entities.createQuery(
                        "select p.username from Person p where p.id.value = :person and p.username is not null",
                        String.class)
                .setParameter("person", staff.value())
                .getResultList();
        return logins.stream().map(standings::today).filter(it -> it.staff() != null).findFirst().map(standing -> {
            Map<String, Worker.Reach> reaches = new HashMap<>();
            standing.scopes().forEach((role, scope) -> reaches.put(role, reach(scope)));
            return new Worker(standing.staff(), language, reaches, reach(standing.readable()));
        });
    }

    /** The mail address of somebody employed today; empty when there is none. */
    public Optional<String> mailAddress(StaffId staff) {
        return entities.createQuery("""
                        select p.email from Person p
                        where p.id.value = :person and p.email <> '' and (p.leftOn is null or p.leftOn >= :today)
                        """, String.class)
                .setParameter("person", staff.value())
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .findFirst();
    }

    /** Everybody employed today who has a login and a mail address, in the order of ids. */
    public List<Addressee> addressees() {
        return entities.createQuery("""
                        select p.id.value, p.name, p.email from Person p
                        where p.username is not null and p.email <> '' and p.joinedOn <= :today
                          and (p.leftOn is null or p.leftOn >= :today)
                        order by p.id.value
                        """, Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(row -> new Addressee(new StaffId((UUID) row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    private static Worker.Reach reach(Scope scope) {
        return new Worker.Reach(
                scope.organizations().stream().map(OrganizationId::value).collect(Collectors.toSet()),
                scope.departments().stream().map(DepartmentId::value).collect(Collectors.toSet()));
    }

    /**
     * Somebody a mail can be sent to.
     *
     * @param name the person's name
     * @param email the mail address
     */
    public record Addressee(StaffId staff, String name, String email) {

        /** The id only: this goes into logs. */
        @Override
        public String toString() {
            return staff.toString();
        }
    }
}
