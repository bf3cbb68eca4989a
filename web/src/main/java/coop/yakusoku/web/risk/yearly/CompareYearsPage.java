package coop.yakusoku.web.risk.yearly;

import coop.yakusoku.domain.risk.yearly.Change;
import coop.yakusoku.domain.risk.yearly.SnapshotId;
import coop.yakusoku.ejb.risk.yearly.AssetChange;
import coop.yakusoku.ejb.risk.yearly.ComparisonQueries;
import coop.yakusoku.ejb.risk.yearly.RiskChange;
import coop.yakusoku.ejb.risk.yearly.SnapshotRow;
import coop.yakusoku.ejb.risk.yearly.YearComparison;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.UrlLazyModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Backs {@code risk/compare-years.xhtml}: two frozen years side by side, or one beside the register of today. */
@Named
@ViewScoped
public class CompareYearsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Beside the changes, what else the list may show. */
    private static final String DONE = "DONE";
    private static final String RESIDUAL_UP = "RESIDUAL_UP";
    private static final String RESIDUAL_DOWN = "RESIDUAL_DOWN";

    @Inject
    private ComparisonQueries queries;

    @Inject
    private YearWords words;

    @Inject
    private Screen screen;

    private String before;
    private String after;
    private String kind;
    private SnapshotRow earlier;
    private SnapshotRow later;
    private UrlLazyModel<RiskChange> changes;
    /** Needed while the page is drawn; read again when pages are turned. */
    private transient YearComparison comparison;

    public void load() {
        earlier = getComparison().before();
        later = getComparison().after();
        changes = new UrlLazyModel<>(
                () -> shown().size(),
                window -> shown().stream().skip(window.first()).limit(window.size()).toList(),
                row -> row.risk().toString(),
                "change",
                Set.of());
    }

    private List<RiskChange> shown() {
        YearComparison all = getComparison();
        if (kind == null || kind.isBlank()) {
            return all.risks();
        }
        return switch (kind) {
            case DONE -> all.treatmentsDone();
            case RESIDUAL_UP -> all.residualUp();
            case RESIDUAL_DOWN -> all.residualDown();
            default -> Arrays.stream(Change.values())
                    .filter(it -> it.name().equals(kind))
                    .findFirst()
                    .map(all::risks)
                    .orElse(List.of());
        };
    }

    public YearComparison getComparison() {
        if (comparison == null) {
            comparison = queries.compare(
                    screen.id(before, SnapshotId::of),
                    after == null || after.isBlank() ? null : screen.id(after, SnapshotId::of));
        }
        return comparison;
    }

    /** The address of the list of one kind. */
    public String address(String wanted) {
        return "/risk/compare-years.xhtml?before=" + before + (after == null || after.isBlank() ? "" : "&after=" + after)
                + (wanted == null ? "" : "&kind=" + wanted) + "#changes";
    }

    /** Whether the list shows this kind only. */
    public boolean shows(String wanted) {
        return wanted == null ? kind == null || kind.isBlank() : wanted.equals(kind);
    }

    /** What the list is narrowed to, in words. */
    public String getKindLabel() {
        return Arrays.stream(Change.values()).anyMatch(it -> it.name().equals(kind))
                ? screen.text("riskText", "Change." + kind)
                : screen.text("riskText", "compareYears.kind." + shownKind());
    }

    private String shownKind() {
        return List.of(RESIDUAL_UP, RESIDUAL_DOWN).contains(kind) ? kind : DONE;
    }

    public String label(SnapshotRow row) {
        return words.snapshot(row);
    }

    public String colour(Change change) {
        return YearWords.colour(change);
    }

    /** Changes as figures, in the order of their weight. */
    public List<Change> getKinds() {
        return Arrays.stream(Change.values()).filter(it -> it != Change.SAME).toList();
    }

    public Change getSame() {
        return Change.SAME;
    }

    public List<AssetChange> getAssets() {
        return getComparison().assets();
    }

    /** The key of a field's label. */
    public String field(AssetChange.Difference difference) {
        return "field." + difference.field();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public SnapshotRow getEarlier() {
        return earlier;
    }

    public SnapshotRow getLater() {
        return later;
    }

    public UrlLazyModel<RiskChange> getChanges() {
        return changes;
    }
}
