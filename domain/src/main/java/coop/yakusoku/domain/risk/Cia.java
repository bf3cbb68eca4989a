package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;

/**
 * 機密性, 完全性 and 可用性 of an asset on the scale 3–2–1 of the IPA sheet since its edition 3.1.
 *
 * @param confidentiality 機密性, 1 to 3
 * @param integrity 完全性, 1 to 3
 * @param availability 可用性, 1 to 3
 */
public record Cia(int confidentiality, int integrity, int availability) implements Serializable {

    public Cia {
        within(confidentiality);
        within(integrity);
        within(availability);
    }

    /** The same marks read from the old scale 2–1–0 of edition 3: each is one higher here. */
    public static Cia ofOldScale(int confidentiality, int integrity, int availability) {
        return new Cia(confidentiality + 1, integrity + 1, availability + 1);
    }

    /** The highest of the three. */
    public int highest() {
        return Math.max(confidentiality, Math.max(integrity, availability));
    }

    private static void within(int mark) {
        if (mark < 1 || mark > 3) {
            throw new RuleViolation("risk.cia-out-of-scale", mark);
        }
    }
}
