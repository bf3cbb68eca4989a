package coop.yakusoku.domain.member.choice;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a member's objection or consent was received: what one must be able to show later (6.17).
 *
 * @param method how it reached us
 * @param textVersion the version of the text the member had before him or her, at most 60 characters; may be empty for
 *     an objection, which needs no text
 * @param representative who spoke
 * @param proof where the paper, the recording or the receipt is to be found, at most 200 characters; may be empty where
 *     nothing asks for it
 * @param receivedOn the day of the member's word
 */
public record Receipt(
        ChoiceMethod method, String textVersion, Representative representative, String proof, LocalDate receivedOn) {

    private static final int MOST_VERSION = 60;
    private static final int MOST_PROOF = 200;

    /** @throws RuleViolation {@code shared.text-too-long} */
    public Receipt {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(representative, "representative");
        Objects.requireNonNull(receivedOn, "receivedOn");
        textVersion = said(MOST_VERSION, textVersion);
        proof = said(MOST_PROOF, proof);
    }

    private static String said(int most, String text) {
        return text == null ? "" : JapaneseText.atMost(most, JapaneseText.strip(JapaneseText.storable(text)));
    }

    /**
     * Refuses what could not be shown later. Objecting is easy: the member's own word is enough. Who speaks for a member
     * shows that he or she may.
     *
     * @throws RuleViolation {@code member.received-in-future}, {@code member.proxy-proof-missing}
     */
    public void refuseForObjection(LocalDate today) {
        if (receivedOn.isAfter(today)) {
            throw new RuleViolation("member.received-in-future");
        }
        if (representative != Representative.SELF && proof.isEmpty()) {
            throw new RuleViolation("member.proxy-proof-missing");
        }
    }

    /**
     * Refuses what could not be shown later. A yes counts only with the text it was said to and with its proof, for we
     * have to prove it, not the member.
     *
     * @throws RuleViolation as {@link #refuseForObjection}, {@code member.text-version-missing}, {@code
     *     member.consent-proof-missing}
     */
    public void refuseForConsent(Answer answer, LocalDate today) {
        refuseForObjection(today);
        if (textVersion.isEmpty()) {
            throw new RuleViolation("member.text-version-missing");
        }
        if (answer == Answer.CONSENT && proof.isEmpty()) {
            throw new RuleViolation("member.consent-proof-missing");
        }
    }

    /** Without what somebody wrote about a person. */
    @Override
    public String toString() {
        return "Receipt[" + method + ", " + receivedOn + "]";
    }
}
