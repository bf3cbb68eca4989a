package coop.yakusoku.domain.risk.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * 関連PII台帳: an information asset holds the personal information of a row of the ledger (domain-knowledge 6.2).
 *
 * <p>Many to many: a server holds many rows, and a row lies on paper and on a server. It is made and removed, never
 * changed; what was removed stays in the history.
 */
@Entity
@Audited
@Table(name = "risk_asset_ledger_entry")
public class AssetLedgerLink {

    @Id
    @Column(name = "link_id")
    private UUID id;

    @Column(name = "asset_id")
    private UUID assetId;

    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "linked_by")
    private UUID linkedBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected AssetLedgerLink() {
        // for JPA
    }

    public AssetLedgerLink(AssetId asset, EntryId entry, StaffId by, Instant at) {
        this.id = UUID.randomUUID();
        this.assetId = asset.value();
        this.entryId = entry.value();
        this.linkedBy = by.value();
        this.linkedAt = at;
    }

    public AssetId asset() {
        return new AssetId(assetId);
    }

    public EntryId entry() {
        return new EntryId(entryId);
    }
}
