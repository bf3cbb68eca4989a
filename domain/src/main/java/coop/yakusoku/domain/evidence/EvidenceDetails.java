package coop.yakusoku.domain.evidence;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What people say of a piece of evidence.
 *
 * @param title 名称, at most 200 characters; the name of the file when nothing else is said
 * @param note 説明, at most 1,000 characters, empty for none
 * @param doneOn 実施日: the day the thing was done that it shows; null when it shows none
 * @param expiresOn 有効期限: the last day it is good for; null when it stays good
 */
public record EvidenceDetails(String title, String note, LocalDate doneOn, LocalDate expiresOn)
        implements Serializable {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 1_000;

    /**
     * @throws RuleViolation {@code evidence.title-missing}, {@code shared.text-too-long}, {@code
     *     evidence.expires-before-done}
     */
    public EvidenceDetails {
        title = JapaneseText.strip(title == null ? "" : title);
        note = JapaneseText.strip(note == null ? "" : note);
        if (title.isEmpty()) {
            throw new RuleViolation("evidence.title-missing");
        }
        JapaneseText.atMost(LONGEST_TITLE, title);
        JapaneseText.atMost(LONGEST_NOTE, note);
        if (doneOn != null && expiresOn != null && expiresOn.isBefore(doneOn)) {
            throw new RuleViolation("evidence.expires-before-done");
        }
    }

    /** Text only people may see: a title may name somebody. */
    @Override
    public String toString() {
        return "EvidenceDetails[…]";
    }
}
