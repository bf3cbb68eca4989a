package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.PurposeId;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.VersionState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.PurposeDetail;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.purpose.PurposeRow;
import coop.yakusoku.ejb.purpose.PurposeService;
import coop.yakusoku.ejb.purpose.VersionRow;
import coop.yakusoku.ejb.purpose.WritePurpose;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Backs {@code purpose/edit-purpose.xhtml}: a new purpose, a new version of one, or the draft of one. */
@Named("draftPurposePage")
@ViewScoped
public class EditPurposePage implements Serializable {

    private static final Map<String, String> FIELDS = Map.of(
            "purpose.code-unreadable", "edit:code",
            "purpose.code-taken", "edit:code",
            "purpose.version-begins-too-early", "edit:validFrom",
            "purpose.end-before-begin", "edit:validTo");

    @Inject private PurposeQueries queries;
    @Inject private PurposeService service;
    @Inject private Screen screen;

    private String id;
    private PurposeDetail purpose;
    private PurposeForm form = new PurposeForm();
    private List<PurposeRow> all;
    private long seenVersion;

    public void load() {
        all = queries.purposes();
        if (id == null) {
            return;
        }
        purpose = queries.purpose(screen.id(id, PurposeId::of));
        if (!purpose.mayEdit()) {
            throw new RuleViolation("shared.unknown-record");
        }
        VersionRow newest = purpose.versions().get(0);
        form.say(newest.words());
        form.setCode(purpose.row().code());
        form.setKind(purpose.row().kind());
        form.setSource(purpose.row().source());
        if (newest.state() == VersionState.DRAFT) {
            form.setReason(newest.reason());
            form.setValidFrom(newest.validFrom());
            form.setValidTo(newest.validTo());
            seenVersion = newest.lock();
        }
    }

    public String save() {
        PurposeId saved;
        try {
            saved = service.write(new WritePurpose(
                    purpose == null ? null : purpose.row().id(),
                    form.getCode(),
                    form.getKind(),
                    form.getSource(),
                    form.words(),
                    form.getReason(),
                    form.getValidFrom(),
                    form.getValidTo(),
                    seenVersion));
        } catch (RuleViolation no) {
            screen.refuseAt(FIELDS.get(no.code()), no);
            return null;
        }
        screen.tell("purposeText", "editPurpose.done", form.getNameJa());
        screen.keepMessagesOverRedirect();
        return "/purpose/purpose.xhtml?faces-redirect=true&tab=approvals&id=" + saved;
    }

    /** The kinds a new purpose may be of. */
    public List<PurposeKind> getKinds() {
        return List.of(
                PurposeKind.MEMBER,
                PurposeKind.WEBSITE,
                PurposeKind.HOUSE,
                PurposeKind.COLLECTION,
                PurposeKind.BUSINESS);
    }

    public List<PurposeRow> getBusinesses() {
        return all.stream().filter(it -> it.kind() == PurposeKind.BUSINESS).toList();
    }

    public List<PurposeRow> getCategories() {
        return all.stream().filter(it -> it.kind() == PurposeKind.COLLECTION).toList();
    }

    public boolean isFirst() {
        return purpose == null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PurposeForm getForm() {
        return form;
    }
}
