package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetImport;
import coop.yakusoku.domain.risk.AssetImports;
import coop.yakusoku.domain.risk.ImportId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes a workbook of assets: checks it, keeps it, and on confirmation writes all of its rows or none. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class AssetImportService {

    private final AssetImports imports;
    private final AssetImportChecks checks;
    private final AssetWriter writer;
    private final AssetQueries queries;
    private final Caller caller;
    private final Clock clock;

    protected AssetImportService() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public AssetImportService(
            AssetImports imports,
            AssetImportChecks checks,
            AssetWriter writer,
            AssetQueries queries,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.checks = checks;
        this.writer = writer;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Checks a workbook and keeps it until it is confirmed. An earlier one of the same person that still waits gives way.
     *
     * @throws RuleViolation {@code risk.not-your-department} for an organisation the caller keeps no register of, and
     *     whatever makes the whole workbook unreadable
     */
    public ImportId check(UploadAssets upload) {
        refuseForeign(upload.organization());
        AssetImportCheck.Result result =
                checks.check(upload.organization(), upload.content(), upload.oldScale());

        imports.waitingOf(caller.staff()).forEach(AssetImport::discard);
        AssetImport kept = new AssetImport(
                ImportId.next(),
                upload.organization(),
                upload.fileName(),
                upload.oldScale(),
                upload.content(),
                caller.staff(),
                clock.instant());
        ImportCounts counts = ImportCounts.of(result.outcomes());
        kept.counted(counts.added(), counts.changed(), counts.same(), counts.wrong());
        imports.add(kept);
        return kept.id();
    }

    /**
     * Writes the rows of a checked workbook: all of them or none.
     *
     * @param seen what the caller was told would happen
     * @throws RuleViolation {@code shared.unknown-record} for somebody else's, {@code risk.import-applied}, {@code
     *     risk.import-has-errors}, {@code risk.import-changed-meanwhile} when the register is no longer what it was
     *     checked against
     */
    public void confirm(ImportId id, ImportCounts seen) {
        AssetImport upload = mine(id);
        upload.refuseUnlessWaiting();
        // Everybody who takes a number waits from here on, so that what is checked now is what is written.
        writer.standAlone(upload.organization());
        AssetImportCheck.Result result =
                checks.check(upload.organization(), upload.content(), upload.oldScale());
        ImportCounts counts = ImportCounts.of(result.outcomes());
        if (!counts.equals(seen)) {
            throw new RuleViolation("risk.import-changed-meanwhile");
        }

        upload.counted(counts.added(), counts.changed(), counts.same(), counts.wrong());
        upload.apply(clock.instant());
        writer.write(result.plans());
    }

    private AssetImport mine(ImportId id) {
        return imports.findAlone(id)
                .filter(it -> it.uploadedBy().equals(caller.staff()))
                .orElseThrow(Register::unknown);
    }

    private void refuseForeign(OrganizationId organization) {
        boolean mine = queries.writableDepartments().stream()
                .anyMatch(department -> department.organization().equals(organization));
        if (!mine) {
            throw new RuleViolation("risk.not-your-department");
        }
    }
}
