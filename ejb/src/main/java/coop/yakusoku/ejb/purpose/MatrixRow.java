package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.MatrixId;
import coop.yakusoku.domain.purpose.MatrixState;
import java.io.Serializable;
import java.time.LocalDate;

/** An edition of the matrix in a list. */
public record MatrixRow(
        MatrixId id,
        int number,
        MatrixState state,
        String note,
        LocalDate validFrom,
        LocalDate validTo,
        long version)
        implements Serializable {

    /** The number as people say it: {@code MX-2}. */
    public String label() {
        return "MX-" + number;
    }
}
