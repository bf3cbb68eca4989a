package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cell;
import coop.yakusoku.domain.purpose.Duty;
import coop.yakusoku.domain.purpose.MatrixId;
import java.util.List;

/** Write what a draft of the matrix says of one purpose: every cell of it, and whose work it is. */
public record WriteColumn(
        MatrixId matrix, long seenVersion, String purpose, List<Cell> cells, List<Duty> duties) {}
