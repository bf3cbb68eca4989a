package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.LedgerEntries;
import coop.yakusoku.domain.ledger.Master;
import coop.yakusoku.domain.ledger.MasterRules;
import coop.yakusoku.domain.organization.Appointments;
import coop.yakusoku.domain.organization.Department;
import coop.yakusoku.domain.organization.Departments;
import coop.yakusoku.domain.organization.Organization;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Organizations;
import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must hold around a row before the ledger takes it: things one row alone cannot know.
 *
 * <p>Not a door: the services that use it ask the roles.
 * What a row says already is not asked again, so that a row whose keeper has left can still be corrected.
 */
@ApplicationScoped
class LedgerAdmission {

    private final LedgerEntries entries;
    private final Master master;
    private final Organizations organizations;
    private final Departments departments;
    private final People people;
    private final Appointments appointments;

    protected LedgerAdmission() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    LedgerAdmission(
            LedgerEntries entries,
            Master master,
            Organizations organizations,
            Departments departments,
            People people,
            Appointments appointments) {
        this.entries = entries;
        this.master = master;
        this.organizations = organizations;
        this.departments = departments;
        this.people = people;
        this.appointments = appointments;
    }

    /**
     * @param before what the ledger says now; null for a new row
     * @throws RuleViolation {@code ledger.department-elsewhere}, {@code ledger.department-closed}, {@code
     *     ledger.name-taken}, {@code ledger.responsible-not-appointed}, {@code ledger.handler-not-active}, {@code
     *     ledger.item-unknown}, {@code ledger.purpose-unknown}, {@code ledger.joint-use-item}
     */
    void check(EntryId id, EntryDetails before, EntryDetails after, LocalDate today) {
        if (before == null || !before.department().equals(after.department())) {
            department(after, today);
        }
        if (entries.nameTaken(after.department(), after.name(), id)) {
            throw new RuleViolation("ledger.name-taken", after.name());
        }
        if (after.responsible() != null && (before == null || !after.responsible().equals(before.responsible()))) {
            responsible(after, today);
        }
        for (StaffId handler : after.handlers()) {
            if (before == null || !before.handlers().contains(handler)) {
                handler(handler, after, today);
            }
        }
        MasterRules rules = new MasterRules(master.items(), master.purposes(), today);
        rules.checkItems(before, after);
        rules.checkRecipients(after);
        rules.checkPurposes(before, after);
    }

    private void department(EntryDetails after, LocalDate today) {
        Department department = departments
                .find(after.department())
                .filter(it -> it.organization().equals(after.organization()))
                .orElseThrow(() -> new RuleViolation("ledger.department-elsewhere"));
        if (!department.term().covers(today)) {
            throw new RuleViolation("ledger.department-closed", department.name());
        }
    }

    /** Who answers for it is appointed on that day, for this organisation or one above it (T-2-(1)-b). */
    private void responsible(EntryDetails after, LocalDate today) {
        boolean employed = people.find(after.responsible())
                .filter(it -> it.employedOn(today))
                .isPresent();
        boolean appointed = appointments.of(after.responsible()).stream()
                .filter(it -> it.inForceOn(today))
                .anyMatch(it -> stands(it.organization(), after.organization()));
        if (!employed || !appointed) {
            throw new RuleViolation("ledger.responsible-not-appointed");
        }
    }

    private void handler(StaffId handler, EntryDetails after, LocalDate today) {
        people.find(handler)
                .filter(it -> it.employedOn(today))
                .filter(it -> stands(it.organization(), after.organization())
                        || stands(after.organization(), it.organization()))
                .orElseThrow(() -> new RuleViolation("ledger.handler-not-active"));
    }

    /** Whether an organisation is another one or stands above it. */
    private boolean stands(OrganizationId above, OrganizationId below) {
        Optional<OrganizationId> at = Optional.of(below);
        while (at.isPresent()) {
            if (at.get().equals(above)) {
                return true;
            }
            at = organizations.find(at.get()).flatMap(Organization::parent);
        }
        return false;
    }
}
