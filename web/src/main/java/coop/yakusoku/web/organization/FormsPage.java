package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.FormQueries;
import coop.yakusoku.ejb.organization.FormRow;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code organization/forms.xhtml}: what the printed forms of an organisation carry. */
@Named
@ViewScoped
public class FormsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormQueries queries;

    @Inject
    private OrganizationQueries units;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    private String org;
    private List<OrganizationRow> organizations;
    private OrganizationId shown;
    private List<FormRow> forms;
    private boolean mayEdit;

    public void load() {
        organizations = units.organizations();
        shown = org == null || org.isBlank() ? caller.organization().orElseThrow() : screen.id(org, OrganizationId::of);
        org = shown.toString();
        forms = queries.forms(shown);
        mayEdit = caller.scope(Roles.CPO, Roles.PRIVACY_MANAGER).covers(shown, null);
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public List<OrganizationRow> getOrganizations() {
        return organizations;
    }

    public List<FormRow> getForms() {
        return forms;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }
}
