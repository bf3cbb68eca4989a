package coop.yakusoku.ejb.shared.print;

import java.time.LocalDate;

/**
 * One box of a 決裁欄. Empty, it waits for a seal by hand; filled, it shows who approved on the screen and when.
 *
 * @param title whose box it is: 担当, 課長, 部長, 個人情報保護統括責任者
 * @param name the family name in the stamp; null while nobody has approved
 * @param on the day of the approval; null while nobody has approved
 * @param proxy whether somebody approved in the other's place: the stamp then carries 代
 */
public record Seal(String title, String name, LocalDate on, boolean proxy) {

    /** A box to be sealed by hand. */
    public static Seal empty(String title) {
        return new Seal(title, null, null, false);
    }
}
