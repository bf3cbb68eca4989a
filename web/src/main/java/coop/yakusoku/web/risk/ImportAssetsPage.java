package coop.yakusoku.web.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.risk.AssetImportQueries;
import coop.yakusoku.ejb.risk.AssetImportService;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.UploadAssets;
import coop.yakusoku.ejb.shared.tables.ImportCounts;
import coop.yakusoku.ejb.shared.tables.ImportReport;
import coop.yakusoku.web.shared.ImportPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code risk/import-assets.xhtml}. */
@Named
@ViewScoped
public class ImportAssetsPage extends ImportPage {

    @Inject private AssetImportService service;
    @Inject private AssetImportQueries imports;
    @Inject private AssetQueries assets;
    @Inject private Caller caller;

    private List<OrganizationName> organizations = List.of();
    private OrganizationId organization;
    private boolean oldScale;

    @Override
    public String getAddress() {
        return "/risk/import-assets.xhtml";
    }

    @Override
    protected void begin() {
        organizations = assets.writableOrganizations();
        organization = organizations.stream()
                .map(OrganizationName::id)
                .filter(it -> caller.organization().filter(it::equals).isPresent())
                .findFirst()
                .orElse(organizations.isEmpty() ? null : organizations.get(0).id());
    }

    @Override
    protected ImportReport report(UploadId upload) {
        return imports.report(upload);
    }

    @Override
    protected UploadId check(String fileName, byte[] content) {
        return service.check(new UploadAssets(organization, fileName, content, oldScale));
    }

    @Override
    protected void confirm(UploadId upload, ImportCounts seen) {
        service.confirm(upload, seen);
    }

    /** The name of the organisation the upload is compared with. */
    public String getOrganizationName() {
        return imports.organization(getReport());
    }

    /** Whether its marks are of the scale 2–1–0. */
    public boolean isReportOldScale() {
        return imports.oldScale(getReport());
    }

    public List<OrganizationName> getOrganizations() {
        return organizations;
    }

    public OrganizationId getOrganization() {
        return organization;
    }

    public void setOrganization(OrganizationId organization) {
        this.organization = organization;
    }

    public boolean isOldScale() {
        return oldScale;
    }

    public void setOldScale(boolean oldScale) {
        this.oldScale = oldScale;
    }
}
