package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;

/**
 * Which evidence to list.
 *
 * @param text in title, name of the file or note; null or blank for all
 * @param kind of the record it is attached to, {@code risk.asset}; null for all
 * @param standing null for all that is in force, whether expired or not
 * @param person who attached it; null for all
 */
public record EvidenceFilter(String text, String kind, EvidenceStanding standing, StaffId person)
        implements Serializable {

    /** Everything in force. */
    public static final EvidenceFilter ALL = new EvidenceFilter(null, null, null, null);

    /** What is looked for may name people. */
    @Override
    public String toString() {
        return "EvidenceFilter[…]";
    }
}
