package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.accesslog.review.LogReviewId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A review as it stands.
 *
 * @param lines how many lines were looked through
 * @param ownLines lines of the reviewer's own, left out
 * @param findings how many there are
 * @param judged how many of them are judged
 * @param violations how many were found to be against the rules
 * @param concludedAt null while it is open
 * @param signedByName null while nobody has signed
 * @param returned why it was sent back; empty text when it was not
 * @param mine whether the caller is its reviewer
 */
public record ReviewRow(
        LogReviewId id, String organization, LocalDate from, LocalDate to, String reviewerName, Instant begunAt,
        long lines, long ownLines, long findings, long judged, long violations, String conclusion, Instant concludedAt,
        String signedByName, Instant signedAt, String returned, boolean mine, long version) implements Serializable {

    /** What is to be done next. */
    public enum Stage {
        OPEN,
        RETURNED,
        CONCLUDED,
        SIGNED
    }

    public Stage stage() {
        if (signedAt != null) {
            return Stage.SIGNED;
        }
        if (concludedAt != null) {
            return Stage.CONCLUDED;
        }
        return returned.isEmpty() ? Stage.OPEN : Stage.RETURNED;
    }
}
