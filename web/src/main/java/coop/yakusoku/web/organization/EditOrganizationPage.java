package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.OrganizationKind;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.AddOrganization;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.ejb.organization.OrganizationService;
import coop.yakusoku.ejb.organization.RenameOrganization;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code organization/edit-organization.xhtml}: renames one, or adds one below {@code parent}. */
@Named
@ViewScoped
public class EditOrganizationPage implements Serializable {

    @Inject
    private OrganizationQueries queries;

    @Inject
    private OrganizationService service;

    @Inject
    private Screen screen;

    private String id;
    private String parent;
    private OrganizationRow organization;
    private OrganizationRow above;
    private List<FieldChange> changes;
    private OrganizationKind kind = OrganizationKind.MEMBER_COOP;
    private String code;
    private String name;
    private String nameEn;

    public void load() {
        if (id == null) {
            above = queries.organization(screen.id(parent, OrganizationId::of));
            return;
        }
        OrganizationId which = screen.id(id, OrganizationId::of);
        organization = queries.organization(which);
        changes = queries.history(which);
        kind = organization.kind();
        code = organization.code();
        name = organization.name();
        nameEn = organization.nameEn();
    }

    public String save() {
        OrganizationId saved;
        try {
            if (organization == null) {
                saved = service.add(new AddOrganization(kind, code, name, nameEn, above.id()));
            } else {
                saved = organization.id();
                service.rename(new RenameOrganization(saved, organization.version(), name, nameEn));
            }
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("organizationText", "editOrganization.done", name);
        screen.keepMessagesOverRedirect();
        return "/organization/organizations.xhtml?faces-redirect=true&org=" + saved;
    }

    public List<OrganizationKind> getKinds() {
        return List.of(OrganizationKind.MEMBER_COOP, OrganizationKind.AFFILIATE);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public OrganizationRow getOrganization() {
        return organization;
    }

    public OrganizationRow getAbove() {
        return above;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }

    public OrganizationKind getKind() {
        return kind;
    }

    public void setKind(OrganizationKind kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
