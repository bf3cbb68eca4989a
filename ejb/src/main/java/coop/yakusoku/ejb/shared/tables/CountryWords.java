package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.domain.shared.JapaneseText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries as tables write them: by their code (ISO 3166-1 alpha-2) or their Japanese name. */
public final class CountryWords {

    private static final Map<String, String> CODES = codes();

    private CountryWords() {
        // words, nothing to hold
    }

    /** The code of a country; empty for a word that is none. */
    public static Optional<String> code(String word) {
        return Optional.ofNullable(CODES.get(JapaneseText.searchKey(word)));
    }

    /** The Japanese name. */
    public static String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.JAPANESE);
    }

    private static Map<String, String> codes() {
        Map<String, String> found = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            found.put(JapaneseText.searchKey(name(code)), code);
            found.put(JapaneseText.searchKey(code), code);
        }
        return Map.copyOf(found);
    }
}
