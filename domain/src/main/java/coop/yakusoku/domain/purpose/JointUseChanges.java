package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What may change of joint use and how (法27条5項3号・6項, GL 3-6-3).
 *
 * <p>Name, address and representative of the responsible body: without delay, afterwards. Purpose, or another responsible
 * body: before. Items and range of users: not, but with consent, for a mere renaming, or by succession; then before too.
 */
public final class JointUseChanges {

    /** Afterwards is without delay for so many days; then the lint tells. */
    public static final int WITHOUT_DELAY_DAYS = 14;

    private JointUseChanges() {
        // compares, holds nothing
    }

    /**
     * What differs.
     *
     * @param before what is published now, or null when nothing ever was
     * @param sameBody whether it is the same body under another name or address; asked of a person, because no text tells
     */
    public static Set<JointChange> between(JointUseWords before, JointUseWords after, boolean sameBody) {
        if (before == null) {
            return EnumSet.of(JointChange.FIRST);
        }
        Set<JointChange> found = EnumSet.noneOf(JointChange.class);
        boolean bodyDiffers = !before.bodyName().equals(after.bodyName());
        if (bodyDiffers && !sameBody) {
            found.add(JointChange.BODY);
        } else if (bodyDiffers
                || !before.bodyAddress().equals(after.bodyAddress())
                || !before.representative().equals(after.representative())) {
            found.add(JointChange.BODY_DETAILS);
        }
        if (!before.purposes().equals(after.purposes())) {
            found.add(JointChange.PURPOSE);
        }
        if (!before.items().equals(after.items())) {
            found.add(JointChange.ITEMS);
        }
        if (!before.users().equals(after.users()) || !before.userWords().equals(after.userWords())) {
            found.add(JointChange.USERS);
        }
        return found;
    }

    /**
     * @param ground why items or users differ after all, or null
     * @throws RuleViolation {@code purpose.joint-not-the-six} when the first notice is not exactly the six items, the three
     *     classes of users and P1 to P6; {@code purpose.joint-fixed} for other items or users without a ground
     */
    public static void refuseForbidden(Set<JointChange> changes, JointUseWords words, ChangeGround ground) {
        if (changes.contains(JointChange.FIRST)) {
            boolean exact = words.items().equals(JointUseWords.SIX)
                    && words.users().equals(EnumSet.allOf(JointUser.class))
                    && words.purposes().equals(JointUseWords.PURPOSES);
            if (!exact) {
                throw new RuleViolation("purpose.joint-not-the-six");
            }
        }
        boolean fixed = changes.contains(JointChange.ITEMS) || changes.contains(JointChange.USERS);
        if (fixed && ground == null) {
            throw new RuleViolation("purpose.joint-fixed");
        }
    }

    /** Whether the notice must be out before the day it begins to hold. */
    public static boolean beforehand(Set<JointChange> changes) {
        Set<JointChange> early = EnumSet.copyOf(changes.isEmpty() ? EnumSet.of(JointChange.BODY_DETAILS) : changes);
        early.remove(JointChange.BODY_DETAILS);
        return !early.isEmpty();
    }

    /**
     * @throws RuleViolation {@code purpose.joint-published-too-late} when what has to be told before would begin on the day
     *     of publication or earlier
     */
    public static void refuseLate(Set<JointChange> changes, LocalDate published, LocalDate starts) {
        if (beforehand(changes) && !published.isBefore(starts)) {
            throw new RuleViolation("purpose.joint-published-too-late", starts);
        }
    }
}
