package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.accesslog.review.Judgement;
import coop.yakusoku.domain.accesslog.review.LogFindingId;
import coop.yakusoku.domain.accesslog.review.LogReviewId;
import coop.yakusoku.domain.accesslog.review.ViewpointCode;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A finding.
 *
 * @param who the person's name, or the account of another system
 * @param place the person's department
 * @param result null while nobody has judged it
 */
public record FindingRow(
        LogFindingId id, LogReviewId review, ViewpointCode viewpoint, String who, String place, LocalDate day, int lines,
        long persons, Judgement result, String note, String judgedByName, long version) implements Serializable {}
