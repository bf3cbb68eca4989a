package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.ItemUse;
import java.io.Serializable;

/**
 * A cell of the grid.
 *
 * @param use null when the purpose does not use the item
 * @param reason empty when it does not
 * @param before what the edition in force says
 * @param changed whether this edition says something else than the one in force
 */
public record GridCell(String purpose, String item, ItemUse use, String reason, ItemUse before, boolean changed)
        implements Serializable {}
