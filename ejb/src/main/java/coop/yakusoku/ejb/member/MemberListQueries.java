package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.listing.ExportId;
import coop.yakusoku.domain.member.listing.MemberExport;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Reads which lists of members were asked for; they name nobody. */
@Stateless
@RolesAllowed({
    Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.CPO, Roles.AUDITOR
})
public class MemberListQueries {

    private static final int MOST = 100;
    private static final String READ = """
            select e, o.name, p.name from MemberExport e, Organization o, Person p
            where o.id.value = e.organizationId and p.id.value = e.askedBy
            """;

    private final EntityManager entities;
    private final MemberListRule rule;
    private final Caller caller;

    protected MemberListQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    MemberListQueries(EntityManager entities, MemberListRule rule, Caller caller) {
        this.entities = entities;
        this.rule = rule;
        this.caller = caller;
    }

    /** The last hundred the caller asked for, or looks after; the newest first. */
    public List<ListRow> recent() {
        return entities.createQuery(
                        READ + " and (e.askedBy = :me or e.organizationId in :watched) order by e.number desc",
                        Object[].class)
                .setParameter("me", caller.staff().value())
                .setParameter("watched", watched())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(this::row)
                .toList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} for one the caller neither asked for nor looks after */
    public ListRow list(ExportId id) {
        return entities.createQuery(
                        READ + " and e.id = :id and (e.askedBy = :me or e.organizationId in :watched)", Object[].class)
                .setParameter("id", id)
                .setParameter("me", caller.staff().value())
                .setParameter("watched", watched())
                .getResultStream()
                .findFirst()
                .map(this::row)
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    /** The co-ops whose members the caller's appointments reach, by their codes. */
    @SuppressWarnings("unchecked")
    public List<OrganizationName> organizations() {
        Scope scope = caller.scope(Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.CPO);
        List<UUID> departments =
                scope.departments().stream().map(it -> it.value()).toList();
        List<Object[]> rows = entities.createNativeQuery("""
                        select o.organization_id, o.name from organization_organization o
                        where o.organization_id in (:organizations) or exists (
                            select from organization_department d
                            where d.organization_id = o.organization_id and d.department_id in (:departments))
                        order by o.code
                        """)
                .setParameter("organizations", ids(scope))
                .setParameter("departments", departments)
                .getResultList();
        return rows.stream()
                .map(row -> new OrganizationName(new OrganizationId((UUID) row[0]), (String) row[1]))
                .toList();
    }

    /** Above how many persons a list needs an approval. */
    public int approvalOver() {
        return rule.approvalOver();
    }

    private List<UUID> watched() {
        return ids(caller.scope(Roles.PRIVACY_MANAGER, Roles.CPO, Roles.AUDITOR));
    }

    private static List<UUID> ids(Scope scope) {
        return scope.organizations().stream().map(OrganizationId::value).toList();
    }

    private ListRow row(Object[] row) {
        MemberExport list = (MemberExport) row[0];
        return new ListRow(
                list.id(),
                list.number(),
                list.purpose(),
                list.organization(),
                (String) row[1],
                list.kind(),
                list.items(),
                list.reason(),
                list.persons(),
                list.objected(),
                list.needsApproval(),
                list.approvedOn(),
                list.lastDay(),
                (String) row[2],
                list.askedAt(),
                list.takenPersons(),
                list.takenAt(),
                list.askedBy().equals(caller.staff()));
    }
}
