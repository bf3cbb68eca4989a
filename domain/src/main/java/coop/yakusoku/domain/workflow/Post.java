package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A post that is asked to act, seen from one application: who may act there today.
 *
 * <p>Those appointed to it, and their proxies. When nobody but the drafter holds it, it is vacant: then the deputy its
 * last holder named acts; without one, whom that holder reported to; without one, the holders of the role above
 * (引上げ承認), and so on up. The drafter never does.
 *
 * @param role asked
 * @param drafter of the application
 * @param holdings all appointments, past ones too, to whatever role, that reach the department of the application
 */
public record Post(Role role, StaffId drafter, List<Holding> holdings) {

    /**
     * An appointment as it matters here.
     *
     * @param inForce today, of somebody employed today
     * @param end days since the epoch of the last day; {@link Long#MAX_VALUE} for an open one
     * @param deputy or null
     * @param reportsTo or null
     */
    public record Holding(StaffId person, Role role, boolean inForce, long end, StaffId deputy, StaffId reportsTo) {}

    /**
     * Somebody who may act.
     *
     * @param role in which
     * @param inPlaceOf who should; null when the person holds the post, or stands in a role above it
     */
    public record Candidate(StaffId person, Role role, Capacity capacity, StaffId inPlaceOf) {}

    /**
     * @param proxies in force today
     * @param employed whether somebody is employed today
     * @return all who may act, holders before proxies; empty when nobody may
     */
    public List<Candidate> candidates(List<Proxy> proxies, Predicate<StaffId> employed) {
        List<Candidate> found = new ArrayList<>(first(employed));
        for (Candidate candidate : List.copyOf(found)) {
            proxies.stream()
                    .filter(it -> it.absent().equals(candidate.person()))
                    .map(Proxy::substitute)
                    .filter(it -> !it.equals(drafter) && employed.test(it))
                    .map(it -> new Candidate(it, candidate.role(), Capacity.PROXY, candidate.person()))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private List<Candidate> first(Predicate<StaffId> employed) {
        List<Candidate> holders = holders(role, Capacity.OWN);
        if (!holders.isEmpty()) {
            return holders;
        }
        Optional<Holding> last = holdings.stream()
                .filter(it -> it.role() == role)
                .max(Comparator.comparing(Holding::inForce).thenComparingLong(Holding::end));
        if (last.isPresent()) {
            StaffId predecessor = last.get().person();
            if (mayStandIn(last.get().deputy(), employed)) {
                return List.of(new Candidate(last.get().deputy(), role, Capacity.DEPUTY, predecessor));
            }
            if (mayStandIn(last.get().reportsTo(), employed)) {
                return List.of(new Candidate(last.get().reportsTo(), role, Capacity.UPPER, predecessor));
            }
        }
        for (Role above = above(role); above != null; above = above(above)) {
            List<Candidate> uppers = holders(above, Capacity.UPPER);
            if (!uppers.isEmpty()) {
                return uppers;
            }
        }
        return List.of();
    }

    private boolean mayStandIn(StaffId person, Predicate<StaffId> employed) {
        return person != null && !person.equals(drafter) && employed.test(person);
    }

    private List<Candidate> holders(Role of, Capacity capacity) {
        return holdings.stream()
                .filter(it -> it.role() == of && it.inForce() && !it.person().equals(drafter))
                .map(Holding::person)
                .distinct()
                .map(it -> new Candidate(it, of, capacity, null))
                .toList();
    }

    /** The role that decides when nobody holds this one; null above the highest. */
    static Role above(Role role) {
        return switch (role) {
            case CPO -> null;
            case PRIVACY_MANAGER, AUDITOR, SYSTEM_ADMIN, CORE_SYSTEM -> Role.CPO;
            case PROTECTION_OFFICER, HR, CONTRACT_SUPERVISOR, MEMBER_SERVICE -> Role.PRIVACY_MANAGER;
        };
    }
}
