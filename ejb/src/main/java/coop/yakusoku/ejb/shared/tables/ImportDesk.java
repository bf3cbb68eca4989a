package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.tables.Upload;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.domain.shared.tables.Uploads;
import coop.yakusoku.ejb.shared.WhoAsks;
import coop.yakusoku.ejb.shared.workbook.TableFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * Takes tables in, the same way for every register: checks what comes and keeps it, tells row by row what would happen,
 * and on a yes checks once more and writes all of it or nothing.
 *
 * <p>Not a door: the services of the contexts ask the roles, and it works in their transaction.
 */
@ApplicationScoped
public class ImportDesk {

    private final Uploads uploads;
    private final WhoAsks caller;
    private final Clock clock;

    protected ImportDesk() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public ImportDesk(Uploads uploads, WhoAsks caller, Clock clock) {
        this.uploads = uploads;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Checks a table and keeps it until it is confirmed. An earlier one of the same person and kind that still waits gives
     * way.
     *
     * @throws RuleViolation whatever makes the whole table unreadable
     */
    public UploadId check(TableIntake<?> intake, TableUpload table) {
        ImportCounts counts = read(intake, table).counts();

        uploads.waitingOf(caller.staff(), intake.kind()).forEach(Upload::discard);
        Upload kept = new Upload(
                UploadId.next(),
                intake.kind(),
                table.organization(),
                table.fileName(),
                table.option(),
                table.content(),
                caller.staff(),
                clock.instant());
        counted(kept, counts);
        uploads.add(kept);
        return kept.id();
    }

    /**
     * The caller's own upload, row by row. While it waits it is compared with the register as it is now.
     *
     * @throws RuleViolation {@code shared.unknown-record} for somebody else's, and one of another kind
     */
    public ImportReport report(TableIntake<?> intake, UploadId id) {
        Upload upload = uploads.find(id).filter(it -> isMine(it, intake)).orElseThrow(ImportDesk::unknown);
        boolean waits = upload.state() == Upload.State.CHECKED;
        Checked<?> checked = waits ? read(intake, table(upload)) : null;
        return new ImportReport(
                id,
                upload.fileName(),
                upload.organization(),
                upload.option().orElse(null),
                upload.uploadedAt(),
                upload.state(),
                upload.appliedAt(),
                waits ? checked.counts() : counts(upload),
                waits ? checked.outcomes() : List.of(),
                waits ? checked.unknownHeads() : List.of());
    }

    /**
     * Writes the rows of a checked table: all of them or none.
     *
     * @param seen what the caller was told would happen
     * @throws RuleViolation {@code shared.unknown-record} for somebody else's, {@code shared.import-applied}, {@code
     *     shared.import-has-errors}, {@code shared.import-changed-meanwhile} when the register is no longer what it was
     *     checked against
     */
    public <P> void confirm(TableIntake<P> intake, UploadId id, ImportCounts seen) {
        Upload upload = uploads.findAlone(id).filter(it -> isMine(it, intake)).orElseThrow(ImportDesk::unknown);
        upload.refuseUnlessWaiting();
        TableUpload table = table(upload);
        intake.standAlone(table);
        Checked<P> checked = read(intake, table);
        if (!checked.counts().equals(seen)) {
            throw new RuleViolation("shared.import-changed-meanwhile");
        }

        counted(upload, checked.counts());
        upload.apply(Became.write(checked.outcomes()), clock.instant());
        intake.write(table, checked.plans());
    }

    /**
     * Writes the rows of the caller's upload with what becomes, or became, of each in two more columns, as a workbook.
     *
     * @param sentence says in the reader's language what is wrong
     * @throws RuleViolation {@code shared.unknown-record} for somebody else's and for one that was discarded
     */
    public void result(TableIntake<?> intake, UploadId id, Function<Finding, String> sentence, OutputStream out) {
        Upload upload = uploads.find(id)
                .filter(it -> isMine(it, intake) && it.state() != Upload.State.DISCARDED)
                .orElseThrow(ImportDesk::unknown);
        Checked<?> checked = read(intake, table(upload));
        // Read again, an applied table is unchanged throughout: what it did is what was kept then.
        List<RowOutcome> outcomes = upload.outcomes().map(Became::read).orElse(checked.outcomes());
        try {
            ResultFile.write(checked, outcomes, sentence, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <P> Checked<P> read(TableIntake<P> intake, TableUpload table) {
        return intake.check(table, TableFile.read(table.fileName(), table.content(), TableCheck.ROWS_READ));
    }

    private boolean isMine(Upload upload, TableIntake<?> intake) {
        return upload.uploadedBy().equals(caller.staff()) && upload.kind().equals(intake.kind());
    }

    private static TableUpload table(Upload upload) {
        return new TableUpload(
                upload.organization(), upload.fileName(), upload.option().orElse(null), upload.content());
    }

    private static void counted(Upload upload, ImportCounts counts) {
        upload.counted(counts.added(), counts.changed(), counts.same(), counts.missing(), counts.wrong());
    }

    private static ImportCounts counts(Upload upload) {
        return new ImportCounts(
                upload.newRows(),
                upload.changedRows(),
                upload.sameRows(),
                upload.missingRows(),
                upload.errorRows());
    }

    private static RuleViolation unknown() {
        return new RuleViolation("shared.unknown-record");
    }
}
