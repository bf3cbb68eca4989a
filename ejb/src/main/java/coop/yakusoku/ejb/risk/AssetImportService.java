package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.tables.ImportCounts;
import coop.yakusoku.ejb.shared.tables.ImportDesk;
import coop.yakusoku.ejb.shared.tables.TableUpload;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes a table of assets: checks it, keeps it, and on confirmation writes all of its rows or none. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class AssetImportService {

    private final ImportDesk desk;
    private final AssetIntake intake;
    private final AssetQueries queries;

    protected AssetImportService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public AssetImportService(ImportDesk desk, AssetIntake intake, AssetQueries queries) {
        this.desk = desk;
        this.intake = intake;
        this.queries = queries;
    }

    /**
     * Checks a table and keeps it until it is confirmed. An earlier one of the same person that still waits gives way.
     *
     * @throws RuleViolation {@code risk.not-your-department} for an organisation the caller keeps no register of, and
     *     whatever makes the whole table unreadable
     */
    public UploadId check(UploadAssets upload) {
        refuseForeign(upload.organization());
        return desk.check(
                intake,
                new TableUpload(
                        upload.organization().value(),
                        upload.fileName(),
                        upload.oldScale() ? AssetIntake.OLD_SCALE : null,
                        upload.content()));
    }

    /**
     * Writes the rows of a checked table: all of them or none.
     *
     * @param seen what the caller was told would happen
     * @throws RuleViolation what {@link ImportDesk#confirm} refuses
     */
    public void confirm(UploadId id, ImportCounts seen) {
        desk.confirm(intake, id, seen);
    }

    private void refuseForeign(OrganizationId organization) {
        boolean mine = queries.writableDepartments().stream()
                .anyMatch(department -> department.organization().equals(organization));
        if (!mine) {
            throw new RuleViolation("risk.not-your-department");
        }
    }
}
