package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.ItemFlags;
import coop.yakusoku.domain.ledger.LedgerEntries;
import coop.yakusoku.domain.ledger.LedgerEntry;
import coop.yakusoku.domain.ledger.Master;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.tables.Batches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes many rows of the ledger in one transaction. Not a door. */
@ApplicationScoped
class LedgerWriter {

    private final LedgerEntries entries;
    private final LedgerEntryLoading loading;
    private final Batches batches;
    private final Master master;
    private final Caller caller;
    private final Clock clock;

    protected LedgerWriter() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    LedgerWriter(
            LedgerEntries entries,
            LedgerEntryLoading loading,
            Batches batches,
            Master master,
            Caller caller,
            Clock clock) {
        this.entries = entries;
        this.loading = loading;
        this.batches = batches;
        this.master = master;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes everybody wait who would enter or rename rows of the same organisation, until this transaction ends. */
    void standAlone(OrganizationId organization) {
        entries.nextNumbers(organization, FiscalYear.of(LocalDate.now(clock)).year(), 0);
    }

    /**
     * Writes what was planned. What was loaded before is no longer managed afterwards.
     *
     * @throws RuleViolation {@code shared.import-changed-meanwhile} when somebody was faster since the plan was made
     */
    void write(List<LedgerImportCheck.Plan> plans) {
        Map<String, ItemFlags> flags = master.flags();
        Map<OrganizationId, List<LedgerImportCheck.Plan>> added = plans.stream()
                .filter(plan -> plan.known() == null)
                .collect(Collectors.groupingBy(plan -> plan.details().organization()));
        added.forEach((organization, all) -> add(organization, all, flags));
        List<LedgerImportCheck.Plan> changed =
                plans.stream().filter(plan -> plan.known() != null).toList();
        batches.of(changed, batch -> change(batch, flags));
    }

    private void add(OrganizationId organization, List<LedgerImportCheck.Plan> all, Map<String, ItemFlags> flags) {
        LocalDate today = LocalDate.now(clock);
        Iterator<String> numbers = entries.nextNumbers(organization, FiscalYear.of(today).year(), all.size())
                .iterator();
        batches.of(all, batch -> batch.forEach(plan -> entries.add(new LedgerEntry(
                EntryId.next(), numbers.next(), plan.details(), flags, today, caller.staff(), clock.instant()))));
    }

    private void change(List<LedgerImportCheck.Plan> batch, Map<String, ItemFlags> flags) {
        Map<EntryId, LedgerEntry> kept =
                loading.of(batch.stream().map(plan -> plan.known().id().value()).toList()).stream()
                        .collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
        for (LedgerImportCheck.Plan plan : batch) {
            LedgerEntry entry = kept.get(plan.known().id());
            if (entry.version() != plan.known().version()) {
                throw new RuleViolation("shared.import-changed-meanwhile");
            }
            entry.change(plan.details(), flags, caller.staff(), clock.instant());
        }
    }
}
