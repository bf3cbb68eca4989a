package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.PurposeWords;
import coop.yakusoku.domain.purpose.VersionId;
import coop.yakusoku.domain.purpose.VersionState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A version of a purpose.
 *
 * @param inForce whether it is what the purpose says today
 * @param lock the number a change of it must name, so that nobody writes over somebody else's work
 */
public record VersionRow(
        VersionId id,
        int number,
        VersionState state,
        PurposeWords words,
        String reason,
        LocalDate validFrom,
        LocalDate validTo,
        boolean inForce,
        long lock)
        implements Serializable {}
