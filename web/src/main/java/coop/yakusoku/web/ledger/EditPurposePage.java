package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.PurposeId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.ledger.EnterPurpose;
import coop.yakusoku.ejb.ledger.MasterQueries;
import coop.yakusoku.ejb.ledger.MasterService;
import coop.yakusoku.ejb.ledger.PurposeRow;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code ledger/edit-purpose.xhtml}: a new purpose, or a correction of one. */
@Named
@ViewScoped
public class EditPurposePage implements Serializable {

    @Inject private MasterQueries queries;
    @Inject private MasterService service;
    @Inject private Screen screen;

    private String id;
    private PurposeRow purpose;
    private MasterForm form;
    private List<FieldChange> changes = List.of();

    public void load() {
        if (id == null) {
            form = new MasterForm();
            return;
        }
        purpose = queries.purpose(screen.id(id, PurposeId::of));
        form = MasterForm.of(purpose);
        changes = queries.historyOfPurpose(purpose.id());
    }

    public String save() {
        try {
            service.enterPurpose(new EnterPurpose(
                    purpose == null ? null : purpose.id(),
                    purpose == null ? 0 : purpose.version(),
                    form.getCode(),
                    form.words(),
                    form.isJointUse(),
                    form.getSort(),
                    form.getLastDay()));
        } catch (RuleViolation no) {
            screen.refuseAt(MasterForm.field(no), no);
            return null;
        }
        screen.tell("ledgerText", "items.purposeDone", form.getNameJa());
        screen.keepMessagesOverRedirect();
        return "/ledger/items.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public MasterForm getForm() {
        return form;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
