package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.DataItem;
import coop.yakusoku.domain.ledger.ItemFlags;
import coop.yakusoku.domain.ledger.MasterRules;
import coop.yakusoku.domain.ledger.Purpose;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The data items and purposes by the names a table may write: Japanese, English or the code. */
final class LedgerNames {

    private final Map<String, String> itemNames = new LinkedHashMap<>();
    private final Map<String, String> purposeNames = new LinkedHashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Map<String, String> purposes = new HashMap<>();
    private final Map<String, ItemFlags> flags;
    private final MasterRules rules;

    /** @param items all there are, in their order; the same for the purposes */
    LedgerNames(Collection<DataItem> items, Collection<Purpose> purposes, LocalDate today) {
        items.forEach(it -> {
            itemNames.put(it.code(), it.nameJa());
            List.of(it.nameEn(), it.nameJa(), it.code()).forEach(name -> put(this.items, name, it.code()));
        });
        purposes.forEach(it -> {
            purposeNames.put(it.code(), it.words().nameJa());
            List.of(it.words().wordsJa(), it.words().nameEn(), it.words().nameJa(), it.code())
                    .forEach(name -> put(this.purposes, name, it.code()));
        });
        flags = items.stream().collect(Collectors.toMap(DataItem::code, DataItem::flags));
        rules = new MasterRules(items, purposes, today);
    }

    private static void put(Map<String, String> index, String name, String code) {
        index.put(JapaneseText.searchKey(name), code);
    }

    Optional<String> item(String word) {
        return Optional.ofNullable(items.get(JapaneseText.searchKey(word)));
    }

    /** @throws RuleViolation {@code ledger.item-unknown} */
    String knownItem(String word) {
        return item(word).orElseThrow(() -> new RuleViolation("ledger.item-unknown", word));
    }

    Optional<String> purpose(String word) {
        return Optional.ofNullable(purposes.get(JapaneseText.searchKey(word)));
    }

    /** The names of items, in the order of the master. */
    List<String> items(Set<String> codes) {
        return named(itemNames, codes);
    }

    /** The names of purposes, in the order of the master. */
    List<String> purposes(Set<String> codes) {
        return named(purposeNames, codes);
    }

    private static List<String> named(Map<String, String> names, Set<String> codes) {
        return names.entrySet().stream()
                .filter(it -> codes.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The codes in the order of the master. */
    List<String> itemCodes(Set<String> codes) {
        return itemNames.keySet().stream().filter(codes::contains).toList();
    }

    List<String> allItems() {
        return List.copyOf(itemNames.values());
    }

    List<String> allPurposes() {
        return List.copyOf(purposeNames.values());
    }

    Map<String, ItemFlags> flags() {
        return flags;
    }

    MasterRules rules() {
        return rules;
    }
}
