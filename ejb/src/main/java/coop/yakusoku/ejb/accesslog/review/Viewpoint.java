package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.accesslog.review.ViewpointCode;
import java.io.Serializable;
import java.time.LocalTime;

/**
 * A viewpoint with its limits.
 *
 * @param watched whether reviews look from it
 * @param threshold from how many persons or lines on; for {@code SAMPLE} how many lines are drawn
 * @param begins the hours of work, for {@code OUT_OF_HOURS}; otherwise null
 */
public record Viewpoint(
        ViewpointCode code, boolean watched, int threshold, LocalTime begins, LocalTime ends, long version)
        implements Serializable {}
