package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.PurposeId;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.PurposeWords;
import java.time.LocalDate;

/**
 * Draft a version of a purpose, or change the draft.
 *
 * @param purpose null for a new purpose
 * @param code of a new purpose
 * @param kind of a new purpose: not a survey's, those come with their survey
 * @param source the clause a new purpose comes from
 * @param seenVersion of the draft the screen showed; 0 when it showed none
 */
public record WritePurpose(
        PurposeId purpose,
        String code,
        PurposeKind kind,
        String source,
        PurposeWords words,
        String reason,
        LocalDate validFrom,
        LocalDate validTo,
        long seenVersion) {}
