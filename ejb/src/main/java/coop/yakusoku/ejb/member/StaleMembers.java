package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.accuracy.AccuracyPlan;
import java.time.LocalDate;
import java.util.List;

/**
 * Members whose data were not confirmed as often as planned; those not confirmed for longest first.
 *
 * @param plan of the co-op
 * @param before what was last confirmed before this day is stale
 * @param count how many there are in all
 * @param members of this page
 */
public record StaleMembers(AccuracyPlan plan, LocalDate before, int count, List<Stale> members) {

    /**
     * One of them.
     *
     * @param verifiedOn the day they were last confirmed, or null when never since joining
     */
    public record Stale(MemberId id, String number, String name, String municipality, LocalDate verifiedOn) {

        @Override
        public String toString() {
            return id.toString();
        }
    }

    public StaleMembers {
        members = List.copyOf(members);
    }
}
