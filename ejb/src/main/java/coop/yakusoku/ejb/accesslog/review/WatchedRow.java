package coop.yakusoku.ejb.accesslog.review;

import java.io.Serializable;
import java.util.UUID;

/**
 * A member whose record is looked at with care.
 *
 * @param staffName the member is this person of the staff; null for somebody everybody knows
 */
public record WatchedRow(UUID member, String organization, String number, String staffName, String note)
        implements Serializable {}
