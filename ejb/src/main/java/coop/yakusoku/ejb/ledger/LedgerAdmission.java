package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.DataItem;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.LedgerEntries;
import coop.yakusoku.domain.ledger.Master;
import coop.yakusoku.domain.ledger.Purpose;
import coop.yakusoku.domain.ledger.Recipient;
import coop.yakusoku.domain.ledger.RecipientKind;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What must hold around a row before the ledger takes it: things one row alone cannot know.
 *
 * <p>Not a door: the services that use it ask the roles. What a row says already is not asked again, so that a row whose
 * keeper has left can still be corrected.
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
        items(before, after, today);
        purposes(before, after, today);
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

    private void items(EntryDetails before, EntryDetails after, LocalDate today) {
        Set<String> said = before == null ? Set.of() : before.holding().items();
        Map<String, DataItem> known =
                master.items().stream().collect(Collectors.toMap(DataItem::code, Function.identity()));
        for (String code : after.holding().items()) {
            if (!known.containsKey(code) || !said.contains(code) && !known.get(code).offeredOn(today)) {
                throw new RuleViolation("ledger.item-unknown", code);
            }
        }
        for (Recipient recipient : after.recipients()) {
            if (recipient.kind() == RecipientKind.JOINT_USER) {
                jointUse(recipient, after.holding().items(), known);
            }
        }
    }

    /** Joint use reaches the six items of the notice and no other (N-7). */
    private static void jointUse(Recipient recipient, Set<String> all, Map<String, DataItem> known) {
        Set<String> shared = recipient.itemCodes().isEmpty() ? all : recipient.itemCodes();
        for (String code : shared) {
            if (!known.get(code).flags().jointUse()) {
                throw new RuleViolation("ledger.joint-use-item", known.get(code).nameJa());
            }
        }
    }

    private void purposes(EntryDetails before, EntryDetails after, LocalDate today) {
        Set<String> said = before == null ? Set.of() : before.purposes();
        Map<String, Purpose> known =
                master.purposes().stream().collect(Collectors.toMap(Purpose::code, Function.identity()));
        for (String code : after.purposes()) {
            if (!known.containsKey(code) || !said.contains(code) && !known.get(code).offeredOn(today)) {
                throw new RuleViolation("ledger.purpose-unknown", code);
            }
        }
    }
}
