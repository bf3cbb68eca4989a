package coop.yakusoku.ejb.risk.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.ledger.AssetLedgerLink;
import coop.yakusoku.domain.risk.ledger.AssetLedgerLinks;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.records.Records;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says which assets hold which rows of the ledger. Who keeps either end may say it. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class AssetLedgerService {

    private final AssetLedgerLinks links;
    private final Records records;
    private final Caller caller;
    private final Clock clock;

    protected AssetLedgerService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public AssetLedgerService(AssetLedgerLinks links, Records records, Caller caller, Clock clock) {
        this.links = links;
        this.records = records;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Links an asset and a row; linked already, nothing happens.
     *
     * @throws RuleViolation {@code shared.unknown-record} when the caller does not see both, {@code
     *     shared.record-not-yours} when the caller keeps neither
     */
    public void link(AssetId asset, EntryId entry) {
        refuseUnlessKept(asset, entry);
        if (links.find(asset, entry).isEmpty()) {
            links.add(new AssetLedgerLink(asset, entry, caller.staff(), clock.instant()));
        }
    }

    /**
     * Takes the link away; not linked, nothing happens.
     *
     * @throws RuleViolation {@code shared.unknown-record}, {@code shared.record-not-yours}
     */
    public void unlink(AssetId asset, EntryId entry) {
        refuseUnlessKept(asset, entry);
        links.find(asset, entry).ifPresent(links::remove);
    }

    private void refuseUnlessKept(AssetId asset, EntryId entry) {
        RecordRef ofAsset = new RecordRef(LinkedLedger.ASSET, asset.value());
        RecordRef ofEntry = new RecordRef(LinkedLedger.ENTRY, entry.value());
        records.readable(ofAsset);
        records.readable(ofEntry);
        if (!records.mayChange(ofAsset) && !records.mayChange(ofEntry)) {
            throw new RuleViolation("shared.record-not-yours");
        }
    }
}
