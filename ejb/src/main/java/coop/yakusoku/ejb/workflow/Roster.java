package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.Hand;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.domain.workflow.Post;
import coop.yakusoku.domain.workflow.Post.Candidate;
import coop.yakusoku.domain.workflow.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may act where on one day.
 *
 * @param lines all appointments that matter, with the unit they are for
 * @param organizationsAbove each organisation's parent
 * @param departmentsAbove each department's parent
 * @param proxies in force
 * @param people those named
 */
record Roster(
        List<Line> lines,
        Map<UUID, UUID> organizationsAbove,
        Map<UUID, UUID> departmentsAbove,
        List<Proxy> proxies,
        Map<StaffId, Known> people) {

    /** An appointment and its unit; no department means the organisation and all below it. */
    record Line(OrganizationId organization, DepartmentId department, Post.Holding holding) {}

    /** A person's name, and whether he or she is employed on the day. */
    record Known(String name, boolean employed) {}

    /** Everybody who may act in the role on the matter, for this drafter. */
    List<Candidate> candidates(Role role, Matter matter, StaffId drafter) {
        List<UUID> organizations = Staffing.upwards(matter.organization().value(), organizationsAbove);
        List<UUID> departments = matter.department() == null
                ? List.of()
                : Staffing.upwards(matter.department().value(), departmentsAbove);
        List<Post.Holding> holdings = lines.stream()
                .filter(it -> it.department() == null
                        ? organizations.contains(it.organization().value())
                        : departments.contains(it.department().value()))
                .map(Line::holding)
                .toList();
        return new Post(role, drafter, holdings).candidates(proxies, this::employed);
    }

    /** The person's way to act in the role on the matter; empty when there is none. */
    Optional<Candidate> candidate(StaffId person, Role role, Matter matter, StaffId drafter) {
        return candidates(role, matter, drafter).stream()
                .filter(it -> it.person().equals(person))
                .findFirst();
    }

    /** The candidate with the names of today. */
    Hand hand(Candidate candidate) {
        return new Hand(
                candidate.person(),
                name(candidate.person()),
                candidate.role(),
                candidate.capacity(),
                candidate.inPlaceOf(),
                candidate.inPlaceOf() == null ? null : name(candidate.inPlaceOf()));
    }

    String name(StaffId person) {
        return people.containsKey(person) ? people.get(person).name() : "";
    }

    private boolean employed(StaffId person) {
        return people.containsKey(person) && people.get(person).employed();
    }
}
