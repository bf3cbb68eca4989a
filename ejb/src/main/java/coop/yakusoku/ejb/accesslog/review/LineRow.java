package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.accesslog.Deed;
import java.io.Serializable;
import java.time.Instant;

/**
 * A line as a reviewer sees it.
 *
 * @param member the member's number; null when it is about nobody in particular
 * @param clientAddress null when unknown
 */
public record LineRow(
        long id, Instant at, Deed deed, String purpose, String role, String member, int persons, String detail,
        String clientAddress) implements Serializable {}
