package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Assets;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The part of the register that the caller may see, and the part the caller may change.
 *
 * <p>Not a door: it asks no role, the services that use it do. What is out of sight is unknown, not forbidden.
 */
@ApplicationScoped
public class Register {

    private final Assets assets;
    private final Caller caller;

    protected Register() {
        this(null, null); // for the container's proxy
    }

    @Inject
    Register(Assets assets, Caller caller) {
        this.assets = assets;
        this.caller = caller;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may see */
    public Asset readable(AssetId id) {
        return assets.find(id).filter(this::mayRead).orElseThrow(Register::unknown);
    }

    /**
     * @throws RuleViolation {@code shared.unknown-record} when the caller may not see it, {@code
     *     risk.not-your-department} when the caller may see it only
     */
    public Asset writable(AssetId id) {
        Asset asset = readable(id);
        refuseUnlessWritable(asset.organization(), asset.department());
        return asset;
    }

    /** @throws RuleViolation {@code risk.not-your-department} unless the caller keeps the register of the department */
    public void refuseUnlessWritable(OrganizationId organization, DepartmentId department) {
        if (!writing().covers(organization, department)) {
            throw new RuleViolation("risk.not-your-department");
        }
    }

    /** Where the caller keeps the register: appointed as protection officer, privacy manager. */
    public Scope writing() {
        return caller.scope(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER);
    }

    /** What the caller sees, besides what the federation hands down. */
    public Scope reading() {
        return caller.readable();
    }

    /** Whether the caller sees the asset. */
    public boolean mayRead(Asset asset) {
        return asset.details().handedDown() || reading().covers(asset.organization(), asset.department());
    }

    /** What is said of a record that is not there or out of sight: the page is a 404. */
    public static RuleViolation unknown() {
        return new RuleViolation("shared.unknown-record");
    }
}
