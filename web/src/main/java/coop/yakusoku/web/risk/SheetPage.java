package coop.yakusoku.web.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.AssessmentService;
import coop.yakusoku.ejb.risk.HeatMapQueries;
import coop.yakusoku.ejb.risk.RateRow;
import coop.yakusoku.ejb.risk.RiskChoices;
import coop.yakusoku.ejb.risk.SheetAnswer;
import coop.yakusoku.ejb.risk.SheetFilter;
import coop.yakusoku.ejb.risk.SheetQueries;
import coop.yakusoku.ejb.risk.SheetRow;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.PrimeFaces;

/**
 * Backs {@code risk/sheet.xhtml}: the risks of many assets on one page. The browser sends what was changed as one list, and
 * gets back what became of each row; nothing of the sheet is kept between two requests.
 */
@Named
@RequestScoped
public class SheetPage {

    /** A screenful that one assesses in one go, and a page that is still quick. */
    static final int SIZE = 60;

    @Inject
    private SheetQueries queries;

    @Inject
    private HeatMapQueries choosing;

    @Inject
    private AssessmentService service;

    @Inject
    private Screen screen;

    private String organization;
    private String department;
    private Medium medium;
    private ThreatClass threatClass;
    private boolean unrated;
    private String q;
    private Integer page;
    private RiskChoices choices;
    private List<SheetRow> rows;
    private int count;

    public void load() {
        choices = choosing.choices(organization == null ? null : screen.id(organization, OrganizationId::of));
        SheetFilter filter = filter();
        count = queries.count(filter);
        page = Math.max(1, Math.min(page == null ? 1 : page, getPages()));
        rows = queries.page(filter, (page - 1) * SIZE, SIZE);
    }

    private SheetFilter filter() {
        return new SheetFilter(
                organization == null ? null : screen.id(organization, OrganizationId::of),
                department == null ? null : screen.id(department, DepartmentId::of),
                medium,
                threatClass,
                unrated,
                q);
    }

    /** Rates the rows that the browser sends, and tells it what became of them. */
    public void save() {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("changes");
        try {
            List<RateRow> changes = SheetJson.read(sent);
            SheetAnswer answer = service.assessSheet(changes);
            List<SheetRow> now = queries.rows(changes.stream().map(RateRow::risk).toList());
            PrimeFaces.current().ajax().addCallbackParam("answer", SheetJson.write(answer, now, screen));
            if (answer instanceof SheetAnswer.Saved saved) {
                screen.tell("riskText", "sheet.done", saved.rows());
            } else if (answer instanceof SheetAnswer.Refused refused) {
                screen.warn("riskText", "sheet.refused", refused.rows().size());
            }
        } catch (RuleViolation no) {
            screen.refuse(no);
        }
    }

    public String getTable() {
        return RatingTable.json();
    }

    public int getPages() {
        return Math.max(1, (count + SIZE - 1) / SIZE);
    }

    public int getFirst() {
        return rows.isEmpty() ? 0 : (page - 1) * SIZE + 1;
    }

    public int getLast() {
        return getFirst() + rows.size() - (rows.isEmpty() ? 0 : 1);
    }

    /** Count, first and last line on the page. */
    public List<Integer> getReport() {
        return List.of(count, getFirst(), getLast());
    }

    /** Whether at least one line may be rated by the reader. */
    public boolean isWritable() {
        return rows != null && rows.stream().anyMatch(SheetRow::mayWrite);
    }

    public Medium[] getMedia() {
        return Medium.values();
    }

    public ThreatClass[] getClasses() {
        return ThreatClass.values();
    }

    public boolean isUnrated() {
        return unrated;
    }

    public void setUnrated(boolean unrated) {
        this.unrated = unrated;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public Medium getMedium() {
        return medium;
    }

    public void setMedium(Medium medium) {
        this.medium = medium;
    }

    public ThreatClass getThreatClass() {
        return threatClass;
    }

    public void setThreatClass(ThreatClass threatClass) {
        this.threatClass = threatClass;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public RiskChoices getChoices() {
        return choices;
    }

    public List<SheetRow> getRows() {
        return rows;
    }

    public int getCount() {
        return count;
    }
}
