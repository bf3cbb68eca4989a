package coop.yakusoku.domain.risk.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.risk.AssetId;
import java.util.Optional;

/** The links between assets and rows of the ledger that are kept. */
public interface AssetLedgerLinks {

    Optional<AssetLedgerLink> find(AssetId asset, EntryId entry);

    void add(AssetLedgerLink link);

    void remove(AssetLedgerLink link);
}
