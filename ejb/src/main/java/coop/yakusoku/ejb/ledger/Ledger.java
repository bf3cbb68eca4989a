package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.LedgerEntries;
import coop.yakusoku.domain.ledger.LedgerEntry;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The part of the ledger that the caller may see, and the part the caller may change.
 *
 * <p>Not a door: it asks no role, the services that use it do. What is out of sight is unknown, not forbidden.
 */
@ApplicationScoped
class Ledger {

    private final LedgerEntries entries;
    private final Caller caller;

    protected Ledger() {
        this(null, null); // for the container's proxy
    }

    @Inject
    Ledger(LedgerEntries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may see */
    LedgerEntry readable(EntryId id) {
        return entries.find(id)
                .filter(entry -> reading().covers(entry.organization(), entry.department()))
                .orElseThrow(Ledger::unknown);
    }

    /**
     * @throws RuleViolation {@code shared.unknown-record} when the caller may not see it, {@code
     *     ledger.not-your-department} when the caller may see it only
     */
    LedgerEntry writable(EntryId id) {
        LedgerEntry entry = readable(id);
        refuseUnlessWritable(entry.organization(), entry.department());
        return entry;
    }

    /** @throws RuleViolation {@code ledger.not-your-department} unless the caller keeps the ledger of the department */
    void refuseUnlessWritable(OrganizationId organization, DepartmentId department) {
        if (!writing().covers(organization, department)) {
            throw new RuleViolation("ledger.not-your-department");
        }
    }

    /** Where the caller keeps the ledger: appointed as protection officer, privacy manager. */
    Scope writing() {
        return caller.scope(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER);
    }

    /** What the caller sees. */
    Scope reading() {
        return caller.readable();
    }

    static RuleViolation unknown() {
        return new RuleViolation("shared.unknown-record");
    }
}
