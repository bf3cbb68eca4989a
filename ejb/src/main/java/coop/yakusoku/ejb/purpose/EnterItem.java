package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.ItemFlags;
import coop.yakusoku.domain.purpose.ItemId;
import java.time.LocalDate;

/**
 * Enter a data item, or correct one.
 *
 * @param item null for a new one
 * @param code of a new one
 */
public record EnterItem(
        ItemId item,
        long seenVersion,
        String code,
        String nameJa,
        String nameEn,
        ItemFlags flags,
        int sort,
        LocalDate lastDay) {}
