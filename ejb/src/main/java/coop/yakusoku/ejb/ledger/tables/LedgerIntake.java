package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.tables.Checked;
import coop.yakusoku.ejb.shared.tables.TableIntake;
import coop.yakusoku.ejb.shared.tables.TableUpload;
import coop.yakusoku.ejb.shared.workbook.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes tables of the ledger in. */
@ApplicationScoped
class LedgerIntake implements TableIntake<LedgerImportCheck.Plan> {

    private final LedgerDirectories directories;
    private final LedgerWriter writer;
    private final Caller caller;
    private final Clock clock;

    protected LedgerIntake() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    LedgerIntake(LedgerDirectories directories, LedgerWriter writer, Caller caller, Clock clock) {
        this.directories = directories;
        this.writer = writer;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ledger.entry";
    }

    @Override
    public Checked<LedgerImportCheck.Plan> check(TableUpload upload, List<Sheet> sheets) {
        LocalDate today = LocalDate.now(clock);
        LedgerDirectory target =
                directories.of(new OrganizationId(upload.organization()), directories.names(today), today);
        return new LedgerImportCheck(
                        target,
                        directories.named(target, today),
                        caller.scope(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER))
                .check(sheets);
    }

    @Override
    public void standAlone(TableUpload upload) {
        writer.standAlone(new OrganizationId(upload.organization()));
    }

    @Override
    public void write(TableUpload upload, List<LedgerImportCheck.Plan> plans) {
        writer.write(plans);
    }
}
