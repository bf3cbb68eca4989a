package coop.yakusoku.web.risk.yearly;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.yearly.SnapshotId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.risk.yearly.FreezeYear;
import coop.yakusoku.ejb.risk.yearly.NewYearService;
import coop.yakusoku.ejb.risk.yearly.SnapshotQueries;
import coop.yakusoku.ejb.risk.yearly.SnapshotRow;
import coop.yakusoku.ejb.risk.yearly.SnapshotService;
import coop.yakusoku.ejb.risk.yearly.YearChoice;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/years.xhtml}: the frozen years of an organisation, and freezing one more. */
@Named
@ViewScoped
public class YearsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SnapshotQueries queries;

    @Inject
    private SnapshotService service;

    @Inject
    private NewYearService newYear;

    @Inject
    private Caller caller;

    @Inject
    private YearWords words;

    @Inject
    private Screen screen;

    private String org;
    private OrganizationId shown;
    private List<OrganizationName> organizations;
    private List<SnapshotRow> years;
    private List<YearChoice> freezable;
    private long toBegin;
    private Integer year;
    private String note;

    public void load() {
        organizations = queries.organizations();
        shown = org == null || org.isBlank() ? own() : screen.id(org, OrganizationId::of);
        org = shown.toString();
        years = queries.years(shown);
        freezable = queries.freezable(shown, years);
        toBegin = caller.has(Roles.PRIVACY_MANAGER) ? newYear.toBegin(shown) : 0;
    }

    /** The reader's own organisation, or the first one in sight. */
    private OrganizationId own() {
        return caller.organization()
                .filter(it -> organizations.stream().anyMatch(choice -> choice.id().equals(it)))
                .or(() -> organizations.stream().map(OrganizationName::id).findFirst())
                .orElseThrow(() -> new RuleViolation(Screen.UNKNOWN_RECORD));
    }

    public String freeze() {
        int edition = freezable.stream()
                .filter(it -> it.year() == year)
                .map(YearChoice::edition)
                .findFirst()
                .orElse(0);
        SnapshotId id;
        try {
            id = service.freeze(new FreezeYear(shown, year, edition, note));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "years.done", getOrganizationName(), words.year(year));
        screen.keepMessagesOverRedirect();
        return "/risk/year.xhtml?faces-redirect=true&id=" + id;
    }

    public String begin() {
        try {
            newYear.begin(shown, getOrganizationName());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "years.begun", toBegin);
        screen.keepMessagesOverRedirect();
        return "/jobs.xhtml?faces-redirect=true";
    }

    /** The year in words, and that it is frozen already. */
    public String label(YearChoice choice) {
        return choice.edition() == 0
                ? words.year(choice.year())
                : screen.text("riskText", "years.again", words.year(choice.year()));
    }

    public String label(SnapshotRow row) {
        return words.snapshot(row);
    }

    /** The frozen year before a row, or null: what it is compared with. */
    public SnapshotRow previous(SnapshotRow row) {
        return years.stream()
                .filter(it -> it.fiscalYear() < row.fiscalYear() && it.latest())
                .findFirst()
                .orElse(null);
    }

    public String getOrganizationName() {
        return organizations.stream()
                .filter(it -> it.id().equals(shown))
                .map(OrganizationName::name)
                .findFirst()
                .orElse("");
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public List<OrganizationName> getOrganizations() {
        return organizations;
    }

    public List<SnapshotRow> getYears() {
        return years;
    }

    public List<YearChoice> getFreezable() {
        return freezable;
    }

    /** How many frozen analyses the reader may carry into the next year. */
    public long getToBegin() {
        return toBegin;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
