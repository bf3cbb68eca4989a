package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.ledger.InformationKind;
import coop.yakusoku.domain.ledger.StorageMedium;
import coop.yakusoku.domain.ledger.SubjectKind;
import coop.yakusoku.ejb.ledger.ItemRow;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.ledger.LedgerFilter;
import coop.yakusoku.ejb.ledger.LedgerList;
import coop.yakusoku.ejb.ledger.LedgerQueries;
import coop.yakusoku.ejb.ledger.LedgerRow;
import coop.yakusoku.ejb.ledger.LedgerSort;
import coop.yakusoku.ejb.ledger.MasterQueries;
import coop.yakusoku.ejb.ledger.PlaceQueries;
import coop.yakusoku.ejb.ledger.PurposeRow;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.workflow.ApprovalQueries;
import coop.yakusoku.ejb.organization.Places;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.UrlLazyModel;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Backs {@code ledger/entries.xhtml}. */
@Named
@ViewScoped
public class EntriesPage implements Serializable {

    /** What one may sort by: the column's field, and what it means to the query. */
    private static final Map<String, LedgerSort> SORTS = Map.of(
            "number", LedgerSort.NUMBER,
            "name", LedgerSort.NAME,
            "departmentName", LedgerSort.DEPARTMENT,
            "classification", LedgerSort.KIND,
            "count", LedgerSort.COUNT,
            "retentionEnd", LedgerSort.RETENTION_END,
            "reviewDueOn", LedgerSort.REVIEW_DUE,
            "completion", LedgerSort.COMPLETION,
            "status", LedgerSort.STATUS);

    @Inject private LedgerQueries queries;
    @Inject private PlaceQueries placeQueries;
    @Inject private MasterQueries masters;
    @Inject private ApprovalQueries approvals;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Screen screen;

    private LedgerFilter filter;
    private Places places;
    private List<ItemRow> items;
    private List<PurposeRow> purposes;
    private UrlLazyModel<LedgerRow> entries;
    private Map<RecordRef, ApprovalStanding> standings = Map.of();
    private LocalDate today;
    private boolean mayWrite;

    public void load() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        LedgerFilter wish = LedgerWish.read(request.getRequestParameterMap()::get);
        filter = wish;
        places = placeQueries.places(wish.organization());
        items = masters.items();
        purposes = masters.purposes();
        today = LocalDate.now(clock);
        mayWrite = caller.has(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
        entries = new UrlLazyModel<>(
                () -> queries.count(wish),
                window -> measured(queries.page(
                        wish, SORTS.get(window.sort()), window.descending(), window.first(), window.size())),
                row -> row.id().toString(),
                order(wish.list()),
                SORTS.keySet());
    }

    private List<LedgerRow> measured(List<LedgerRow> rows) {
        standings = approvals.standings(rows.stream().map(EntriesPage::ref).toList());
        return rows;
    }

    private static RecordRef ref(LedgerRow row) {
        return new RecordRef("ledger.entry", row.id().value());
    }

    /** How a row of the page shown stands with those who approve. */
    public ApprovalStanding standing(LedgerRow row) {
        return standings.getOrDefault(ref(row), ApprovalStanding.NONE);
    }

    public ApprovalStanding[] getApprovals() {
        return ApprovalStanding.values();
    }

    /** Each list begins with what it is about. */
    private static String order(LedgerList list) {
        return switch (list) {
            case REVIEW_LATE -> "reviewDueOn";
            case ENDING -> "retentionEnd";
            case OVER_THOUSAND -> "-count";
            case INCOMPLETE -> "completion";
            default -> "number";
        };
    }

    /** The colour of a state. */
    public String kind(EntryStatus status) {
        return colour(status);
    }

    static String colour(EntryStatus status) {
        return switch (status) {
            case DRAFT -> "draft";
            case IN_USE -> "good";
            case ABOLISHED -> "plain";
        };
    }

    /** Whether a day is over. */
    public boolean over(LocalDate day) {
        return day != null && day.isBefore(today);
    }

    public LedgerList[] getLists() {
        return LedgerList.values();
    }

    public InformationKind[] getKinds() {
        return InformationKind.values();
    }

    public SubjectKind[] getSubjects() {
        return SubjectKind.values();
    }

    public StorageMedium[] getMedia() {
        return StorageMedium.values();
    }

    /** The columns one may do without, with their heads. */
    public Map<String, String> getColumns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("departmentName", head("field.department"));
        columns.put("classification", head("entries.kind"));
        columns.put("responsible", head("field.responsible"));
        columns.put("count", head("field.recordCount"));
        columns.put("end", head("entries.end"));
        columns.put("reviewDueOn", head("LedgerEntry.reviewDueOn"));
        columns.put("status", head("entries.state"));
        return columns;
    }

    private String head(String key) {
        return screen.text("ledgerText", key);
    }

    /** The filter as the query of an address, for the export. */
    public String getQuery() {
        return LedgerWish.write(filter);
    }

    /** Whether nothing narrows the list, so that an empty one is an empty ledger. */
    public boolean isUnfiltered() {
        return filter.equals(LedgerFilter.ALL);
    }

    /** The name of the list on the screen. */
    public String getTitleKey() {
        return "LedgerList." + filter.list();
    }

    public LedgerFilter getFilter() {
        return filter;
    }

    public Places getPlaces() {
        return places;
    }

    public List<ItemRow> getItems() {
        return items;
    }

    public List<PurposeRow> getPurposes() {
        return purposes;
    }

    public UrlLazyModel<LedgerRow> getEntries() {
        return entries;
    }

    public boolean isMayWrite() {
        return mayWrite;
    }
}
