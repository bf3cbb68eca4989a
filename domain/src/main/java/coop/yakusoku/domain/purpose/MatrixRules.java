package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What every edition of the matrix keeps to, whoever drafts it.
 *
 * <p>Special-care items serve insurance and welfare only (N-6, 法20条2項), the My Number serves none of these purposes
 * (番号法), and joint use is exactly the six items of its notice (N-7): a part goes with its whole, so 郵便番号 is 住所.
 */
public final class MatrixRules {

    /** The purpose of joint use. */
    public static final String JOINT_USE = "P7";

    /** The purpose special-care items may be needed for. */
    public static final String INSURANCE = "P6";

    private final Map<String, Item> items;

    public MatrixRules(Collection<Item> items) {
        this.items = items.stream().collect(Collectors.toMap(Item::code, Function.identity()));
    }

    /**
     * @throws RuleViolation {@code purpose.unknown-item}, {@code purpose.special-care-item}, {@code
     *     purpose.my-number-item}, {@code purpose.joint-item-refused} for an item that is none of the six, {@code
     *     purpose.joint-item-lacking} when one of them is not there
     */
    public void check(Collection<Cell> cells) {
        for (Cell cell : cells) {
            Item item = items.get(cell.item());
            if (item == null) {
                throw new RuleViolation("purpose.unknown-item", cell.item());
            }
            if (cell.use() == ItemUse.NEEDED) {
                checkNeeded(cell, item);
            }
        }
        checkJointUse(cells);
    }

    private static void checkNeeded(Cell cell, Item item) {
        if (item.flags().myNumber()) {
            throw new RuleViolation("purpose.my-number-item", item.nameJa());
        }
        if (item.flags().specialCare() && !cell.purpose().equals(INSURANCE)) {
            throw new RuleViolation("purpose.special-care-item", item.nameJa(), cell.purpose());
        }
        if (cell.purpose().equals(JOINT_USE) && !item.flags().jointUse()) {
            throw new RuleViolation("purpose.joint-item-refused", item.nameJa());
        }
    }

    private void checkJointUse(Collection<Cell> cells) {
        Set<String> shared = cells.stream()
                .filter(it -> it.purpose().equals(JOINT_USE) && it.use() == ItemUse.NEEDED)
                .map(Cell::item)
                .collect(Collectors.toSet());
        Set<String> lacking = new TreeSet<>();
        items.values().stream()
                .filter(it -> it.flags().jointUse() && !shared.contains(it.code()))
                .forEach(it -> lacking.add(it.nameJa()));
        if (!lacking.isEmpty()) {
            throw new RuleViolation("purpose.joint-item-lacking", String.join("、", lacking));
        }
    }
}
