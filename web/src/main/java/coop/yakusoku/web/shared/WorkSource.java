package coop.yakusoku.web.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits for the person who is logged in: due, overdue, to be approved, returned. A context that has such work
 * offers one bean of this kind; the first page and the bell ask them all.
 */
public interface WorkSource {

    /** What waits, kind by kind, the most urgent first; kinds with nothing waiting are left out. */
    List<WorkPile> piles();

    /**
     * Everything of one kind.
     *
     * @param key the kind's name for styles and tests, e.g. {@code overdue}
     * @param kind what is to be done, in the reader's words: 「期限超過の対応」
     * @param count how many there are
     * @param link the list that shows them all; null when there is none
     * @param urgent whether it should have been done already
     * @param first the most urgent of them
     */
    record WorkPile(String key, String kind, long count, String link, boolean urgent, List<WorkItem> first) {}

    /**
     * One thing that waits.
     *
     * @param title the record's name
     * @param about one line more; may be null
     * @param due until when; null when there is no date
     * @param link the page to do it on, {@code /risk/asset.xhtml?id=…}
     */
    record WorkItem(String title, String about, LocalDate due, String link) {}
}
