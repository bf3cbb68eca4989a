package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.LedgerEntries;
import coop.yakusoku.domain.ledger.LedgerEntry;
import coop.yakusoku.domain.ledger.Master;
import coop.yakusoku.domain.ledger.ReviewResult;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps the ledger of personal information: enter, correct, look at. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class LedgerService {

    private final LedgerEntries entries;
    private final Ledger ledger;
    private final LedgerAdmission admission;
    private final Master master;
    private final Answering answering;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected LedgerService() {
        this(null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public LedgerService(
            LedgerEntries entries,
            Ledger ledger,
            LedgerAdmission admission,
            Master master,
            Answering answering,
            Versions versions,
            Caller caller,
            Clock clock) {
        this.entries = entries;
        this.ledger = ledger;
        this.admission = admission;
        this.master = master;
        this.answering = answering;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Enters a row under the next number of its organisation.
     *
     * @throws RuleViolation {@code ledger.not-your-department} and what {@link LedgerAdmission#check} refuses
     */
    public EntryId create(EntryDetails details) {
        LocalDate today = LocalDate.now(clock);
        EntryId id = EntryId.next();
        ledger.refuseUnlessWritable(details.organization(), details.department());
        // Taking the number first makes a second writer of the same name wait and be told, not crash.
        String number = entries.nextNumber(details.organization(), FiscalYear.of(today).year());
        admission.check(id, null, details, today);

        entries.add(new LedgerEntry(id, number, details, master.flags(), today, caller.staff(), clock.instant()));
        return id;
    }

    /**
     * Corrects a row. Moving it to another department needs the right for both.
     *
     * @throws RuleViolation {@code shared.changed-meanwhile} when somebody else was faster, {@code
     *     ledger.not-your-department} and what {@link LedgerEntry#change}, {@link LedgerEntry#review} and {@link
     *     LedgerAdmission#check} refuse
     */
    public void change(ChangeEntry command) {
        LocalDate today = LocalDate.now(clock);
        LedgerEntry entry = ledger.writable(command.entry());
        versions.check(command.seenVersion(), entry.version(), LedgerEntry.class, command.entry());
        ledger.refuseUnlessWritable(command.details().organization(), command.details().department());
        entries.nextNumbers(entry.organization(), FiscalYear.of(today).year(), 0);
        admission.check(entry.id(), entry.details(), command.details(), today);

        entry.change(command.details(), master.flags(), caller.staff(), clock.instant());
        if (command.reviewed()) {
            answering.answer(entry, ReviewResult.CHANGED);
        }
    }

    /**
     * Gives a row to another 取扱責任者, and leaves the rest as it is.
     *
     * @throws RuleViolation what {@link #change} refuses
     */
    public void changeResponsible(EntryId id, long seenVersion, StaffId responsible) {
        LedgerEntry entry = ledger.writable(id);
        change(new ChangeEntry(id, seenVersion, entry.details().answeredForBy(responsible), false));
    }

    /**
     * 棚卸: notes that somebody looked at a row and what was found, and answers the review that waits for it.
     *
     * @throws RuleViolation {@code shared.changed-meanwhile}, {@code ledger.not-your-department} and what {@link
     *     LedgerEntry#review} refuses
     */
    public void review(ReviewEntry command) {
        LedgerEntry entry = ledger.writable(command.entry());
        versions.check(command.seenVersion(), entry.version(), LedgerEntry.class, command.entry());

        answering.answer(entry, command.result());
    }
}
