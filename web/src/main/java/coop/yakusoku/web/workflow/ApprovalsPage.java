package coop.yakusoku.web.workflow;

import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.ejb.workflow.ApprovalFilter;
import coop.yakusoku.ejb.workflow.ApprovalFilter.Sort;
import coop.yakusoku.ejb.workflow.ApprovalFilter.View;
import coop.yakusoku.ejb.workflow.ApprovalQueries;
import coop.yakusoku.ejb.workflow.ApprovalRow;
import coop.yakusoku.ejb.workflow.ListedState;
import coop.yakusoku.web.shared.UrlLazyModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Backs {@code workflow/approvals.xhtml}: what waits for me, what I submitted, all I may read. */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Sort> SORTS = Map.of(
            "number", Sort.NUMBER,
            "title", Sort.TITLE,
            "state", Sort.STATE,
            "submittedAt", Sort.SUBMITTED);

    @Inject
    private ApprovalQueries queries;

    private String q;
    private View view;
    private ListedState state;
    private String type;
    private List<String> types;
    private UrlLazyModel<ApprovalRow> approvals;
    private Map<ApprovalId, ListedState> standings = Map.of();

    public void load() {
        if (view == null) {
            view = View.WAITING;
        }
        types = queries.documentTypes();
        ApprovalFilter any = filter(Sort.SUBMITTED, true);
        approvals = new UrlLazyModel<>(
                () -> queries.count(any),
                window -> measured(queries.page(
                        filter(SORTS.get(window.sort()), window.descending()), window.first(), window.size())),
                row -> row.id().toString(),
                "-submittedAt",
                SORTS.keySet());
    }

    private List<ApprovalRow> measured(List<ApprovalRow> rows) {
        standings = queries.listed(rows);
        return rows;
    }

    /** How a row of the page shown stands now. */
    public ListedState listed(ApprovalRow row) {
        return standings.get(row.id());
    }

    private ApprovalFilter filter(Sort sort, boolean descending) {
        return new ApprovalFilter(view, state, type, q, sort, descending);
    }

    public View[] getViews() {
        return View.values();
    }

    public ListedState[] getStates() {
        return ListedState.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public View getView() {
        return view;
    }

    public void setView(View view) {
        this.view = view;
    }

    public ListedState getState() {
        return state;
    }

    public void setState(ListedState state) {
        this.state = state;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public List<String> getTypes() {
        return types;
    }

    public UrlLazyModel<ApprovalRow> getApprovals() {
        return approvals;
    }
}
