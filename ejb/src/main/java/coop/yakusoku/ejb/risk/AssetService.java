package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetChanged;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Assets;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps the register of information assets: enter, correct, dispose of. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class AssetService {

    private final Assets assets;
    private final Register register;
    private final AssetAdmission admission;
    private final RisksOfAsset risks;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected AssetService() {
        this(null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public AssetService(
            Assets assets,
            Register register,
            AssetAdmission admission,
            RisksOfAsset risks,
            Versions versions,
            Caller caller,
            Clock clock) {
        this.assets = assets;
        this.register = register;
        this.admission = admission;
        this.risks = risks;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Enters an asset under the next number of its organisation.
     *
     * @throws RuleViolation {@code risk.not-your-department} and what {@link AssetAdmission#check} refuses
     */
    public AssetId create(AssetDetails details) {
        LocalDate today = LocalDate.now(clock);
        AssetId id = AssetId.next();
        register.refuseUnlessWritable(details.organization(), details.department());
        admission.check(id, null, details, today);

        String number = assets.nextNumber(details.organization(), FiscalYear.of(today).year());
        assets.add(new Asset(id, number, details, caller.staff(), clock.instant()));
        return id;
    }

    /**
     * Corrects an asset; its risks follow. Moving it to another department needs the right for both.
     *
     * @throws RuleViolation {@code shared.changed-meanwhile} when somebody else was faster, {@code
     *     risk.not-your-department} and what {@link Asset#change} and {@link AssetAdmission#check} refuse
     */
    public void change(ChangeAsset command) {
        Asset asset = register.writable(command.asset());
        versions.check(command.seenVersion(), asset.version(), Asset.class, command.asset());
        register.refuseUnlessWritable(command.details().organization(), command.details().department());
        admission.check(asset.id(), asset.details(), command.details(), LocalDate.now(clock));

        AssetChanged changed = asset.change(command.details(), caller.staff(), clock.instant());
        risks.follow(asset, changed, caller.staff(), clock.instant());
    }

    /**
     * Gives an asset to another owner, and leaves the rest as it is.
     *
     * @throws RuleViolation what {@link #change} refuses
     */
    public void changeOwner(AssetId id, long seenVersion, StaffId owner) {
        Asset asset = register.writable(id);
        change(new ChangeAsset(id, seenVersion, asset.details().ownedBy(owner)));
    }

    /**
     * Notes that an asset was disposed of.
     *
     * @throws RuleViolation {@code shared.changed-meanwhile}, {@code risk.not-your-department}, {@code
     *     risk.retired-in-future} and what {@link Asset#retire} refuses
     */
    public void retire(RetireAsset command) {
        Asset asset = register.writable(command.asset());
        versions.check(command.seenVersion(), asset.version(), Asset.class, command.asset());
        if (command.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("risk.retired-in-future");
        }

        asset.retire(command.on(), caller.staff(), clock.instant());
        risks.end(asset);
    }
}
