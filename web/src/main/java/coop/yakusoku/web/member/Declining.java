package coop.yakusoku.web.member;

import coop.yakusoku.domain.shared.RuleViolation;

/** A no of the gate as a page says it. */
final class Declining {

    private Declining() {
        // words, holds nothing
    }

    /** The key of the sentence. */
    static String key(String code) {
        return "member.declined." + code;
    }

    /** The sentence, to be said on top of a page. */
    static RuleViolation because(String code) {
        return new RuleViolation(key(code));
    }
}
