package coop.yakusoku.ejb.risk.ledger;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordLink;
import coop.yakusoku.ejb.shared.records.RecordSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows the links between assets and rows of the ledger from both ends. */
@ApplicationScoped
class LinkedLedger implements RecordSource {

    static final String ASSET = "risk.asset";
    static final String ENTRY = "ledger.entry";

    /** A mail server holds a little of everything. */
    private static final int MOST_LINKS = 200;

    private final EntityManager entities;

    protected LinkedLedger() {
        this(null); // for the container's proxy
    }

    @Inject
    LinkedLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** None: it only knows ways between the records of others. */
    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public Optional<RecordHead> head(RecordRef record) {
        return Optional.empty();
    }

    @Override
    public boolean mayChange(RecordRef record) {
        return false;
    }

    @Override
    public List<RecordLink> links(RecordRef record) {
        return switch (record.kind()) {
            case ASSET -> links("l.entryId", "l.assetId", record.id(), "risk.link.entry", ENTRY);
            case ENTRY -> links("l.assetId", "l.entryId", record.id(), "risk.link.holder", ASSET);
            default -> List.of();
        };
    }

    private List<RecordLink> links(String other, String own, UUID id, String relation, String kind) {
        return entities.createQuery(
                        "select " + other + " from AssetLedgerLink l where " + own + " = :id order by l.linkedAt", UUID.class)
                .setParameter("id", id)
                .setMaxResults(MOST_LINKS)
                .getResultStream()
                .map(found -> new RecordLink(relation, new RecordRef(kind, found)))
                .toList();
    }
}
