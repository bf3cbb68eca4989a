package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.Places;
import coop.yakusoku.ejb.risk.AnalysisService;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.AssetRow;
import coop.yakusoku.ejb.risk.AssetSort;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.UrlLazyModel;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Backs {@code risk/assets.xhtml}. */
@Named
@ViewScoped
public class AssetsPage implements Serializable {

    /** What one may sort by: the column's field, and what it means to the query. */
    private static final Map<String, AssetSort> SORTS = Map.of(
            "number", AssetSort.NUMBER,
            "name", AssetSort.NAME,
            "departmentName", AssetSort.DEPARTMENT,
            "medium", AssetSort.MEDIUM,
            "importance", AssetSort.IMPORTANCE,
            "risks", AssetSort.RISKS,
            "highest", AssetSort.HIGHEST,
            "completion", AssetSort.COMPLETION,
            "status", AssetSort.STATUS);

    @Inject private AssetQueries queries;
    @Inject private AnalysisService analyses;
    @Inject private Caller caller;
    @Inject private Screen screen;

    private AssetFilter filter;
    private Places places;
    private UrlLazyModel<AssetRow> assets;
    private boolean mayWrite;

    public void load() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        AssetFilter wish = AssetWish.read(request.getRequestParameterMap()::get);
        filter = wish;
        places = queries.places(wish.organization());
        mayWrite = caller.has(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
        assets = new UrlLazyModel<>(
                () -> queries.count(wish),
                window -> queries.page(
                        wish, SORTS.get(window.sort()), window.descending(), window.first(), window.size()),
                row -> row.id().toString(),
                "number",
                SORTS.keySet());
    }

    /** Begins the analyses that are missing among the assets of the filter, and shows what is then to be rated. */
    public String begin() {
        int begun;
        try {
            begun = analyses.beginMissing(filter);
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", begun == 0 ? "assets.begunNone" : "assets.begun", begun);
        screen.keepMessagesOverRedirect();
        return "/risk/assets.xhtml?faces-redirect=true&" + getQuery();
    }

    /** Whether one department is chosen whose dossier the reader may open. */
    public boolean isDossier() {
        return filter.department() != null
                && caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR);
    }

    public Medium[] getMedia() {
        return Medium.values();
    }

    public AssetStatus[] getStates() {
        return AssetStatus.values();
    }

    /** How an analysis may stand with those who approve. */
    public ApprovalStanding[] getApprovals() {
        return ApprovalStanding.values();
    }

    public int[] getImportances() {
        return new int[] {3, 2, 1};
    }

    public AssetFilter getFilter() {
        return filter;
    }

    /** The colour of a state. */
    public String kind(AssetStatus status) {
        return colour(status);
    }

    static String colour(AssetStatus status) {
        return switch (status) {
            case PLANNED -> "draft";
            case ACTIVE -> "good";
            case SUSPENDED -> "warn";
            case DISPOSED -> "plain";
        };
    }

    /** Which work still to be done the list is narrowed to; empty for none. */
    public String getTodo() {
        String todo = AssetWish.todo(filter);
        return todo == null ? "" : todo;
    }

    /** The filter as the query of an address, for the export. */
    public String getQuery() {
        return AssetWish.write(filter);
    }

    /** The columns one may do without, with their heads. */
    public Map<String, String> getColumns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("departmentName", head("Asset.departmentId"));
        columns.put("medium", head("assets.medium"));
        columns.put("importance", head("assets.importance"));
        columns.put("risks", head("assets.risks"));
        columns.put("highest", head("assets.highest"));
        columns.put("completion", head("assets.completion"));
        columns.put("status", head("assets.status"));
        return columns;
    }

    private String head(String key) {
        return screen.text("riskText", key);
    }

    /** Whether nothing narrows the list, so that an empty one is an empty register. */
    public boolean isUnfiltered() {
        return filter.equals(AssetFilter.ALL);
    }

    public Places getPlaces() {
        return places;
    }

    public UrlLazyModel<AssetRow> getAssets() {
        return assets;
    }

    /** Whether the reader takes the register along on paper: with its risks, so who reads those. */
    public boolean isMayPrint() {
        return caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR);
    }

    public boolean isMayWrite() {
        return mayWrite;
    }
}
