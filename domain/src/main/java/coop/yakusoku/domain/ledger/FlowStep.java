package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * ライフサイクル・フロー: one step of the way the information takes (domain-knowledge 4.6).
 *
 * @param phase 局面
 * @param handling 取扱方法, at most 200 characters
 * @param place 場所, at most 100 characters, or null
 * @param means 手段, at most 100 characters, or null
 * @param regulation 規程番号, at most 50 characters, or null
 */
@Embeddable
public record FlowStep(
        @Enumerated(EnumType.STRING) @Column(name = "phase") FlowPhase phase,
        @Column(name = "handling") String handling,
        @Column(name = "place") String place,
        @Column(name = "means") String means,
        @Column(name = "regulation") String regulation)
        implements Serializable {

    public FlowStep {
        if (phase == null) {
            throw new RuleViolation("ledger.field-missing", "flow");
        }
        handling = Words.required("flow", handling, 200);
        place = Words.optional("flow", place, 100);
        means = Words.optional("flow", means, 100);
        regulation = Words.optional("flow", regulation, 50);
    }

    /** {@code USE 伝票の突合 / 事務所 / 端末 / 規程3-2}: for the history. */
    String inShort() {
        StringBuilder words = new StringBuilder(phase + " " + handling);
        for (String part : new String[] {place, means, regulation}) {
            words.append(part == null ? "" : " / " + part);
        }
        return words.toString();
    }
}
