package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.web.shared.Texts;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Countries as people write them: 日本、アメリカ合衆国, Japan, JP. */
final class Countries {

    private static final Pattern BETWEEN = Pattern.compile("[,、，;；\\n]+");

    private Countries() {
        // reads and writes names, holds nothing
    }

    /** The names in the reader's language. */
    static List<String> names(Set<String> codes) {
        return codes.stream()
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Texts.locale()))
                .toList();
    }

    /** The names in one line, for an input. */
    static String line(Set<String> codes) {
        return String.join("、", names(codes));
    }

    /** @throws RuleViolation {@code ledger.country-unknown} */
    static Set<String> read(String typed) {
        Set<String> codes = new LinkedHashSet<>();
        for (String word : BETWEEN.split(typed == null ? "" : typed)) {
            if (!JapaneseText.isBlank(word)) {
                codes.add(code(JapaneseText.strip(word)));
            }
        }
        return codes;
    }

    private static String code(String word) {
        String key = JapaneseText.searchKey(word);
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> called(code, key))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("ledger.country-unknown", word));
    }

    private static boolean called(String code, String key) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return JapaneseText.searchKey(code).equals(key)
                || JapaneseText.searchKey(country.getDisplayCountry(Locale.JAPANESE)).equals(key)
                || JapaneseText.searchKey(country.getDisplayCountry(Locale.ENGLISH)).equals(key);
    }
}
