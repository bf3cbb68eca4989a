package coop.yakusoku.ejb.shared;

import coop.yakusoku.domain.shared.JapaneseText;
import java.util.Arrays;
import java.util.List;

/** What somebody typed into a search, made fit for {@code like}. */
public final class SearchWords {

    /** Stands after every {@code like} of a {@link #within}; Hibernate and PostgreSQL do not agree on a default. */
    public static final String ESCAPE = " escape '!'";

    /** Who looks for more words than these looks for one thing too exactly. */
    private static final int MOST = 6;

    private SearchWords() {
        // makes patterns, holds nothing
    }

    /** The words of a text, blanks of both widths between them; six at most, none of an empty text. */
    public static List<String> of(String text) {
        return JapaneseText.isBlank(text)
                ? List.of()
                : Arrays.stream(JapaneseText.strip(text).split("[\\s\\p{Z}]+")).limit(MOST).toList();
    }

    /** A pattern for whatever has the part somewhere in it; signs that mean something to {@code like} mean themselves. */
    public static String within(String part) {
        return "%" + part.replaceAll("[!%_]", "!$0") + "%";
    }
}
