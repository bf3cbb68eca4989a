package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.shared.work.WorkItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A window on everything that waits for somebody.
 *
 * @param rows the window, by due day, then by what is asked
 * @param count how many the filter finds
 * @param unread how many the bell counts
 * @param groups how many of each group there are, without the filter
 * @param further how many more wait in registers and are not listed one by one here, kind by kind
 */
public record Inbox(List<Row> rows, int count, long unread, Map<WorkGroup, Long> groups, List<Further> further)
        implements Serializable {

    /**
     * One thing that waits.
     *
     * @param key what the bell remembers it by
     * @param kind whose words are {@code WorkWords.work}
     * @param group what is asked; {@code OVERDUE} from the day after the due day on
     * @param read whether the person has looked at it
     */
    public record Row(String key, String kind, WorkGroup group, WorkItem item, boolean read) implements Serializable {

        static String keyOf(String kind, WorkItem item) {
            String key = kind + "/" + item.id();
            return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
        }

        static WorkGroup groupOf(WorkGroup group, WorkItem item, LocalDate today) {
            boolean late = item.due() != null && item.due().isBefore(today) && group != WorkGroup.NEWS;
            return late ? WorkGroup.OVERDUE : group;
        }

        private static final int LONGEST_KEY = 140;
    }

    /** So many more of a kind, and the list that shows them. */
    public record Further(String kind, long count, String link) implements Serializable {}
}
