package coop.yakusoku.ejb.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Finds the rows of the ledger that show a gap of the policy, as far as the caller sees them. */
@ApplicationScoped
class LedgerGaps {

    private final EntityManager entities;
    private final Ledger ledger;

    protected LedgerGaps() {
        this(null, null); // for the container's proxy
    }

    @Inject
    LedgerGaps(EntityManager entities, Ledger ledger) {
        this.entities = entities;
        this.ledger = ledger;
    }

    /** @param condition on {@code e}, the row of the ledger */
    @SuppressWarnings("unchecked")
    List<String> rows(String condition) {
        LedgerSelection seen = LedgerSelection.everything(ledger.reading());
        Query query = entities.createNativeQuery("select e.number || ' ' || e.name from ledger_entry e" + seen.where()
                + " and e.status <> 'ABOLISHED' and " + condition + " order by e.number limit 20");
        return seen.bind(query).getResultList();
    }
}
