package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.ledger.LedgerEntries;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordSight;
import coop.yakusoku.ejb.shared.records.RecordSource;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rows of the ledger as records among others: {@code ledger.entry}. */
@ApplicationScoped
class LedgerRecords implements RecordSource {

    static final String KIND = "ledger.entry";

    private static final String[] READERS = {
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
    };

    private static final String HEADS =
            """
            select e.entry_id, e.number, e.name, e.status, e.completion, o.name || '　' || d.name
            from ledger_entry e
            join organization_organization o on o.organization_id = e.organization_id
            join organization_department d on d.department_id = e.department_id""";

    private final EntityManager entities;
    private final LedgerEntries entries;
    private final Ledger ledger;
    private final Caller caller;

    protected LedgerRecords() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    LedgerRecords(EntityManager entities, LedgerEntries entries, Ledger ledger, Caller caller) {
        this.entities = entities;
        this.entries = entries;
        this.ledger = ledger;
        this.caller = caller;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<RecordHead> head(RecordRef record) {
        return Optional.ofNullable(heads(List.of(record)).get(record));
    }

    @Override
    public Map<RecordRef, RecordHead> heads(Collection<RecordRef> records) {
        Map<RecordRef, RecordHead> heads = new LinkedHashMap<>();
        if (!caller.has(READERS)) {
            return heads;
        }
        LedgerSelection seen = LedgerSelection.everything(ledger.reading());
        Query query = entities.createNativeQuery(HEADS + seen.where() + " and e.entry_id in (:wanted)")
                .setParameter("wanted", records.stream().map(RecordRef::id).toList());
        for (Object[] row : rows(seen.bind(query))) {
            RecordRef ref = new RecordRef(KIND, (UUID) row[0]);
            heads.put(
                    ref,
                    new RecordHead(
                            ref,
                            (String) row[1],
                            (String) row[2],
                            "EntryStatus." + row[3],
                            ((Number) row[4]).intValue(),
                            (String) row[5],
                            "/ledger/entry.xhtml?id=" + ref.id()));
        }
        return heads;
    }

    @Override
    public boolean mayChange(RecordRef record) {
        return caller.has(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER)
                && entries.find(new EntryId(record.id()))
                        .filter(entry -> entry.status() != EntryStatus.ABOLISHED)
                        .filter(entry -> ledger.writing().covers(entry.organization(), entry.department()))
                        .isPresent();
    }

    @Override
    public Optional<RecordSight> sight(String kind) {
        if (!caller.has(READERS)) {
            return Optional.empty();
        }
        LedgerSelection seen = LedgerSelection.everything(ledger.reading());
        return Optional.of(new RecordSight("select e.entry_id from ledger_entry e" + seen.where(), seen.parameters()));
    }

    @Override
    public Optional<RecordSight> kept(String kind, Worker worker) {
        Worker.Reach keeping = worker.reach(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER);
        if (keeping.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RecordSight(
                "select e.entry_id from ledger_entry e where e.status <> 'ABOLISHED'"
                        + " and (e.organization_id in (:organizations) or e.department_id in (:departments))",
                Map.of(
                        "organizations", RecordSight.orNobody(keeping.organizations()),
                        "departments", RecordSight.orNobody(keeping.departments()))));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
