package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.PersonChoice;
import coop.yakusoku.ejb.organization.PersonQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the people a form names in people's own words: a name, a number, a name with the number. */
@RequestScoped
public class LedgerPeople {

    private static final Pattern NAME_AND_NUMBER = Pattern.compile("(.+)[(（]([^()（）]+)[)）]");

    @Inject private PersonQueries people;

    /** A person as the form shows one; null for none or one out of sight. */
    String nameOf(StaffId person) {
        return person == null ? null : people.choice(person).map(LedgerPeople::shown).orElse(null);
    }

    /** Name with number, so that it means one person. */
    private static String shown(PersonChoice person) {
        return person.name() + "（" + person.number() + "）";
    }

    /** The first people by kana, for suggestions while one types. */
    List<String> names() {
        return people.choices(null).stream().map(LedgerPeople::shown).toList();
    }

    /**
     * @return null when nothing is typed
     * @throws RuleViolation {@code ledger.person-unknown} when it is nobody the reader sees, or more than one
     */
    StaffId find(String typed) {
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
        if (found.size() != 1) {
            throw new RuleViolation("ledger.person-unknown", typed);
        }
        return found.get(0).id();
    }
}
