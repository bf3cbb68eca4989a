package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.tables.Finding;
import coop.yakusoku.ejb.shared.tables.ImportDesk;
import coop.yakusoku.ejb.shared.tables.ImportReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.function.Function;

/** Reads what the check of an upload found. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class LedgerImportQueries {

    private final ImportDesk desk;
    private final LedgerIntake intake;

    protected LedgerImportQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public LedgerImportQueries(ImportDesk desk, LedgerIntake intake) {
        this.desk = desk;
        this.intake = intake;
    }

    /**
     * The caller's own upload, row by row. While it waits it is compared with the ledger as it is now.
     *
     * @throws coop.yakusoku.domain.shared.RuleViolation {@code shared.unknown-record} for somebody else's
     */
    public ImportReport report(UploadId id) {
        return desk.report(intake, id);
    }

    /**
     * Writes the rows of the caller's upload with what becomes, or became, of each.
     *
     * @param sentence says in the reader's language what is wrong
     * @throws coop.yakusoku.domain.shared.RuleViolation {@code shared.unknown-record} for somebody else's
     */
    public void result(UploadId id, Function<Finding, String> sentence, OutputStream out) {
        desk.result(intake, id, sentence, out);
    }
}
