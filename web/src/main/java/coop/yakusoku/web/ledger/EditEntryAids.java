package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.ledger.MasterQueries;
import coop.yakusoku.ejb.ledger.PlaceQueries;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the form of a row needs from around it: choices, names, sensible beginnings. */
@RequestScoped
public class EditEntryAids {

    @Inject private PlaceQueries places;
    @Inject private MasterQueries masters;
    @Inject private LedgerPeople people;
    @Inject private Caller caller;

    /** Where the reader keeps the ledger. */
    List<DepartmentChoice> departments() {
        return places.writable();
    }

    /** An empty form: the reader's own department, the reader answering for it, nothing abroad. */
    EntryForm empty(List<DepartmentChoice> departments) {
        DepartmentChoice own = departments.stream()
                .filter(it -> caller.department().filter(it.id()::equals).isPresent())
                .findFirst()
                .orElse(departments.size() == 1 ? departments.get(0) : null);
        DepartmentChoice any = own == null && !departments.isEmpty() ? departments.get(0) : own;
        if (any == null) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        EntryForm form = form(EntryDetails.begin(any.organization(), any.id(), "-"));
        form.setName(null);
        form.setDepartment(own == null ? null : own.id());
        form.setResponsible(own == null ? null : people.nameOf(caller.staff()));
        return form;
    }

    EntryForm form(EntryDetails details) {
        return EntryForm.of(details, people, names());
    }

    /** @throws RuleViolation what the form or the domain cannot read */
    EntryDetails details(EntryForm form, OrganizationId organization) {
        return form.details(organization, people, names());
    }

    private ItemNames names() {
        return new ItemNames(masters.items());
    }

    EditEntryChoices choices(List<DepartmentChoice> departments, EntryForm form) {
        return new EditEntryChoices(
                departments,
                masters.items().stream()
                        .filter(it -> it.offered() || form.getItems().contains(it.code()))
                        .toList(),
                masters.purposes().stream()
                        .filter(it -> it.offered() || form.getPurposes().contains(it.code()))
                        .toList(),
                people.names());
    }
}
