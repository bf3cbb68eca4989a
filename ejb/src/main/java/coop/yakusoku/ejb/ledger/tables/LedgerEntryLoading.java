package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.LedgerEntry;
import coop.yakusoku.domain.organization.OrganizationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Loads many rows with all that stands below them: five statements, however many they are. */
@ApplicationScoped
class LedgerEntryLoading {

    private static final List<String> BELOW = List.of("handlers", "access", "recipients", "retention", "flow");

    private final EntityManager entities;

    protected LedgerEntryLoading() {
        this(null); // for the container's proxy
    }

    @Inject
    LedgerEntryLoading(EntityManager entities) {
        this.entities = entities;
    }

    /** These rows, in any order. */
    List<LedgerEntry> of(Collection<UUID> ids) {
        return load("e.id in :these", ids);
    }

    /** All rows of an organisation, in any order. */
    List<LedgerEntry> of(OrganizationId organization) {
        return load("e.organizationId = :these", organization.value());
    }

    private List<LedgerEntry> load(String which, Object these) {
        List<LedgerEntry> found = List.of();
        for (String part : BELOW) {
            // Each statement fills one more collection of the same managed rows.
            found = entities.createQuery(
                            "select distinct e from LedgerEntry e left join fetch e." + part + " where " + which,
                            LedgerEntry.class)
                    .setParameter("these", these)
                    .getResultList();
        }
        return found;
    }

    /** Lets go of rows that were only read: thousands of managed ones would be compared at every flush. */
    void letGo(Collection<LedgerEntry> entries) {
        entries.forEach(entities::detach);
    }
}
