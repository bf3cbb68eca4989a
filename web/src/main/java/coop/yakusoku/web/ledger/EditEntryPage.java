package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.ledger.ChangeEntry;
import coop.yakusoku.ejb.ledger.EntryDetail;
import coop.yakusoku.ejb.ledger.LedgerQueries;
import coop.yakusoku.ejb.ledger.LedgerService;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Backs {@code ledger/edit-entry.xhtml}: a new row, a copy of one, a correction, the answer 変更あり of a review. */
@Named
@ViewScoped
public class EditEntryPage implements Serializable {

    /** Which field a refusal is about. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("ledger.name-taken", "name"),
            Map.entry("ledger.responsible-not-appointed", "responsible"),
            Map.entry("ledger.not-your-department", "department"),
            Map.entry("ledger.department-elsewhere", "department"),
            Map.entry("ledger.department-closed", "department"),
            Map.entry("ledger.organization-fixed", "department"),
            Map.entry("ledger.exception-missing", "noticeException"),
            Map.entry("ledger.direct-needs-explicit", "notice"),
            Map.entry("ledger.most-below-count", "mostCount"),
            Map.entry("ledger.country-unknown", "countries"),
            Map.entry("ledger.country-note-missing", "countryNote"),
            Map.entry("ledger.frequency-unknown", "accuracyMonths"));

    @Inject private LedgerQueries queries;
    @Inject private LedgerService service;
    @Inject private EditEntryAids aids;
    @Inject private Screen screen;

    private String id;
    private String copy;
    private boolean review;
    private EntryDetail entry;
    private List<DepartmentChoice> departments;
    private EntryForm form;
    private transient EditEntryChoices choices;

    public void load() {
        departments = aids.departments();
        if (id == null && copy == null) {
            form = aids.empty(departments);
            return;
        }
        EntryDetail source = queries.detail(screen.id(id == null ? copy : id, EntryId::of));
        if (id != null && !source.mayEdit()) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        form = aids.form(source.details());
        if (id != null) {
            entry = source;
        } else if (departments.stream().noneMatch(it -> it.id().equals(form.getDepartment()))) {
            form.setDepartment(null);
        }
    }

    public String save() {
        EntryId saved;
        try {
            EntryDetails details = aids.details(form, chosen(form.getDepartment()).organization());
            if (entry == null) {
                saved = service.create(details);
            } else {
                saved = entry.id();
                service.change(new ChangeEntry(saved, entry.version(), details, review));
            }
        } catch (RuleViolation no) {
            return refused(no);
        }
        screen.tell("ledgerText", review ? "editEntry.reviewed" : "editEntry.done", form.getName());
        screen.keepMessagesOverRedirect();
        return "/ledger/entry.xhtml?faces-redirect=true&id=" + saved;
    }

    private String refused(RuleViolation no) {
        if (no.code().equals("shared.changed-meanwhile")) {
            // What is typed stays; who saves again after having been told means it.
            entry = queries.detail(entry.id());
        }
        String field = FIELDS.get(no.code());
        screen.refuseAt(field == null ? null : "edit:" + field, no);
        return null;
    }

    private DepartmentChoice chosen(DepartmentId department) {
        return departments.stream()
                .filter(it -> it.id().equals(department))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("ledger.not-your-department"));
    }

    /** What the page is about: a new row, a copy, a correction, a review. */
    public String getTitleKey() {
        if (entry != null) {
            return review ? "editEntry.titleReview" : "editEntry.title";
        }
        return copy == null ? "editEntry.titleNew" : "editEntry.titleCopy";
    }

    /** What the pull-downs offer; read once for each answer. */
    public EditEntryChoices getChoices() {
        if (choices == null) {
            choices = aids.choices(departments, form);
        }
        return choices;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String copy) {
        this.copy = copy;
    }

    public boolean isReview() {
        return review;
    }

    public void setReview(boolean review) {
        this.review = review;
    }

    public EntryDetail getEntry() {
        return entry;
    }

    public EntryForm getForm() {
        return form;
    }
}
