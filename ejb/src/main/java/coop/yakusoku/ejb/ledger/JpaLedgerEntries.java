package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.ledger.LedgerEntries;
import coop.yakusoku.domain.ledger.LedgerEntry;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.JapaneseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keeps the rows of the ledger in PostgreSQL. */
@ApplicationScoped
class JpaLedgerEntries implements LedgerEntries {

    private final EntityManager entities;

    protected JpaLedgerEntries() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaLedgerEntries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<LedgerEntry> find(EntryId id) {
        return Optional.ofNullable(entities.find(LedgerEntry.class, id.value()));
    }

    @Override
    public void add(LedgerEntry entry) {
        entities.persist(entry);
    }

    @Override
    public List<String> nextNumbers(OrganizationId organization, int fiscalYear, int howMany) {
        // The row is locked until the transaction ends, so numbers have no gap and no twin.
        Number last = (Number) entities.createNativeQuery(
                        """
                        insert into ledger_entry_number as n (organization_id, fiscal_year, last_no)
                        values (:organization, :year, :howMany)
                        on conflict (organization_id, fiscal_year) do update set last_no = n.last_no + :howMany
                        returning last_no""")
                .setParameter("organization", organization.value())
                .setParameter("year", fiscalYear)
                .setParameter("howMany", howMany)
                .getSingleResult();
        return IntStream.rangeClosed(last.intValue() - howMany + 1, last.intValue())
                .mapToObj(number -> "KJ-%d-%04d".formatted(fiscalYear, number))
                .toList();
    }

    @Override
    public boolean nameTaken(DepartmentId department, String name, EntryId except) {
        return entities.createQuery(
                                """
                                select count(e) from LedgerEntry e where e.departmentId = :department
                                and e.nameKey = :key and e.status <> :abolished and e.id <> :except""",
                                Long.class)
                        .setParameter("department", department.value())
                        .setParameter("key", JapaneseText.searchKey(name))
                        .setParameter("abolished", EntryStatus.ABOLISHED)
                        .setParameter("except", except.value())
                        .getSingleResult()
                > 0;
    }
}
