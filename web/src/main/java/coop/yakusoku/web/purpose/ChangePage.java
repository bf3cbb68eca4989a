package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.AnswerCapacity;
import coop.yakusoku.domain.purpose.AnswerMethod;
import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.ChangeState;
import coop.yakusoku.domain.purpose.ConsentAnswer;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.purpose.AnswerChange;
import coop.yakusoku.ejb.purpose.ChangeDetail;
import coop.yakusoku.ejb.purpose.ChangeQueries;
import coop.yakusoku.ejb.purpose.ChangeService;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code purpose/change.xhtml}: a change of a purpose, how far it is, and its answers. */
@Named
@ViewScoped
public class ChangePage implements Serializable {

    @Inject private ChangeQueries queries;
    @Inject private ChangeService service;
    @Inject private Caller caller;
    @Inject private Screen screen;

    private String id;
    private String tab;
    private ChangeDetail change;
    private RecordFrame frame;
    private AnswerForm form = new AnswerForm();
    private List<FieldChange> changes = List.of();
    private boolean mayLead;
    private boolean mayAnswer;

    public void load() {
        ChangeId asked = screen.id(id, ChangeId::of);
        change = queries.change(asked);
        mayLead = change.mayEdit() && caller.has(Roles.PRIVACY_MANAGER);
        mayAnswer = change.open()
                && caller.has(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.MEMBER_SERVICE);
        frame = RecordFrame.of(change.head(), colour(change.state()))
                .tab("facts", "change.facts")
                .tab("answers", "change.answers")
                .withApprovals()
                .withEvidence()
                .withHistory()
                .open(tab);
        if (frame.shows(RecordFrame.HISTORY)) {
            changes = queries.history(asked);
        }
    }

    static String colour(ChangeState state) {
        return switch (state) {
            case DRAFT, COUNTED -> "draft";
            case APPROVED -> "info";
            case ANNOUNCED -> "warn";
            case CLOSED -> "good";
            case DROPPED -> "plain";
        };
    }

    public String count() {
        try {
            service.count(change.id(), change.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "change.counted");
        screen.keepMessagesOverRedirect();
        return "/purpose/change.xhtml?faces-redirect=true&id=" + id;
    }

    public String announce() {
        try {
            service.announce(change.id(), change.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "change.announced");
        screen.keepMessagesOverRedirect();
        return "/purpose/change.xhtml?faces-redirect=true&id=" + id;
    }

    public String close() {
        try {
            service.close(change.id(), change.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "change.closed");
        screen.keepMessagesOverRedirect();
        return "/purpose/change.xhtml?faces-redirect=true&id=" + id;
    }

    public String drop() {
        try {
            service.drop(change.id(), change.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "change.dropped");
        screen.keepMessagesOverRedirect();
        return "/purpose/changes.xhtml?faces-redirect=true";
    }

    public String answer() {
        try {
            service.answer(new AnswerChange(
                    change.id(),
                    form.getNumber(),
                    form.getAnswer(),
                    form.getMethod(),
                    form.getCapacity(),
                    form.getAnsweredOn(),
                    form.getProof()));
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "change.answered");
        screen.keepMessagesOverRedirect();
        return "/purpose/change.xhtml?faces-redirect=true&tab=answers&id=" + id;
    }

    public boolean isMayDraft() {
        return mayLead && (change.state() == ChangeState.DRAFT || change.state() == ChangeState.COUNTED);
    }

    public boolean isMayAnnounce() {
        return mayLead && change.state() == ChangeState.APPROVED;
    }

    public boolean isMayClose() {
        return mayLead && change.state() == ChangeState.ANNOUNCED;
    }

    public ConsentAnswer[] getAnswers() {
        return ConsentAnswer.values();
    }

    public AnswerMethod[] getMethods() {
        return AnswerMethod.values();
    }

    public AnswerCapacity[] getCapacities() {
        return AnswerCapacity.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public ChangeDetail getChange() {
        return change;
    }

    public RecordFrame getFrame() {
        return frame;
    }

    public AnswerForm getForm() {
        return form;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }

    public boolean isMayAnswer() {
        return mayAnswer;
    }
}
