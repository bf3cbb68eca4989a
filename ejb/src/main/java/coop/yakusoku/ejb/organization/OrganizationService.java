package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Organization;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.OrganizationKind;
import coop.yakusoku.domain.organization.Organizations;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Keeps the organisations of the federation. */
@Stateless
public class OrganizationService {

    private final Organizations organizations;
    private final Versions versions;
    private final Caller caller;

    protected OrganizationService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public OrganizationService(Organizations organizations, Versions versions, Caller caller) {
        this.organizations = organizations;
        this.versions = versions;
        this.caller = caller;
    }

    /** @throws RuleViolation {@code organization.code-taken}, {@code organization.second-federation} */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.CPO})
    public OrganizationId add(AddOrganization command) {
        if (command.kind() == OrganizationKind.FEDERATION) {
            throw new RuleViolation("organization.second-federation");
        }
        reached(command.parent());
        if (organizations.codeTaken(command.code())) {
            throw new RuleViolation("organization.code-taken", command.code());
        }

        OrganizationId id = new OrganizationId(UUID.randomUUID());
        organizations.add(new Organization(
                id, command.kind(), command.code(), command.name(), command.nameEn(), command.parent()));
        return id;
    }

    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.CPO})
    public void rename(RenameOrganization command) {
        Organization organization = reached(command.organization());
        versions.check(command.seenVersion(), organization.version(), Organization.class, organization.id());

        organization.rename(command.name(), command.nameEn());
    }

    private Organization reached(OrganizationId id) {
        return Optional.ofNullable(id)
                .filter(it -> caller.scope(Roles.SYSTEM_ADMIN, Roles.CPO).covers(it, null))
                .flatMap(organizations::find)
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }
}
