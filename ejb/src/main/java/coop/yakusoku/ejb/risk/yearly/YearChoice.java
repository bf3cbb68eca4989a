package coop.yakusoku.ejb.risk.yearly;

import java.io.Serializable;

/** A fiscal year that may be frozen now, and the latest edition of it; 0 when it is not frozen. */
public record YearChoice(int year, int edition) implements Serializable {}
