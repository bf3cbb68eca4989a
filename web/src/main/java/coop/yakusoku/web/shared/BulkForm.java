package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.lists.BulkAnswer;
import coop.yakusoku.ejb.shared.lists.BulkChange;
import coop.yakusoku.ejb.shared.lists.BulkOutcome;
import coop.yakusoku.ejb.shared.lists.BulkRow;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** The rows a page of a change of many is about, as the list's address names them, and what became of them. */
public class BulkForm implements Serializable {

    private final boolean all;
    private final List<BulkRow> rows;
    private final long size;
    private List<BulkOutcome> outcomes;

    private BulkForm(boolean all, List<BulkRow> rows, long size) {
        this.all = all;
        this.rows = new ArrayList<>(rows);
        this.size = size;
    }

    /** @param found how many rows the filter in the address finds; asked when all of them are meant */
    public static BulkForm read(LongSupplier found) {
        Map<String, String[]> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        boolean all = address.containsKey("all");
        List<BulkRow> rows = all ? List.of() : rows(address.getOrDefault("row", new String[0]));
        return new BulkForm(all, rows, all ? found.getAsLong() : rows.size());
    }

    private static List<BulkRow> rows(String[] written) {
        List<BulkRow> rows = new ArrayList<>();
        for (String each : written) {
            try {
                rows.add(BulkRow.of(each));
            } catch (IllegalArgumentException forged) {
                // no list wrote it, so no row is meant
            }
        }
        return rows.stream().distinct().toList();
    }

    /**
     * Takes the answer: where to go.
     *
     * @return the page of the background work; null to stay
     */
    public String take(BulkAnswer answer) {
        if (answer instanceof BulkAnswer.Started started) {
            return "/jobs.xhtml?faces-redirect=true&id=" + started.job();
        }
        outcomes = ((BulkAnswer.Done) answer).outcomes();
        return null;
    }

    /** Whether everything the filter finds is meant. */
    public boolean isAll() {
        return all;
    }

    /** The chosen rows; empty when all are meant. */
    public List<BulkRow> getRows() {
        return rows;
    }

    /** How many rows are meant. */
    public long getSize() {
        return size;
    }

    /** Whether it goes on in the background. */
    public boolean isLong() {
        return size > BulkChange.AT_ONCE;
    }

    /** What became of each row; null before. */
    public List<BulkOutcome> getOutcomes() {
        return outcomes;
    }

    /** How many were changed and how many not, in a sentence. */
    public String getCount() {
        long changed = outcomes.stream().filter(BulkOutcome::isDone).count();
        return Words.fill(
                Texts.find("sharedText").orElseThrow(),
                Texts.find("sharedText", "bulk.count", Texts.locale()).orElseThrow(),
                changed,
                outcomes.size() - changed);
    }

    /** Why a row was left as it is; empty text when it was changed. */
    public String reason(BulkOutcome outcome) {
        return sentence(outcome);
    }

    /** The same for files. */
    public static String sentence(BulkOutcome outcome) {
        return outcome.isDone()
                ? ""
                : Words.sentence(
                        new RuleViolation(outcome.code(), outcome.details().toArray()));
    }
}
