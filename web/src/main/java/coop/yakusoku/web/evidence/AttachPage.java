package coop.yakusoku.web.evidence;

import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.domain.evidence.EvidenceLimits;
import coop.yakusoku.domain.evidence.FileKind;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.evidence.AttachFile;
import coop.yakusoku.ejb.evidence.EvidenceFilter;
import coop.yakusoku.ejb.evidence.EvidenceOrder;
import coop.yakusoku.ejb.evidence.EvidenceQueries;
import coop.yakusoku.ejb.evidence.EvidenceService;
import coop.yakusoku.ejb.evidence.ListedEvidence;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordQueries;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Backs {@code evidence/attach.xhtml}: a file from one's disk, or evidence that is there already. */
@Named
@ViewScoped
public class AttachPage implements Serializable {

    /** So many are offered; who wants another types more. */
    private static final int OFFERED = 10;

    @Inject private EvidenceService service;
    @Inject private EvidenceQueries queries;
    @Inject private RecordQueries records;
    @Inject private Screen screen;

    private String record;
    private String q;
    private RecordHead head;
    private EvidenceLimits limits;
    private List<ListedEvidence> found = List.of();

    private transient Part file;
    private String title;
    private String note;
    private LocalDate doneOn;
    private LocalDate expiresOn;

    public void load() {
        RecordRef ref = screen.id(record, RecordRef::of);
        head = records.head(ref);
        if (!queries.of(ref).mayChange()) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        limits = queries.limits();
        if (q != null && !q.isBlank()) {
            found = queries.page(
                    new EvidenceFilter(q, null, null, null), EvidenceOrder.ATTACHED_AT, true, 0, OFFERED);
        }
    }

    /** Attaches the file. */
    public String attach() {
        try {
            service.attach(new AttachFile(
                    head.ref(),
                    file.getSubmittedFileName(),
                    file::getInputStream,
                    title,
                    note,
                    doneOn,
                    expiresOn));
        } catch (RuleViolation no) {
            screen.refuseAt(no.code().equals("evidence.expires-before-done") ? "attach:expiresOn" : "attach:file", no);
            return null;
        }
        return done();
    }

    /** Attaches evidence that was found. */
    public String attachAgain(EvidenceId evidence) {
        try {
            service.attachAgain(evidence, head.ref());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return done();
    }

    private String done() {
        screen.tell("evidenceText", "attach.done");
        screen.keepMessagesOverRedirect();
        String page = head.page() + (head.page().contains("?") ? "&" : "?");
        return page + "tab=evidence&faces-redirect=true";
    }

    /** The endings of names that are taken, for the browser's own dialogue. */
    public String getAccept() {
        return limits.kinds().stream()
                .sorted()
                .map(FileKind::extensions)
                .flatMap(extensions -> extensions.stream().sorted())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public RecordHead getHead() {
        return head;
    }

    public EvidenceLimits getLimits() {
        return limits;
    }

    public List<ListedEvidence> getFound() {
        return found;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
