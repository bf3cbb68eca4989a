package coop.yakusoku.web.risk.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.ledger.AssetLedgerQueries;
import coop.yakusoku.ejb.risk.ledger.AssetLedgerService;
import coop.yakusoku.ejb.risk.ledger.LinkChoice;
import coop.yakusoku.ejb.risk.ledger.LinkView;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.BiConsumer;

/** Backs {@code risk/link-entries.xhtml}: which rows of the ledger an asset holds, or which assets hold a row. */
@Named
@ViewScoped
public class LinkEntriesPage implements Serializable {

    @Inject private AssetLedgerQueries queries;
    @Inject private AssetLedgerService service;
    @Inject private Screen screen;

    private String asset;
    private String entry;
    private String q;
    private LinkView view;

    public void load() {
        view = entry == null
                ? queries.ofAsset(screen.id(asset, AssetId::of), q)
                : queries.ofEntry(screen.id(entry, EntryId::of), q);
    }

    public void link(LinkChoice other) {
        change(other, service::link, "linkEntries.linked");
    }

    public void unlink(LinkChoice other) {
        change(other, service::unlink, "linkEntries.unlinked");
    }

    private void change(LinkChoice other, BiConsumer<AssetId, EntryId> deed, String done) {
        try {
            if (entry == null) {
                deed.accept(AssetId.of(asset), new EntryId(other.id()));
            } else {
                deed.accept(new AssetId(other.id()), EntryId.of(entry));
            }
        } catch (RuleViolation no) {
            screen.refuse(no);
            return;
        }
        load();
        screen.tell("riskText", done, other.name());
    }

    /** Whether the record at hand is a row of the ledger and assets are chosen. */
    public boolean isOfEntry() {
        return entry != null;
    }

    /** Number and name of the record at hand. */
    public String getRecordTitle() {
        return view.head().number() + " " + view.head().title();
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(String asset) {
        this.asset = asset;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public LinkView getView() {
        return view;
    }
}
