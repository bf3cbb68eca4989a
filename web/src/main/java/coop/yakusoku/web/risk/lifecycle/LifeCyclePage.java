package coop.yakusoku.web.risk.lifecycle;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.ejb.risk.lifecycle.LifeCycle;
import coop.yakusoku.ejb.risk.lifecycle.LifeCycleQueries;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code risk/life-cycle.xhtml}: the risks of an asset, or of a department, by the phases of the life cycle. */
@Named
@RequestScoped
public class LifeCyclePage {

    @Inject
    private LifeCycleQueries queries;

    @Inject
    private Screen screen;

    private String id;
    private String department;
    private LifeCycle cycle;

    public void load() {
        cycle = department == null || department.isBlank()
                ? queries.asset(screen.id(id, AssetId::of))
                : queries.department(screen.id(department, DepartmentId::of));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public LifeCycle getCycle() {
        return cycle;
    }
}
