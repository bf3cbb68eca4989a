package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.domain.shared.tables.Upload;
import coop.yakusoku.domain.shared.tables.UploadId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the check of an upload found.
 *
 * @param organization the register of rows that name no other
 * @param option how it is read; null for the ordinary way
 * @param outcomes row by row; empty when it waits no longer
 * @param unknownHeads columns of the table the register has no use for
 * @param appliedAt null until its rows are in the register
 */
public record ImportReport(
        UploadId id,
        String fileName,
        UUID organization,
        String option,
        Instant uploadedAt,
        Upload.State state,
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
                organization,
                option,
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
