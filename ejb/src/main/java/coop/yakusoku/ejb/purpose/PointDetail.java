package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Obstacle;
import coop.yakusoku.domain.purpose.PointDetails;
import coop.yakusoku.domain.purpose.PointId;
import coop.yakusoku.domain.purpose.PointState;
import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An acquisition point.
 *
 * @param notices the newest edition first
 * @param obstacles what is in the way of opening it; empty while it is live
 * @param beyondPolicy names of items beyond the seven of R-4
 */
public record PointDetail(
        PointId id,
        PointDetails details,
        PointState state,
        LocalDate liveSince,
        RecordHead head,
        List<NoticeRow> notices,
        List<Obstacle> obstacles,
        List<String> beyondPolicy,
        boolean mayEdit,
        long version)
        implements Serializable {}
