package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.Set;

/**
 * Where and how it is kept.
 *
 * @param media 媒体
 * @param place 保管場所, at most 200 characters, or null
 * @param methods 保管方法
 * @param backup バックアップ
 * @param backupPlace where, at most 200 characters, or null
 * @param countries 取扱国: ISO 3166-1 alpha-2, upper case; JP at home
 * @param countryNote 外的環境: what is known of the law there (PPC-7), at most 1,000 characters; needed abroad
 */
public record Keeping(
        Set<StorageMedium> media,
        String place,
        Set<KeepingMethod> methods,
        boolean backup,
        String backupPlace,
        Set<String> countries,
        String countryNote)
        implements Serializable {

    private static final String HOME = "JP";

    /** In Japan, nothing else said yet. */
    public static final Keeping UNKNOWN = new Keeping(Set.of(), null, Set.of(), false, null, Set.of(HOME), null);

    public Keeping {
        media = Codes.kept(media);
        place = Words.optional("place", place, 200);
        methods = Codes.kept(methods);
        backupPlace = Words.optional("backupPlace", backupPlace, 200);
        countries = countries == null || countries.isEmpty() ? Set.of(HOME) : Codes.kept(countries);
        for (String country : countries) {
            if (!country.matches("[A-Z]{2}")) {
                throw new RuleViolation("ledger.country-unknown", country);
            }
        }
        countryNote = Words.optional("countryNote", countryNote, 1_000);
        if (abroad(countries) && countryNote == null) {
            throw new RuleViolation("ledger.country-note-missing");
        }
    }

    /** Handled outside Japan, so that the law there must be known (PPC-7). */
    public boolean abroad() {
        return abroad(countries);
    }

    private static boolean abroad(Set<String> countries) {
        return countries.stream().anyMatch(country -> !country.equals(HOME));
    }
}
