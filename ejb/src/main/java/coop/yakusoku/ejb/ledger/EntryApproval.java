package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.ejb.workflow.Approvable;
import coop.yakusoku.ejb.workflow.ApprovableSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A row of the ledger as something to approve (指針 J.3.1.1), as the database writes it down ({@code ledger_entry_content}). */
@ApplicationScoped
class EntryApproval implements ApprovableSource {

    /** What needs more care goes the way of this level: 要配慮, 特定, or more persons than may leak unreported. */
    private static final int CARE = 1;

    private static final String ENTRIES = """
            select e.entry_id, e.organization_id, e.department_id, e.number, e.name, e.status,
                e.special_care or e.my_number or coalesce(greatest(e.record_count, e.most_count), 0) > %d, %s
            from ledger_entry e where e.entry_id in (:ids)
            """;

    /** A row of the ledger and where it belongs. */
    private record Head(
            UUID id,
            OrganizationId organization,
            DepartmentId department,
            String number,
            String name,
            EntryStatus status,
            boolean care,
            String content) {

        RecordRef ref() {
            return new RecordRef(LedgerRecords.KIND, id);
        }
    }

    private final EntityManager entities;
    private final Ledger ledger;

    protected EntryApproval() {
        this(null, null); // for the container's proxy
    }

    @Inject
    EntryApproval(EntityManager entities, Ledger ledger) {
        this.entities = entities;
        this.ledger = ledger;
    }

    @Override
    public String documentType() {
        return LedgerRecords.KIND;
    }

    @Override
    public Map<RecordRef, Approvable> read(Collection<RecordRef> records) {
        Map<RecordRef, Approvable> found = new LinkedHashMap<>();
        heads(records, "ledger_entry_content(e.entry_id)")
                .forEach(head -> found.put(
                        head.ref(),
                        new Approvable(
                                head.ref(),
                                head.number() + " " + head.name(),
                                "/ledger/entry.xhtml?id=" + head.id() + "&tab=approvals",
                                new Matter(head.organization(), head.department(), head.care() ? CARE : 0),
                                Content.read(head.content()))));
        return found;
    }

    /** As the database seals them. */
    @Override
    public Map<RecordRef, String> seals(Collection<RecordRef> records) {
        Map<RecordRef, String> seals = new LinkedHashMap<>();
        heads(records, "workflow_seal(ledger_entry_content(e.entry_id))")
                .forEach(head -> seals.put(head.ref(), head.content()));
        return seals;
    }

    @Override
    public Set<RecordRef> readable(Collection<RecordRef> records) {
        Scope reading = ledger.reading();
        return those(records, it -> reading.covers(it.organization(), it.department()));
    }

    @Override
    public Set<RecordRef> draftable(Collection<RecordRef> records) {
        Scope writing = ledger.writing();
        return those(
                records,
                it -> it.status() != EntryStatus.ABOLISHED && writing.covers(it.organization(), it.department()));
    }

    /** @throws RuleViolation {@code ledger.entry-incomplete} while a field of it is missing that the ledger must hold */
    @Override
    public void refuseUnlessReady(Collection<RecordRef> records) {
        for (Head head : heads(records, "null")) {
            if (head.status() == EntryStatus.DRAFT) {
                throw new RuleViolation("ledger.entry-incomplete", head.number(), head.name());
            }
        }
    }

    private Set<RecordRef> those(Collection<RecordRef> records, Predicate<Head> which) {
        Set<RecordRef> found = new HashSet<>();
        heads(records, "null").stream().filter(which).map(Head::ref).forEach(found::add);
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Head> heads(Collection<RecordRef> records, String content) {
        Set<UUID> ids = records.stream().map(RecordRef::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = entities.createNativeQuery(ENTRIES.formatted(LedgerSelection.REPORTED, content))
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().map(EntryApproval::head).toList();
    }

    private static Head head(Object[] row) {
        return new Head(
                (UUID) row[0],
                new OrganizationId((UUID) row[1]),
                new DepartmentId((UUID) row[2]),
                (String) row[3],
                (String) row[4],
                EntryStatus.valueOf((String) row[5]),
                (Boolean) row[6],
                (String) row[7]);
    }
}
