package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.Appointments;
import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.Proxies;
import coop.yakusoku.domain.workflow.Proxy;
import coop.yakusoku.domain.workflow.ProxyId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Keeps proxy periods: everybody with a post the own ones; chief and privacy manager those of the organisations they
 * reach. Nobody becomes a proxy by his or her own hand, and only the chief lets somebody decide for the chief.
 */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class ProxyService {

    private final Proxies proxies;
    private final People people;
    private final Appointments appointments;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected ProxyService() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    ProxyService(
            Proxies proxies,
            People people,
            Appointments appointments,
            Versions versions,
            Caller caller,
            Clock clock) {
        this.proxies = proxies;
        this.people = people;
        this.appointments = appointments;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Enters a period.
     *
     * @throws RuleViolation {@code workflow.proxy-not-yours}, {@code workflow.proxy-by-oneself}, {@code
     *     workflow.proxy-of-chief}, {@code workflow.proxy-not-employed}, {@code workflow.proxy-overlaps}, and what {@link
     *     Proxy} refuses
     */
    public ProxyId add(EnterProxy command) {
        LocalDate today = LocalDate.now(clock);
        StaffId absent = command.absent() == null ? caller.staff() : command.absent();
        if (command.substitute() == null) {
            throw new RuleViolation("workflow.proxy-missing");
        }
        // One after the other: two who enter the same absence at once would both find nothing that overlaps.
        Person person = people.findAlone(absent).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        refuseUnlessMine(absent, person, command.substitute());
        Person substitute =
                people.find(command.substitute()).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        Proxy proxy = new Proxy(
                ProxyId.next(), absent, command.substitute(), command.from(), command.to(), command.reason(), today);
        if (!substitute.employedOn(command.from()) || !substitute.employedOn(command.to())) {
            throw new RuleViolation("workflow.proxy-not-employed");
        }
        if (proxies.of(absent, today).stream().anyMatch(proxy::overlaps)) {
            throw new RuleViolation("workflow.proxy-overlaps");
        }

        proxies.add(proxy);
        return proxy.id();
    }

    /** @throws RuleViolation {@code workflow.proxy-not-yours}, {@code workflow.proxy-over}, {@code shared.changed-meanwhile} */
    public void end(ProxyId id, long seenVersion) {
        Proxy proxy = proxies.find(id).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        Person person = people.find(proxy.absent()).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        if (!proxy.absent().equals(caller.staff()) && !reaches(person)) {
            throw new RuleViolation("workflow.proxy-not-yours");
        }
        versions.check(seenVersion, proxy.version(), Proxy.class, id);

        proxy.end(LocalDate.now(clock));
    }

    private void refuseUnlessMine(StaffId absent, Person person, StaffId substitute) {
        if (absent.equals(caller.staff())) {
            return;
        }
        if (!reaches(person)) {
            throw new RuleViolation("workflow.proxy-not-yours");
        }
        if (substitute.equals(caller.staff())) {
            throw new RuleViolation("workflow.proxy-by-oneself");
        }
        LocalDate today = LocalDate.now(clock);
        boolean chief = appointments.of(absent).stream()
                .anyMatch(it -> it.role() == Role.CPO && it.inForceOn(today));
        if (chief) {
            throw new RuleViolation("workflow.proxy-of-chief");
        }
    }

    private boolean reaches(Person person) {
        return caller.scope(Roles.CPO, Roles.PRIVACY_MANAGER)
                .covers(person.organization(), person.department().orElse(null));
    }
}
