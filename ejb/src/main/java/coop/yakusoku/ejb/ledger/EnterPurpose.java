package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.PurposeId;
import coop.yakusoku.domain.ledger.PurposeWords;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A purpose as the privacy manager wants it.
 *
 * @param purpose null for a new one
 * @param seenVersion the version the form was filled from; of no meaning for a new one
 * @param code only read for a new one
 * @param lastDay the last day it is offered, or null for no end
 */
public record EnterPurpose(
        PurposeId purpose,
        long seenVersion,
        String code,
        PurposeWords words,
        boolean jointUse,
        int sort,
        LocalDate lastDay)
        implements Serializable {}
