package coop.yakusoku.web.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.tables.Upload;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.risk.AssetImportQueries;
import coop.yakusoku.ejb.risk.AssetImportService;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.UploadAssets;
import coop.yakusoku.ejb.shared.tables.Finding;
import coop.yakusoku.ejb.shared.tables.ImportReport;
import coop.yakusoku.web.shared.ImportRows;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Backs {@code risk/import-assets.xhtml}: send a workbook, see what would happen, confirm. Between the steps the workbook
 * waits in the database; nothing of it is in a session.
 */
@Named
@ViewScoped
public class ImportAssetsPage implements Serializable {

    @Inject private AssetImportService service;
    @Inject private AssetImportQueries imports;
    @Inject private AssetQueries assets;
    @Inject private Caller caller;
    @Inject private Screen screen;

    private String id;
    private String show;
    private Integer page = 1;
    private ImportReport report;
    private ImportRows rows;
    private List<OrganizationName> organizations = List.of();
    private OrganizationId organization;
    private transient Part file;
    private boolean oldScale;

    public void load() {
        if (id != null) {
            ImportReport all = imports.report(screen.id(id, UploadId::of));
            rows = new ImportRows(all.outcomes(), show, page == null ? 1 : page);
            report = all.withoutRows();
            return;
        }
        organizations = assets.writableOrganizations();
        organization = organizations.stream()
                .map(OrganizationName::id)
                .filter(it -> caller.organization().filter(it::equals).isPresent())
                .findFirst()
                .orElse(organizations.isEmpty() ? null : organizations.get(0).id());
    }

    public String check() {
        UploadId checked;
        try {
            checked = service.check(new UploadAssets(organization, file.getSubmittedFileName(), content(), oldScale));
        } catch (RuleViolation no) {
            screen.refuseAt("upload:file", no);
            return null;
        }
        return "/risk/import-assets.xhtml?faces-redirect=true&id=" + checked;
    }

    public String confirm() {
        try {
            service.confirm(report.id(), report.counts());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("riskText", "importAssets.done", report.counts().added(), report.counts().changed());
        screen.keepMessagesOverRedirect();
        return "/risk/import-assets.xhtml?faces-redirect=true&id=" + report.id();
    }

    /** Never more of it than the service would look at. */
    private byte[] content() {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(UploadAssets.MOST_BYTES + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The name of the organisation the upload is compared with. */
    public String getOrganizationName() {
        return imports.organization(report);
    }

    /** Whether its marks are of the scale 2–1–0. */
    public boolean isReportOldScale() {
        return imports.oldScale(report);
    }

    /** Column and head of a cell, {@code F 管理部署}. */
    public String place(Finding finding) {
        return (finding.column() + " " + finding.head()).strip();
    }

    /** What is wrong with it, in the reader's language. */
    public String sentence(Finding finding) {
        return Words.sentence(new RuleViolation(finding.code(), finding.details().toArray()));
    }

    /** Whether it waits for a yes, and a yes would write something. */
    public boolean isConfirmable() {
        return isWaiting() && report.counts().writes();
    }

    public boolean isWaiting() {
        return report != null && report.state() == Upload.State.CHECKED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public ImportReport getReport() {
        return report;
    }

    public ImportRows getRows() {
        return rows;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isOldScale() {
        return oldScale;
    }

    public void setOldScale(boolean oldScale) {
        this.oldScale = oldScale;
    }

    public int getMostMegabytes() {
        return UploadAssets.MOST_BYTES >> 20;
    }
}
