package coop.yakusoku.ejb.purpose;

import java.io.Serializable;
import java.util.List;

/** An item with its cell for each purpose, in the order of the purposes. */
public record GridRow(ItemRow item, List<GridCell> cells) implements Serializable {}
