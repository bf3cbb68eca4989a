package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.AddDepartment;
import coop.yakusoku.ejb.organization.ChangeDepartment;
import coop.yakusoku.ejb.organization.CloseDepartment;
import coop.yakusoku.ejb.organization.DepartmentRow;
import coop.yakusoku.ejb.organization.DepartmentService;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code organization/edit-department.xhtml}: changes or closes one, or adds one to {@code org}. */
@Named
@ViewScoped
public class EditDepartmentPage implements Serializable {

    @Inject
    private OrganizationQueries queries;

    @Inject
    private DepartmentService service;

    @Inject
    private Screen screen;

    private String id;
    private String org;
    private DepartmentRow department;
    private OrganizationRow organization;
    private List<DepartmentRow> parents;
    private List<FieldChange> changes;
    private String code;
    private String name;
    private DepartmentId parent;
    private LocalDate from;
    private LocalDate lastDay;

    public void load() {
        if (id == null) {
            organization = queries.organization(screen.id(org, OrganizationId::of));
        } else {
            DepartmentId which = screen.id(id, DepartmentId::of);
            department = queries.department(which);
            organization = queries.organization(department.organization());
            changes = queries.history(which);
            code = department.code();
            name = department.name();
            parent = department.parent();
            from = department.from();
        }
        parents = queries.departments().stream()
                .filter(it -> it.organization().equals(organization.id()))
                .filter(it -> it.to() == null && (department == null || !it.id().equals(department.id())))
                .toList();
    }

    public String save() {
        try {
            if (department == null) {
                service.add(new AddDepartment(organization.id(), parent, code, name, from));
            } else {
                service.change(new ChangeDepartment(department.id(), department.version(), name, parent));
            }
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return done("editDepartment.done");
    }

    public String close() {
        try {
            service.close(new CloseDepartment(department.id(), department.version(), lastDay));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return done("editDepartment.closed");
    }

    private String done(String key) {
        screen.tell("organizationText", key, name);
        screen.keepMessagesOverRedirect();
        return "/organization/organizations.xhtml?faces-redirect=true&org=" + organization.id();
    }

    /** Whether it exists and goes on, so that it can be closed. */
    public boolean isOpen() {
        return department != null && department.to() == null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public DepartmentRow getDepartment() {
        return department;
    }

    public OrganizationRow getOrganization() {
        return organization;
    }

    public List<DepartmentRow> getParents() {
        return parents;
    }

    public List<FieldChange> getChanges() {
        return changes;
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

    public DepartmentId getParent() {
        return parent;
    }

    public void setParent(DepartmentId parent) {
        this.parent = parent;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
