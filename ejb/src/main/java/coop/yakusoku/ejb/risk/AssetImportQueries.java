package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ejb.organization.OrganizationQueries;
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
public class AssetImportQueries {

    private final ImportDesk desk;
    private final AssetIntake intake;
    private final OrganizationQueries organizations;

    protected AssetImportQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public AssetImportQueries(ImportDesk desk, AssetIntake intake, OrganizationQueries organizations) {
        this.desk = desk;
        this.intake = intake;
        this.organizations = organizations;
    }

    /**
     * The caller's own upload, row by row. While it waits it is compared with the register as it is now.
     *
     * @throws coop.yakusoku.domain.shared.RuleViolation {@code shared.unknown-record} for somebody else's
     */
    public ImportReport report(UploadId id) {
        return desk.report(intake, id);
    }

    /** The name of the organisation an upload is compared with. */
    public String organization(ImportReport report) {
        return organizations
                .organization(new OrganizationId(report.organization()))
                .name();
    }

    /** Whether the marks of an upload are of the scale 2–1–0. */
    public boolean oldScale(ImportReport report) {
        return AssetIntake.OLD_SCALE.equals(report.option());
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
