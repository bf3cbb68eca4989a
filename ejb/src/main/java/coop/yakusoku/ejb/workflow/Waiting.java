package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.ApprovalState;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.domain.workflow.Post.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the applications somebody may act on now: as holder of the post, proxy, deputy of a vacant post, or above it. */
@ApplicationScoped
class Waiting {

    /** What decides who may act; many applications share it. */
    private record Place(String roles, OrganizationId organization, DepartmentId department, StaffId drafter) {

        Matter matter() {
            return new Matter(organization, department, 0);
        }
    }

    private final EntityManager entities;
    private final Staffing staffing;

    protected Waiting() {
        this(null, null); // for the container's proxy
    }

    @Inject
    Waiting(EntityManager entities, Staffing staffing) {
        this.entities = entities;
        this.staffing = staffing;
    }

    /**
     * Those that wait for the person's answer.
     *
     * @param inForce whether a right to act counts for the person
     */
    List<UUID> of(StaffId person, Predicate<Candidate> inForce) {
        return asked(ApprovalState.IN_PROGRESS, person, inForce);
    }

    /** 後閲: those the person has to read after the decision, or because a proxy acted for him or her. */
    List<UUID> toRead(StaffId person, Predicate<Candidate> inForce) {
        List<UUID> replaced = entities.createQuery("""
                        select distinct t.approvalId from Act t
                        where t.forId = :me and t.capacity = coop.yakusoku.domain.workflow.Capacity.PROXY
                          and t.deed in (coop.yakusoku.domain.workflow.Deed.READ,
                            coop.yakusoku.domain.workflow.Deed.AGREED, coop.yakusoku.domain.workflow.Deed.APPROVED,
                            coop.yakusoku.domain.workflow.Deed.DECIDED, coop.yakusoku.domain.workflow.Deed.RETURNED,
                            coop.yakusoku.domain.workflow.Deed.REJECTED)
                          and not exists (select 1 from Act r where r.approvalId = t.approvalId and r.byId = :me
                            and r.deed = coop.yakusoku.domain.workflow.Deed.READ_AFTER and r.ordinal > t.ordinal)
                        """, UUID.class)
                .setParameter("me", person.value())
                .getResultList();
        return Stream.concat(replaced.stream(), asked(ApprovalState.APPROVED, person, inForce).stream())
                .distinct()
                .toList();
    }

    private List<UUID> asked(ApprovalState state, StaffId person, Predicate<Candidate> inForce) {
        Map<Place, List<UUID>> places = new HashMap<>();
        entities.createQuery("""
                        select a.id.value, a.awaited, a.organization, a.department, a.drafter from Approval a
                        where a.state = :state and a.awaited is not null and a.drafter.value <> :me
                        """, Object[].class)
                .setParameter("state", state)
                .setParameter("me", person.value())
                .getResultList()
                .forEach(row -> places.computeIfAbsent(
                                new Place(
                                        (String) row[1],
                                        (OrganizationId) row[2],
                                        (DepartmentId) row[3],
                                        (StaffId) row[4]),
                                it -> new ArrayList<>())
                        .add((UUID) row[0]));
        if (places.isEmpty()) {
            return List.of();
        }
        Roster roster =
                staffing.today(places.keySet().stream().map(Place::matter).distinct().toList());
        return places.entrySet().stream()
                .filter(it -> mayAct(person, it.getKey(), roster, inForce))
                .flatMap(it -> it.getValue().stream())
                .toList();
    }

    private static boolean mayAct(StaffId person, Place place, Roster roster, Predicate<Candidate> inForce) {
        return Stream.of(place.roles().split(","))
                .map(Role::valueOf)
                .flatMap(it -> roster.candidate(person, it, place.matter(), place.drafter()).stream())
                .anyMatch(inForce);
    }
}
