package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.MemberChoiceService;
import coop.yakusoku.ejb.member.RecordObjection;
import coop.yakusoku.ejb.member.Writing;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code member/record-objection.xhtml}: a member refuses the use for a purpose, or takes the refusal back. */
@Named
@RequestScoped
public class RecordObjectionPage {

    @Inject private MemberChoiceService service;
    @Inject private PurposeParameter parameter;
    @Inject private ReceiptForm form;
    @Inject private ItemWords words;
    @Inject private Screen screen;

    private String id;
    private String purpose;
    private String refused;
    private boolean off;

    public void load() {
        screen.id(id, MemberId::of);
        screen.id(purpose, it -> it);
        screen.id(refused, it -> it);
        parameter.refuseForged(purpose);
        parameter.refuseForged(refused);
    }

    public String save() {
        load();
        Writing answer;
        try {
            RecordObjection command =
                    new RecordObjection(screen.id(id, MemberId::of), purpose, refused, form.receipt());
            answer = off ? service.objectNoMore(command) : service.object(command);
        } catch (RuleViolation no) {
            screen.refuseAt(ReceiptForm.field(no.code()), no);
            return null;
        }
        if (answer instanceof Writing.Declined no) {
            screen.refuse(Declining.because(no.code()));
            return null;
        }
        screen.tell("memberText", off ? "recordObjection.takenBack" : "recordObjection.done", words.purpose(refused));
        screen.keepMessagesOverRedirect();
        return "/member/choices.xhtml?faces-redirect=true&id=" + id + "&purpose=" + purpose;
    }

    /** The purpose the member speaks of. */
    public String getRefusedName() {
        return words.purpose(refused);
    }

    /** Whether it is the purpose without which the co-op can hardly serve the member. */
    public boolean isBasic() {
        return !off && "P1".equals(refused);
    }

    public String getTitleKey() {
        return off ? "recordObjection.titleOff" : "recordObjection.title";
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

    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused;
    }

    public boolean isOff() {
        return off;
    }

    public void setOff(boolean off) {
        this.off = off;
    }
}
