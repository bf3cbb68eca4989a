package coop.yakusoku.ejb.shared.work;

import java.io.Serializable;
import java.util.List;

/**
 * Everything of one kind that waits for a person.
 *
 * @param kind {@code context.name}, e.g. {@code risk.overdue}; its words are in {@code
 *     coop/yakusoku/ejb/risk/RiskWords.properties} (and {@code _en}) under {@code work.overdue}
 * @param group what is asked of the person
 * @param count how many there are
 * @param link the list that shows exactly them, {@code /risk/risks.xhtml?…}; null when there is none
 * @param items the most urgent of them
 */
public record WorkPile(String kind, WorkGroup group, long count, String link, List<WorkItem> items)
        implements Serializable {

    public WorkPile {
        items = List.copyOf(items);
    }

    /** Whether it should have been done already. */
    public boolean urgent() {
        return group == WorkGroup.OVERDUE;
    }

    /** The kind as one word for addresses, styles and tests: {@code risk-overdue}. */
    public String key() {
        return kind.replace('.', '-');
    }
}
