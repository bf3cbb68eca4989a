package coop.yakusoku.web.shared;

import coop.yakusoku.ejb.shared.tables.RowKind;
import coop.yakusoku.ejb.shared.tables.RowOutcome;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The part of an import's rows that one page shows: of one kind or all, a hundred at a time. */
public class ImportRows implements Serializable {

    private static final int SIZE = 100;

    private final RowKind kind;
    private final int page;
    private final int pages;
    private final int total;
    private final List<RowOutcome> shown;

    /**
     * @param show the kind to show, {@code error}; anything else shows the errors, or all rows when there are none
     * @param page counted from 1
     */
    public ImportRows(List<RowOutcome> outcomes, String show, int page) {
        kind = kind(outcomes, show);
        List<RowOutcome> chosen = outcomes.stream()
                .filter(outcome -> kind == null || outcome.kind() == kind)
                .toList();
        total = chosen.size();
        pages = Math.max(1, (total + SIZE - 1) / SIZE);
        this.page = Math.min(Math.max(1, page), pages);
        shown = List.copyOf(chosen.subList((this.page - 1) * SIZE, Math.min(this.page * SIZE, total)));
    }

    private static RowKind kind(List<RowOutcome> outcomes, String show) {
        for (RowKind each : RowKind.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(show)) {
                return each;
            }
        }
        boolean wrong = outcomes.stream().anyMatch(outcome -> outcome.kind() == RowKind.ERROR);
        return show == null && wrong ? RowKind.ERROR : null;
    }

    /** The kind of rows shown; null for all. */
    public RowKind getKind() {
        return kind;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages;
    }

    public int getTotal() {
        return total;
    }

    public List<RowOutcome> getShown() {
        return shown;
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page == pages;
    }
}
