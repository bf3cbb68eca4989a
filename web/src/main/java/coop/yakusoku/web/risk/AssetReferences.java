package coop.yakusoku.web.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.PersonChoice;
import coop.yakusoku.ejb.organization.PersonQueries;
import coop.yakusoku.ejb.risk.AssetChoice;
import coop.yakusoku.ejb.risk.AssetQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the person and the asset a form names in people's own words: a name, a number, a name with the number. */
@RequestScoped
public class AssetReferences {

    private static final Pattern NAME_AND_NUMBER = Pattern.compile("(.+)[(（]([^()（）]+)[)）]");

    @Inject private PersonQueries people;
    @Inject private AssetQueries assets;
    @Inject private Clock clock;

    /** Today on the office clock. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A person as the form shows one; null for none or one out of sight. */
    String nameOf(StaffId person) {
        return person == null ? null : people.choice(person).map(AssetReferences::shown).orElse(null);
    }

    /** Name with number, so that it means one person. */
    static String shown(PersonChoice person) {
        return person.name() + "（" + person.number() + "）";
    }

    /** The first people by kana, for suggestions while one types. */
    List<String> names() {
        return people.choices(null).stream().map(AssetReferences::shown).toList();
    }

    /**
     * @return null when nothing is typed
     * @throws RuleViolation {@code risk.owner-unknown}, {@code organization.table-person-ambiguous}
     */
    StaffId owner(String typed) {
        if (JapaneseText.isBlank(typed)) {
            return null;
        }
        Matcher both = NAME_AND_NUMBER.matcher(JapaneseText.strip(typed));
        String word = both.matches() ? both.group(2) : typed;
        String key = JapaneseText.searchKey(word);
        List<PersonChoice> found = people.choices(word).stream()
                .filter(it -> JapaneseText.searchKey(it.number()).equals(key)
                        || !both.matches() && JapaneseText.searchKey(it.name()).equals(key))
                .toList();
        if (found.isEmpty()) {
            throw new RuleViolation("risk.owner-unknown", typed);
        }
        if (found.size() > 1) {
            throw new RuleViolation("organization.table-person-ambiguous", typed);
        }
        return found.get(0).id();
    }

    /**
     * @return null when nothing is typed
     * @throws RuleViolation {@code risk.parent-unknown}
     */
    AssetId parent(OrganizationId organization, String typed) {
        if (JapaneseText.isBlank(typed)) {
            return null;
        }
        String key = JapaneseText.searchKey(typed);
        return assets.parents(organization, typed).stream()
                .filter(it -> JapaneseText.searchKey(it.number()).equals(key))
                .findFirst()
                .map(AssetChoice::id)
                .orElseThrow(() -> new RuleViolation("risk.parent-unknown", typed));
    }
}
