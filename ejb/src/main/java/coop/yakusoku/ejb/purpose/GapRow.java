package coop.yakusoku.ejb.purpose;

import java.io.Serializable;
import java.util.List;

/**
 * What was found of one gap.
 *
 * @param found names of our own records and items, never of persons
 * @param page where it is put right, or null
 */
public record GapRow(PolicyGap gap, GapState state, List<String> found, String page) implements Serializable {}
