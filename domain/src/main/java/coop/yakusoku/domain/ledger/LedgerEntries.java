package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/** The rows of the ledger that are kept. */
public interface LedgerEntries {

    Optional<LedgerEntry> find(EntryId id);

    void add(LedgerEntry entry);

    /** The next free number of an organisation in a fiscal year, e.g. {@code KJ-2026-0012}. */
    default String nextNumber(OrganizationId organization, int fiscalYear) {
        return nextNumbers(organization, fiscalYear, 1).get(0);
    }

    /**
     * So many free numbers at once, in order. Everybody else who wants one of the same organisation and year waits until
     * this transaction ends; with 0 it only makes them wait.
     */
    List<String> nextNumbers(OrganizationId organization, int fiscalYear, int howMany);

    /** Whether another row of the department, not abolished, has a name a reader would call the same. */
    boolean nameTaken(DepartmentId department, String name, EntryId except);
}
