package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.FormQueries;
import coop.yakusoku.ejb.organization.FormRow;
import coop.yakusoku.ejb.organization.FormService;
import coop.yakusoku.ejb.organization.RuleForm;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs {@code organization/edit-form.xhtml}. */
@Named
@ViewScoped
public class EditFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormQueries queries;

    @Inject
    private FormService service;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    private String org;
    private String kind;
    private FormRow form;
    private String number;
    private Integer retentionYears;
    private String seals;
    private String caution;

    public void load() {
        OrganizationId whose = screen.id(org, OrganizationId::of);
        if (!caller.scope(Roles.CPO, Roles.PRIVACY_MANAGER).covers(whose, null)) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        form = queries.form(whose, kind);
        number = form.number();
        retentionYears = form.retentionYears();
        seals = String.join("、", form.seals());
        caution = form.caution();
    }

    public String save() {
        try {
            service.rule(new RuleForm(
                    kind, OrganizationId.of(org), form.version(), number, retentionYears, seals, caution));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("organizationText", "editForm.done", screen.text("organizationText", "form." + kind));
        screen.keepMessagesOverRedirect();
        return "/organization/forms.xhtml?faces-redirect=true&org=" + org;
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public FormRow getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getRetentionYears() {
        return retentionYears;
    }

    public void setRetentionYears(Integer retentionYears) {
        this.retentionYears = retentionYears;
    }

    public String getSeals() {
        return seals;
    }

    public void setSeals(String seals) {
        this.seals = seals;
    }

    public String getCaution() {
        return caution;
    }

    public void setCaution(String caution) {
        this.caution = caution;
    }
}
