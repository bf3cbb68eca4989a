package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.ItemFlags;
import coop.yakusoku.domain.ledger.ItemId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A data item as the privacy manager wants it.
 *
 * @param item null for a new one
 * @param seenVersion the version the form was filled from; of no meaning for a new one
 * @param code only read for a new one
 * @param lastDay the last day it is offered, or null for no end
 */
public record EnterItem(
        ItemId item,
        long seenVersion,
        String code,
        String nameJa,
        String nameEn,
        ItemFlags flags,
        int sort,
        LocalDate lastDay)
        implements Serializable {}
