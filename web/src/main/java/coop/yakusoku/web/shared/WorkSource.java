package coop.yakusoku.web.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits for the person who is logged in: due, overdue, to be approved, returned. A context that has such work offers
 * one bean of this kind; the first page and the bell ask them all.
 */
public interface WorkSource {

    /** How many things wait; one statement. */
    long count();

    /** The most urgent things, at most so many in all; overdue first. */
    List<WorkItem> first(int howMany);

    /**
     * One thing that waits.
     *
     * @param kind what is to be done, in the reader's words: 「期限超過の対応」
     * @param title the record's name
     * @param due until when; null when there is no date
     * @param link the page to do it on, {@code /risk/asset.xhtml?id=…}
     * @param overdue whether the day has passed
     */
    record WorkItem(String kind, String title, LocalDate due, String link, boolean overdue) {}
}
