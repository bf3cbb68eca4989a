package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.ledger.ItemRow;
import coop.yakusoku.web.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The data items by code and by name, in the reader's language. */
final class ItemNames {

    private static final Pattern BETWEEN = Pattern.compile("[,、，;；\\n]+");

    private final List<ItemRow> items;
    private final String language;

    ItemNames(List<ItemRow> items) {
        this.items = items;
        this.language = Texts.locale().getLanguage();
    }

    /** The names of the codes, in the order of the master. */
    List<String> names(Set<String> codes) {
        return items.stream()
                .filter(it -> codes.contains(it.code()))
                .map(it -> it.name(language))
                .toList();
    }

    /**
     * The codes of names or codes typed in one line.
     *
     * @throws RuleViolation {@code ledger.item-unknown}
     */
    List<String> codes(String typed) {
        List<String> codes = new ArrayList<>();
        for (String word : BETWEEN.split(typed == null ? "" : typed)) {
            if (!JapaneseText.isBlank(word)) {
                codes.add(code(JapaneseText.strip(word)));
            }
        }
        return codes;
    }

    private String code(String word) {
        String key = JapaneseText.searchKey(word);
        return items.stream()
                .filter(it -> List.of(it.code(), it.nameJa(), it.nameEn()).stream()
                        .anyMatch(name -> JapaneseText.searchKey(name).equals(key)))
                .findFirst()
                .map(ItemRow::code)
                .orElseThrow(() -> new RuleViolation("ledger.item-unknown", word));
    }
}
