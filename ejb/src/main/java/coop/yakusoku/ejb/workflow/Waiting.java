package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
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

/** Finds the applications somebody may act on now: as holder of the post, proxy, deputy of a vacant post, or above it. */
@ApplicationScoped
class Waiting {

    /** What decides who may act; many applications share it. */
    private record Place(Role role, OrganizationId organization, DepartmentId department, StaffId drafter) {}

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

    /** @param inForce whether a right to act counts for the person */
    List<UUID> of(StaffId person, Predicate<Candidate> inForce) {
        Map<Place, List<UUID>> places = new HashMap<>();
        entities.createQuery("""
                        select a.id.value, a.awaitedRole, a.organization, a.department, a.drafter from Approval a
                        where a.state = coop.yakusoku.domain.workflow.ApprovalState.IN_PROGRESS
                          and a.drafter.value <> :me
                        """, Object[].class)
                .setParameter("me", person.value())
                .getResultList()
                .forEach(row -> places.computeIfAbsent(
                                new Place(
                                        (Role) row[1],
                                        (OrganizationId) row[2],
                                        (DepartmentId) row[3],
                                        (StaffId) row[4]),
                                it -> new ArrayList<>())
                        .add((UUID) row[0]));
        if (places.isEmpty()) {
            return List.of();
        }
        Roster roster = staffing.today(
                places.keySet().stream().map(Waiting::matter).distinct().toList());
        return places.entrySet().stream()
                .filter(it -> roster.candidate(
                                person, it.getKey().role(), matter(it.getKey()), it.getKey().drafter())
                        .filter(inForce)
                        .isPresent())
                .flatMap(it -> it.getValue().stream())
                .toList();
    }

    private static Matter matter(Place place) {
        return new Matter(place.organization(), place.department(), 0);
    }
}
