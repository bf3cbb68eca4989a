package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.ejb.shared.workbook.Sheet;
import java.util.List;

/**
 * How one register takes in tables; the context's import service hands it to the {@link ImportDesk}.
 *
 * @param <P> what one row will write
 */
public interface TableIntake<P> {

    /** Of the records in the table, {@code context.noun}. */
    String kind();

    /** Compares the table with the register as it is now; writes nothing. Usually {@code new …Check(…).check(sheets)}. */
    Checked<P> check(TableUpload upload, List<Sheet> sheets);

    /** Makes everybody else who writes to the same register wait, so that what is checked now is what is written. */
    void standAlone(TableUpload upload);

    /** Writes the rows, in the caller's transaction: all of them, or it throws. */
    void write(TableUpload upload, List<P> plans);
}
