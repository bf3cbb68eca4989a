package coop.yakusoku.web.risk;

import coop.yakusoku.web.shared.Texts;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries data may be handled in, by name in the reader's language; Japan first. */
public final class Countries {

    private static final String HOME = "JP";

    private Countries() {
        // names, nothing to hold
    }

    /** A country of a pull-down list. */
    public record Country(String code, String name) {}

    /** The name of a country by its ISO 3166-1 code. */
    public static String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Texts.locale());
    }

    static List<Country> all() {
        Comparator<Country> homeFirst = Comparator.comparing(country -> !country.code().equals(HOME));
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, name(code)))
                .sorted(homeFirst.thenComparing(Country::name, Collator.getInstance(Texts.locale())))
                .toList();
    }
}
