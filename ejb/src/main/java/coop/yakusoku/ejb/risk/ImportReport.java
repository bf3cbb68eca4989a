package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetImport;
import coop.yakusoku.domain.risk.ImportId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What the check of an upload found.
 *
 * @param outcomes row by row; empty when it waits no longer
 * @param unknownHeads columns of the workbook the register has no use for
 * @param appliedAt null until its rows are in the register
 */
public record ImportReport(
        ImportId id,
        String fileName,
        String organizationName,
        boolean oldScale,
        Instant uploadedAt,
        AssetImport.State state,
        Instant appliedAt,
        ImportCounts counts,
        List<RowOutcome> outcomes,
        List<String> unknownHeads)
        implements Serializable {

    /** The columns without use in one line. */
    public String joinedHeads() {
        return String.join("、", unknownHeads);
    }

    /** The same without its rows, for a page that shows a part of them. */
    public ImportReport withoutRows() {
        return new ImportReport(
                id,
                fileName,
                organizationName,
                oldScale,
                uploadedAt,
                state,
                appliedAt,
                counts,
                List.of(),
                unknownHeads);
    }

    /** Neither file nor rows belong in a log. */
    @Override
    public String toString() {
        return "ImportReport[" + id + "]";
    }
}
