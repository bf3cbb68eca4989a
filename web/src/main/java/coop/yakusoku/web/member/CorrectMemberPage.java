package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.member.correction.CorrectedField;
import coop.yakusoku.domain.member.postal.PostalTown;
import coop.yakusoku.domain.shared.PostalCode;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.CorrectMember;
import coop.yakusoku.ejb.member.MemberCorrectionQueries;
import coop.yakusoku.ejb.member.MemberCorrectionService;
import coop.yakusoku.ejb.member.MemberData;
import coop.yakusoku.ejb.member.MemberOpening;
import coop.yakusoku.ejb.member.Opening;
import coop.yakusoku.ejb.member.Verification;
import coop.yakusoku.ejb.member.Writing;
import coop.yakusoku.ejb.member.postal.PostalCodeQueries;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * Backs {@code member/correct-member.xhtml}: the new values of what is wrong, beside what is known as far as a record shows
 * it, or a word that everything is right.
 */
@Named
@RequestScoped
public class CorrectMemberPage {

    @Inject private MemberOpening opening;
    @Inject private MemberCorrectionService service;
    @Inject private MemberCorrectionQueries corrections;
    @Inject private PostalCodeQueries postalCodes;
    @Inject private CorrectionForm form;
    @Inject private PurposeParameter parameter;
    @Inject private ItemWords words;
    @Inject private Screen screen;

    private String id;
    private String purpose;
    private boolean history;
    private long version;
    private MemberData data;
    private String declined;
    private List<PostalTown> candidates;
    private List<Verification> verifications;

    public void load() {
        read();
        if (history && data != null) {
            verifications = corrections.of(member(), purpose);
        }
    }

    private void read() {
        Opening answer = opening.open(member(), screen.id(purpose, it -> it));
        if (answer instanceof Opening.Opened opened) {
            data = opened.data();
            version = data.version();
        } else if (answer instanceof Opening.Declined no) {
            if (no.code().equals("unknown-member")) {
                throw new RuleViolation(Screen.UNKNOWN_RECORD);
            }
            declined = no.code();
        }
    }

    private MemberId member() {
        parameter.refuseForged(purpose);
        return screen.id(id, MemberId::of);
    }

    /** Corrects what is typed. */
    public String correct() {
        Map<CorrectedField, String> typed = form.read(List.of(CorrectedField.values()), screen);
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            read();
            return null;
        }
        if (typed.isEmpty()) {
            screen.refuse(new RuleViolation("member.nothing-typed"));
            read();
            return null;
        }
        return write(typed, "correctMember.done");
    }

    /** Notes that everything is right as it is. */
    public String confirm() {
        return write(Map.of(), "correctMember.confirmed");
    }

    private String write(Map<CorrectedField, String> typed, String said) {
        Writing answer;
        try {
            answer = service.correct(new CorrectMember(
                    member(), purpose, version, typed, form.getSource(), form.getReason(), form.getVerifiedOn()));
        } catch (RuleViolation no) {
            screen.refuseAt(no.code().equals("member.reason-missing") ? "correct:reason" : null, no);
            read();
            return null;
        }
        if (answer instanceof Writing.Declined no) {
            screen.refuse(Declining.because(no.code()));
            return null;
        }
        screen.tell("memberText", said);
        screen.keepMessagesOverRedirect();
        return "/member/open-member.xhtml?faces-redirect=true&id=" + id + "&purpose=" + purpose;
    }

    /** Looks up the towns of the postal code typed; nothing that was typed changes. */
    public void lookUp() {
        try {
            candidates = postalCodes.candidates(
                    new PostalCode(form.getTyped().get(CorrectedField.POSTAL_CODE.name())));
        } catch (RuleViolation no) {
            screen.refuseAt("correct:POSTAL_CODE", no);
        }
    }

    /** Whether the purpose needs the field's item; while a form is answered each could be. */
    public boolean shows(CorrectedField field) {
        return data == null
                ? FacesContext.getCurrentInstance().isPostback()
                : data.item(field.item().code()).isPresent();
    }

    /** What is known of it, as far as a record shows it. */
    public String known(CorrectedField field) {
        if (data == null || field.item() == MemberItem.ADDRESS && field != CorrectedField.PREFECTURE) {
            return null;
        }
        String text = data.item(field.item().code())
                .map(it -> it.masked() ? words.part(field.item(), it.text()) : words.whole(field.item(), it.text()))
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> screen.text("memberText", "openMember.unknown"));
        return screen.text("memberText", "correctMember.now", text);
    }

    public List<CorrectedField> getFields() {
        return List.of(CorrectedField.values());
    }

    public boolean isOpened() {
        return data != null;
    }

    /** Why nothing is shown; null when it is not refused. */
    public String getDeclined() {
        return declined == null ? null : screen.text("memberText", Declining.key(declined));
    }

    public List<PostalTown> getCandidates() {
        return candidates;
    }

    public List<Verification> getVerifications() {
        return verifications;
    }

    public CorrectionForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public boolean isHistory() {
        return history;
    }

    public void setHistory(boolean history) {
        this.history = history;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
