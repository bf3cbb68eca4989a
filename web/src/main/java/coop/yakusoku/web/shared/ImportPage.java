package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.tables.Upload;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ejb.shared.tables.Finding;
import coop.yakusoku.ejb.shared.tables.ImportCounts;
import coop.yakusoku.ejb.shared.tables.ImportReport;
import coop.yakusoku.ejb.shared.workbook.WorkbookReader;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/**
 * What every page does that takes a table in: send it, see what would happen, confirm.
 * Between the steps the table waits in the database; nothing of it is in a session. {@code y:importReport} shows what was found.
 */
public abstract class ImportPage implements Serializable {

    /** The biggest file that is looked at. */
    private static final int MOST_BYTES = WorkbookReader.MOST_BYTES;

    @Inject private Screen screen;

    private String id;
    private String show;
    private Integer page = 1;
    private ImportReport report;
    private ImportRows rows;
    private transient Part file;

    /** The page itself, {@code /risk/import-assets.xhtml}. */
    public abstract String getAddress();

    /** What an upload of the caller came to. */
    protected abstract ImportReport report(UploadId upload);

    /** Has a table checked. */
    protected abstract UploadId check(String fileName, byte[] content);

    /** Has a checked table written. */
    protected abstract void confirm(UploadId upload, ImportCounts seen);

    /** Prepares the form that sends a table. */
    protected abstract void begin();

    public void load() {
        if (id == null) {
            begin();
            return;
        }
        ImportReport all = report(screen.id(id, UploadId::of));
        rows = new ImportRows(all.outcomes(), show, page == null ? 1 : page);
        report = all.withoutRows();
    }

    public String check() {
        UploadId checked;
        try {
            checked = check(file.getSubmittedFileName(), content());
        } catch (RuleViolation no) {
            screen.refuseAt("upload:file", no);
            return null;
        }
        return getAddress() + "?faces-redirect=true&id=" + checked;
    }

    public String confirm() {
        try {
            confirm(report.id(), report.counts());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("sharedText", "import.done", report.counts().added(), report.counts().changed());
        screen.keepMessagesOverRedirect();
        return getAddress() + "?faces-redirect=true&id=" + report.id();
    }

    /** Never more of it than the service would look at. */
    private byte[] content() {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Column and head of a cell, {@code F 管理部署}. */
    public String place(Finding finding) {
        return (finding.column() + " " + finding.head()).strip();
    }

    /** What is wrong with it, in the reader's language. */
    public String sentence(Finding finding) {
        return TableDownload.sentence(finding);
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public int getMostMegabytes() {
        return MOST_BYTES >> 20;
    }
}
