package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.MatrixId;
import java.time.LocalDate;

/** Say why there is a new edition, and from which day it is to be in force. */
public record DescribeMatrix(MatrixId matrix, long seenVersion, String note, LocalDate validFrom) {}
