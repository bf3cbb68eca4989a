package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetImport;
import coop.yakusoku.domain.risk.AssetImports;
import coop.yakusoku.domain.risk.ImportId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads what the check of an upload found. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class AssetImportQueries {

    private final AssetImports imports;
    private final AssetImportChecks checks;
    private final OrganizationQueries organizations;
    private final Caller caller;

    protected AssetImportQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public AssetImportQueries(
            AssetImports imports, AssetImportChecks checks, OrganizationQueries organizations, Caller caller) {
        this.imports = imports;
        this.checks = checks;
        this.organizations = organizations;
        this.caller = caller;
    }

    /**
     * The caller's own upload, row by row. While it waits it is compared with the register as it is now.
     *
     * @throws coop.yakusoku.domain.shared.RuleViolation {@code shared.unknown-record} for somebody else's
     */
    public ImportReport report(ImportId id) {
        AssetImport upload = imports.find(id)
                .filter(it -> it.uploadedBy().equals(caller.staff()))
                .orElseThrow(Register::unknown);
        AssetImportCheck.Result result = upload.state() == AssetImport.State.CHECKED
                ? checks.check(upload.organization(), upload.content(), upload.oldScale())
                : new AssetImportCheck.Result(List.of(), List.of(), List.of());
        ImportCounts counts = upload.state() == AssetImport.State.CHECKED
                ? ImportCounts.of(result.outcomes())
                : new ImportCounts(upload.newRows(), upload.changedRows(), upload.sameRows(), upload.errorRows());
        return new ImportReport(
                id,
                upload.fileName(),
                organizations.organization(upload.organization()).name(),
                upload.oldScale(),
                upload.uploadedAt(),
                upload.state(),
                upload.appliedAt(),
                counts,
                result.outcomes(),
                result.unknownHeads());
    }
}
