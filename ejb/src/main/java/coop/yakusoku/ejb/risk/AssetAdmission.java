package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.Department;
import coop.yakusoku.domain.organization.Departments;
import coop.yakusoku.domain.organization.Organization;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.OrganizationKind;
import coop.yakusoku.domain.organization.Organizations;
import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Assets;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What must hold around an asset before the register takes it: things one asset alone cannot know.
 *
 * <p>Not a door: the services that use it ask the roles. What an asset says already is not asked again, so that a record
 * whose owner has left can still be corrected.
 */
@ApplicationScoped
class AssetAdmission {

    private final Assets assets;
    private final Organizations organizations;
    private final Departments departments;
    private final People people;

    protected AssetAdmission() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    AssetAdmission(Assets assets, Organizations organizations, Departments departments, People people) {
        this.assets = assets;
        this.organizations = organizations;
        this.departments = departments;
        this.people = people;
    }

    /**
     * @param before what the register says now; null for a new asset
     * @throws RuleViolation {@code risk.department-elsewhere}, {@code risk.department-closed}, {@code
     *     risk.owner-not-active}, {@code risk.parent-elsewhere}, {@code risk.parent-circle}, {@code
     *     risk.hand-down-federation-only}, {@code risk.disposed-needs-day}, {@code risk.retired-in-future}
     */
    void check(AssetId id, AssetDetails before, AssetDetails after, LocalDate today) {
        if (before == null || !before.department().equals(after.department())) {
            department(after, today);
        }
        if (after.owner() != null && (before == null || !after.owner().equals(before.owner()))) {
            owner(after, today);
        }
        if (after.parent() != null && (before == null || !after.parent().equals(before.parent()))) {
            parent(id, after);
        }
        if (after.handedDown() && (before == null || !before.handedDown())) {
            handDown(after);
        }
        if (after.status() == AssetStatus.DISPOSED && after.retiredOn() == null) {
            throw new RuleViolation("risk.disposed-needs-day");
        }
        if (after.status() == AssetStatus.DISPOSED && after.retiredOn().isAfter(today)) {
            throw new RuleViolation("risk.retired-in-future");
        }
    }

    private void department(AssetDetails after, LocalDate today) {
        Department department = departments
                .find(after.department())
                .filter(it -> it.organization().equals(after.organization()))
                .orElseThrow(() -> new RuleViolation("risk.department-elsewhere"));
        if (!department.term().covers(today)) {
            throw new RuleViolation("risk.department-closed", department.name());
        }
    }

    private void owner(AssetDetails after, LocalDate today) {
        Person owner = people.find(after.owner())
                .filter(it -> it.employedOn(today))
                .orElseThrow(() -> new RuleViolation("risk.owner-not-active"));
        if (!stands(owner.organization(), after.organization()) && !stands(after.organization(), owner.organization())) {
            throw new RuleViolation("risk.owner-not-active");
        }
    }

    /** Whether an organisation is another one or stands above it. */
    private boolean stands(OrganizationId above, OrganizationId below) {
        Optional<OrganizationId> at = Optional.of(below);
        while (at.isPresent()) {
            if (at.get().equals(above)) {
                return true;
            }
            at = organizations.find(at.get()).flatMap(Organization::parent);
        }
        return false;
    }

    private void parent(AssetId id, AssetDetails after) {
        Asset parent = assets.find(after.parent())
                .filter(it -> it.organization().equals(after.organization()))
                .orElseThrow(() -> new RuleViolation("risk.parent-elsewhere"));
        if (assets.wouldCircle(id, parent.id())) {
            throw new RuleViolation("risk.parent-circle", parent.number());
        }
    }

    private void handDown(AssetDetails after) {
        boolean federation = organizations
                .find(after.organization())
                .map(Organization::kind)
                .filter(kind -> Objects.equals(kind, OrganizationKind.FEDERATION))
                .isPresent();
        if (!federation) {
            throw new RuleViolation("risk.hand-down-federation-only");
        }
    }
}
