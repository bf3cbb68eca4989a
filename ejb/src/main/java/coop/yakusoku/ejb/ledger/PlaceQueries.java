package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.ejb.organization.DepartmentRow;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads where the ledger may be narrowed to and where the caller keeps it. */
@Stateless
@RolesAllowed({
    Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
})
public class PlaceQueries {

    private final OrganizationQueries organizations;
    private final Ledger ledger;
    private final Clock clock;

    protected PlaceQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public PlaceQueries(OrganizationQueries organizations, Ledger ledger, Clock clock) {
        this.organizations = organizations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The organisations the caller sees, and the departments of one of them as a tree.
     *
     * @param chosen null for no departments
     */
    public Places places(OrganizationId chosen) {
        List<OrganizationRow> all = organizations.organizations();
        List<DepartmentChoice> departments = chosen == null
                ? List.of()
                : all.stream()
                        .filter(it -> it.id().equals(chosen))
                        .flatMap(it -> tree(it, organizations.departments()))
                        .toList();
        return new Places(
                all.stream().map(it -> new OrganizationName(it.id(), it.name())).toList(), departments);
    }

    /** The departments of today for which the caller keeps the ledger, organisation by organisation as a tree. */
    public List<DepartmentChoice> writable() {
        Scope scope = ledger.writing();
        if (scope.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<DepartmentRow> open = organizations.departments().stream()
                .filter(it -> it.openOn(today))
                .toList();
        return organizations.organizations().stream()
                .flatMap(it -> tree(it, open))
                .filter(it -> scope.covers(it.organization(), it.id()))
                .toList();
    }

    private static Stream<DepartmentChoice> tree(OrganizationRow organization, List<DepartmentRow> all) {
        List<DepartmentRow> own = all.stream()
                .filter(it -> it.organization().equals(organization.id()))
                .toList();
        return below(organization, null, own, 0);
    }

    private static Stream<DepartmentChoice> below(
            OrganizationRow organization, DepartmentId parent, List<DepartmentRow> own, int depth) {
        return own.stream()
                .filter(it -> Objects.equals(it.parent(), parent))
                .flatMap(it -> Stream.concat(
                        Stream.of(new DepartmentChoice(
                                it.id(), organization.id(), organization.name(), it.name(), depth)),
                        below(organization, it.id(), own, depth + 1)));
    }
}
