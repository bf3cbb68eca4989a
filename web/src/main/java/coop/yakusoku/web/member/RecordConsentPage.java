package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.choice.Answer;
import coop.yakusoku.domain.member.choice.ConsentKind;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.MemberChoiceService;
import coop.yakusoku.ejb.member.RecordAnswer;
import coop.yakusoku.ejb.member.Writing;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code member/record-consent.xhtml}: a member's answer to a request for consent. */
@Named
@RequestScoped
public class RecordConsentPage {

    @Inject private MemberChoiceService service;
    @Inject private PurposeParameter parameter;
    @Inject private ReceiptForm form;
    @Inject private ItemWords words;
    @Inject private Screen screen;

    private String id;
    private String purpose;
    private String asked;
    private ConsentKind kind = ConsentKind.USE;
    private Answer answer = Answer.CONSENT;

    public void load() {
        screen.id(id, MemberId::of);
        screen.id(purpose, it -> it);
        screen.id(asked, it -> it);
        parameter.refuseForged(purpose);
        parameter.refuseForged(asked);
    }

    public String save() {
        load();
        Writing written;
        try {
            written = service.answer(new RecordAnswer(
                    screen.id(id, MemberId::of), purpose, asked, kind, answer, form.receipt()));
        } catch (RuleViolation no) {
            screen.refuseAt(ReceiptForm.field(no.code()), no);
            return null;
        }
        if (written instanceof Writing.Declined no) {
            screen.refuse(Declining.because(no.code()));
            return null;
        }
        screen.tell("memberText", "recordConsent.done", words.purpose(asked), answer);
        screen.keepMessagesOverRedirect();
        return "/member/choices.xhtml?faces-redirect=true&id=" + id + "&purpose=" + purpose;
    }

    public ConsentKind[] getKinds() {
        return ConsentKind.values();
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    /** The purpose the member was asked about. */
    public String getAskedName() {
        return words.purpose(asked);
    }

    public ReceiptForm getForm() {
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

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public ConsentKind getKind() {
        return kind;
    }

    public void setKind(ConsentKind kind) {
        this.kind = kind;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }
}
