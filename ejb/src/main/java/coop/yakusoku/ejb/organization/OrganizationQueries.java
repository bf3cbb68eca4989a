package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Department;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Organization;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads organisations and departments, as far as the caller sees. */
@Stateless
@RolesAllowed({
    Roles.CPO,
    Roles.PRIVACY_MANAGER,
    Roles.PROTECTION_OFFICER,
    Roles.HR,
    Roles.CONTRACT_SUPERVISOR,
    Roles.MEMBER_SERVICE,
    Roles.AUDITOR,
    Roles.STAFF,
    Roles.SYSTEM_ADMIN
})
public class OrganizationQueries {

    private final EntityManager entities;
    private final FieldHistory history;
    private final Caller caller;

    protected OrganizationQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public OrganizationQueries(EntityManager entities, FieldHistory history, Caller caller) {
        this.entities = entities;
        this.history = history;
        this.caller = caller;
    }

    /** All organisations the caller sees, by code. */
    public List<OrganizationRow> organizations() {
        return entities.createQuery("""
                        select new coop.yakusoku.ejb.organization.OrganizationRow(
                            o.id, o.kind, o.code, o.name, o.nameEn, o.parent, o.version)
                        from Organization o where o.id.value in :organizations order by o.code
                        """, OrganizationRow.class)
                .setParameter("organizations", organizationIds(seen()))
                .getResultList();
    }

    /** All departments the caller sees, closed ones too, by code. */
    public List<DepartmentRow> departments() {
        Scope seen = seen();
        return entities.createQuery("""
                        select new coop.yakusoku.ejb.organization.DepartmentRow(
                            d.id, d.organization, d.parent, d.code, d.name, d.validFrom, d.validTo, d.version)
                        from Department d
                        where d.organization.value in :organizations or d.id.value in :departments
                        order by d.code, d.id.value
                        """, DepartmentRow.class)
                .setParameter("organizations", organizationIds(seen))
                .setParameter("departments", departmentIds(seen))
                .getResultList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public OrganizationRow organization(OrganizationId id) {
        return organizations().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public DepartmentRow department(DepartmentId id) {
        return departments().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public List<FieldChange> history(OrganizationId id) {
        organization(id);
        return history.of(Organization.class, id);
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public List<FieldChange> history(DepartmentId id) {
        department(id);
        return history.of(Department.class, id);
    }

    private Scope seen() {
        return caller.readable().and(caller.scope(Roles.SYSTEM_ADMIN));
    }

    static Collection<UUID> organizationIds(Scope scope) {
        return scope.organizations().stream().map(OrganizationId::value).toList();
    }

    static Collection<UUID> departmentIds(Scope scope) {
        return scope.departments().stream().map(DepartmentId::value).toList();
    }
}
