package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.AcquisitionChannel;
import coop.yakusoku.domain.purpose.PointId;
import coop.yakusoku.domain.purpose.PointState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An acquisition point in a list.
 *
 * @param place organisation and department
 * @param items how many items it collects
 * @param notice the edition of the approved notice, or null
 */
public record PointRow(
        PointId id,
        String number,
        String name,
        AcquisitionChannel channel,
        String place,
        PointState state,
        LocalDate startsOn,
        LocalDate endsOn,
        int items,
        Integer notice)
        implements Serializable {}
