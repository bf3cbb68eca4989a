package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.ChangeGround;
import coop.yakusoku.domain.purpose.JointUseId;
import coop.yakusoku.domain.purpose.JointUseState;
import coop.yakusoku.domain.purpose.JointUseWords;
import coop.yakusoku.domain.purpose.JointUser;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.ItemRow;
import coop.yakusoku.ejb.purpose.JointUseQueries;
import coop.yakusoku.ejb.purpose.JointUseRow;
import coop.yakusoku.ejb.purpose.JointUseService;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.purpose.PurposeRow;
import coop.yakusoku.ejb.purpose.WriteJointUse;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code purpose/edit-joint-use.xhtml}: the draft of the next edition of the notice of joint use. */
@Named
@ViewScoped
public class EditJointUsePage implements Serializable {

    @Inject private JointUseQueries queries;
    @Inject private PurposeQueries masters;
    @Inject private JointUseService service;
    @Inject private Screen screen;

    private JointUseForm form = new JointUseForm();
    private List<PurposeRow> purposes;
    private List<ItemRow> items;
    private boolean first;
    private long seenVersion;

    public void load() {
        List<JointUseRow> all = queries.editions();
        purposes = masters.purposes().stream()
                .filter(it -> it.kind() == PurposeKind.MEMBER)
                .toList();
        items = masters.items().stream().filter(it -> it.ofMembers() && it.partOf() == null).toList();
        first = all.stream().noneMatch(it -> it.publishedOn() != null);
        all.stream()
                .filter(it -> it.state() == JointUseState.DRAFT || it.state() == JointUseState.PUBLISHED)
                .findFirst()
                .ifPresent(this::say);
        if (all.isEmpty()) {
            form.getItems().addAll(JointUseWords.SIX);
            form.getPurposes().addAll(JointUseWords.PURPOSES);
            for (JointUser user : JointUser.values()) {
                form.getUsers().add(user.name());
            }
        }
    }

    private void say(JointUseRow row) {
        form.say(row.words());
        if (row.state() == JointUseState.DRAFT) {
            form.setReason(row.reason());
            form.setStartsOn(row.startsOn());
            form.setSameBody(row.sameBody());
            form.setGround(row.ground());
            seenVersion = row.version();
        }
    }

    public String save() {
        JointUseId saved;
        try {
            saved = service.write(new WriteJointUse(
                    seenVersion, form.words(), form.isSameBody(), form.getGround(), form.getReason(), form.getStartsOn()));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("purposeText", "editJointUse.done");
        screen.keepMessagesOverRedirect();
        return "/purpose/joint-use.xhtml?faces-redirect=true&id=" + saved;
    }

    public JointUser[] getUsers() {
        return JointUser.values();
    }

    public ChangeGround[] getGrounds() {
        return ChangeGround.values();
    }

    public JointUseForm getForm() {
        return form;
    }

    public List<PurposeRow> getPurposes() {
        return purposes;
    }

    public List<ItemRow> getItems() {
        return items;
    }

    public boolean isFirst() {
        return first;
    }
}
