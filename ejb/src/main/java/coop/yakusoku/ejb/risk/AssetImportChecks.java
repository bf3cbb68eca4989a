package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.shared.workbook.WorkbookReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Compares the bytes of a workbook with the register of today: at upload, when it is looked at, when it is confirmed. */
@ApplicationScoped
class AssetImportChecks {

    private final ImportDirectories directories;
    private final Register register;
    private final Clock clock;

    protected AssetImportChecks() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    AssetImportChecks(ImportDirectories directories, Register register, Clock clock) {
        this.directories = directories;
        this.register = register;
        this.clock = clock;
    }

    AssetImportCheck.Result check(OrganizationId organization, byte[] content, boolean oldScale) {
        LocalDate today = LocalDate.now(clock);
        ImportDirectory target = directories.of(organization, today);
        return new AssetImportCheck(
                        target, directories.named(target, today), register.writing(), today, oldScale)
                .check(WorkbookReader.read(content, AssetImportCheck.MOST_ROWS + AssetImportCheck.ROWS_BESIDES));
    }
}
