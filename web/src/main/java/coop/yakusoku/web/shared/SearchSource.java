package coop.yakusoku.web.shared;

import java.util.List;

/**
 * Finds records of a context by number, name or title. A context offers one bean of this kind; the search page asks
 * all.
 */
public interface SearchSource {

    /** Within what the person may read; at most so many; empty for roles that have nothing to find here. */
    List<Found> find(String words, int howMany);

    /**
     * A record that was found.
     *
     * @param kind what it is, in the reader's words: 「情報資産」
     * @param number its number; may be null
     * @param title its name
     * @param about where it belongs, one line; may be null
     * @param link its page
     */
    record Found(String kind, String number, String title, String about, String link) {}
}
