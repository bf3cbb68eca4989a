package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which data items and purposes a row may name on a day. What a row names already is not asked again, so that a row
 * with an item that ended can still be corrected.
 */
public final class MasterRules {

    private final Map<String, DataItem> items;
    private final Map<String, Purpose> purposes;
    private final LocalDate today;

    /** @param items all there are, ended ones too; the same for the purposes */
    public MasterRules(Collection<DataItem> items, Collection<Purpose> purposes, LocalDate today) {
        this.items = items.stream().collect(Collectors.toMap(DataItem::code, Function.identity()));
        this.purposes = purposes.stream().collect(Collectors.toMap(Purpose::code, Function.identity()));
        this.today = today;
    }

    /**
     * @param before what the ledger says now; null for a new row
     * @throws RuleViolation {@code ledger.item-unknown}
     */
    public void checkItems(EntryDetails before, EntryDetails after) {
        Set<String> said = before == null ? Set.of() : before.holding().items();
        for (String code : after.holding().items()) {
            if (!items.containsKey(code) || !said.contains(code) && !items.get(code).offeredOn(today)) {
                throw new RuleViolation("ledger.item-unknown", code);
            }
        }
    }

    /**
     * Joint use reaches the six items of the notice and no other (N-7).
     *
     * @throws RuleViolation {@code ledger.joint-use-item}
     */
    public void checkRecipients(EntryDetails after) {
        for (Recipient recipient : after.recipients()) {
            if (recipient.kind() == RecipientKind.JOINT_USER) {
                jointUse(recipient, after.holding().items());
            }
        }
    }

    private void jointUse(Recipient recipient, Set<String> all) {
        Set<String> shared = recipient.itemCodes().isEmpty() ? all : recipient.itemCodes();
        for (String code : shared) {
            if (!items.get(code).flags().jointUse()) {
                throw new RuleViolation("ledger.joint-use-item", items.get(code).nameJa());
            }
        }
    }

    /**
     * @param before what the ledger says now; null for a new row
     * @throws RuleViolation {@code ledger.purpose-unknown}
     */
    public void checkPurposes(EntryDetails before, EntryDetails after) {
        Set<String> said = before == null ? Set.of() : before.purposes();
        for (String code : after.purposes()) {
            if (!purposes.containsKey(code) || !said.contains(code) && !purposes.get(code).offeredOn(today)) {
                throw new RuleViolation("ledger.purpose-unknown", code);
            }
        }
    }
}
