package coop.yakusoku.web.evidence;

import coop.yakusoku.domain.evidence.EvidenceDetails;
import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.evidence.CorrectEvidence;
import coop.yakusoku.ejb.evidence.EvidenceDetail;
import coop.yakusoku.ejb.evidence.EvidenceQueries;
import coop.yakusoku.ejb.evidence.EvidenceService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Backs {@code evidence/correct.xhtml}: what is said of a piece of evidence; its file stays. */
@Named
@ViewScoped
public class CorrectPage implements Serializable {

    @Inject private EvidenceService service;
    @Inject private EvidenceQueries queries;
    @Inject private Screen screen;

    private String id;
    private EvidenceDetail evidence;
    private String title;
    private String note;
    private LocalDate doneOn;
    private LocalDate expiresOn;

    public void load() {
        evidence = queries.detail(screen.id(id, EvidenceId::of));
        if (!evidence.mayChange()) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        title = evidence.details().title();
        note = evidence.details().note();
        doneOn = evidence.details().doneOn();
        expiresOn = evidence.details().expiresOn();
    }

    public String save() {
        try {
            service.correct(new CorrectEvidence(
                    evidence.id(), evidence.version(), new EvidenceDetails(title, note, doneOn, expiresOn)));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("evidenceText", "correct.done");
        screen.keepMessagesOverRedirect();
        return "/evidence/file.xhtml?faces-redirect=true&id=" + evidence.id();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public EvidenceDetail getEvidence() {
        return evidence;
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
