package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ejb.ledger.PlaceQueries;
import coop.yakusoku.ejb.ledger.tables.LedgerImportQueries;
import coop.yakusoku.ejb.ledger.tables.LedgerImportService;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.shared.tables.ImportCounts;
import coop.yakusoku.ejb.shared.tables.ImportReport;
import coop.yakusoku.ejb.shared.tables.TableUpload;
import coop.yakusoku.web.shared.ImportPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code ledger/import-entries.xhtml}. */
@Named
@ViewScoped
public class ImportEntriesPage extends ImportPage {

    @Inject private LedgerImportService service;
    @Inject private LedgerImportQueries imports;
    @Inject private PlaceQueries places;
    @Inject private OrganizationQueries names;
    @Inject private Caller caller;

    private List<OrganizationName> organizations = List.of();
    private OrganizationId organization;

    @Override
    public String getAddress() {
        return "/ledger/import-entries.xhtml";
    }

    @Override
    protected void begin() {
        organizations = places.writable().stream()
                .map(it -> it.organization())
                .distinct()
                .map(it -> new OrganizationName(it, names.organization(it).name()))
                .toList();
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
        return service.check(new TableUpload(organization.value(), fileName, null, content));
    }

    @Override
    protected void confirm(UploadId upload, ImportCounts seen) {
        service.confirm(upload, seen);
    }

    /** The name of the organisation the upload is compared with. */
    public String getOrganizationName() {
        return names.organization(new OrganizationId(getReport().organization())).name();
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
}
