package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.DepartmentRow;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The units of a pull-down: each organisation as a whole, and its departments that go on. */
@RequestScoped
public class Units {

    /**
     * A unit that can be chosen.
     *
     * @param department null for the organisation as a whole
     */
    public record Unit(OrganizationId organization, DepartmentId department, String name) implements Serializable {

        /** What stands in the pull-down's value. */
        public String key() {
            return key(organization, department);
        }

        static String key(OrganizationId organization, DepartmentId department) {
            return organization + (department == null ? "" : "/" + department);
        }
    }

    @Inject
    private OrganizationQueries queries;

    /** The units somebody reaches, organisation by organisation. */
    public List<Unit> within(Scope reach) {
        List<DepartmentRow> departments = queries.departments();
        List<Unit> units = new ArrayList<>();
        queries.organizations().forEach(organization -> {
            if (reach.covers(organization.id(), null)) {
                units.add(new Unit(organization.id(), null, organization.name()));
            }
            departments.stream()
                    .filter(it -> it.organization().equals(organization.id()) && it.to() == null)
                    .filter(it -> reach.covers(organization.id(), it.id()))
                    .map(it -> new Unit(organization.id(), it.id(), organization.name() + " " + it.name()))
                    .forEach(units::add);
        });
        return units;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when the key is none of them */
    public static Unit find(List<Unit> units, String key) {
        return units.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(Screen.UNKNOWN_RECORD));
    }
}
