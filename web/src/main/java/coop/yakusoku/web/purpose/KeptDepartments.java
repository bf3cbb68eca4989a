package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.DepartmentRow;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The departments and organisations somebody may keep something for, as choices. */
@RequestScoped
public class KeptDepartments {

    @Inject private OrganizationQueries queries;
    @Inject private Clock clock;

    /** Departments of today within a scope; the value is {@code organization/department}. */
    List<SelectItem> of(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        List<DepartmentRow> departments = queries.departments();
        List<SelectItem> choices = new ArrayList<>();
        for (OrganizationRow organization : queries.organizations()) {
            departments.stream()
                    .filter(it -> it.organization().equals(organization.id()) && it.openOn(today))
                    .filter(it -> scope.covers(it.organization(), it.id()))
                    .forEach(it -> choices.add(new SelectItem(
                            organization.id() + "/" + it.id(), organization.name() + " " + it.name())));
        }
        return choices;
    }

    /** Whole organisations within a scope. */
    List<SelectItem> organizations(Scope scope) {
        return queries.organizations().stream()
                .filter(it -> scope.covers(it.id(), null))
                .map(it -> new SelectItem(it.id().toString(), it.name()))
                .toList();
    }

    static OrganizationId organization(String place) {
        return OrganizationId.of(parts(place)[0]);
    }

    static DepartmentId department(String place) {
        return DepartmentId.of(parts(place)[1]);
    }

    private static String[] parts(String place) {
        String[] parts = place == null ? new String[0] : place.split("/");
        if (parts.length != 2) {
            throw new RuleViolation("purpose.field-missing", "field.department");
        }
        return parts;
    }
}
