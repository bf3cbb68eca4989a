package coop.yakusoku.domain.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Yes and no as Japanese tables write them: 有/無, ○/×, はい/いいえ, 1/0 and their like. */
public final class JapaneseFlag {

    private static final Set<String> YES = Set.of(
            "有", "有り", "あり", "アリ", "○", "〇", "◯", "●", "◎", "⭕", "✓", "✔", "✅", "☑", "レ", "はい", "該当", "要", "可", "済",
            "1", "true", "t", "yes", "y", "on", "o");
    private static final Set<String> NO = Set.of(
            "無", "無し", "なし", "ナシ", "×", "✕", "✖", "✗", "✘", "❌", "☐", "いいえ", "非該当", "否", "不要", "不可", "未",
            "0", "false", "f", "no", "n", "off", "x", "-", "ー", "−", "―", "—", "‐", "–");

    private JapaneseFlag() {
        // words for yes and no, nothing to hold
    }

    /**
     * What the cell says; empty when it says nothing.
     *
     * @throws RuleViolation {@code shared.flag-unreadable} with what was written
     */
    public static Optional<Boolean> parse(String written) {
        if (JapaneseText.isBlank(written)) {
            return Optional.empty();
        }
        String typed = JapaneseText.strip(written);
        String word = JapaneseText.halfWidth(typed).toLowerCase(Locale.ROOT).replaceAll("[\uFE0E\uFE0F]", "");
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        if (NO.contains(word)) {
            return Optional.of(false);
        }
        throw new RuleViolation("shared.flag-unreadable", typed);
    }

    /** 有 or 無, the words of the ledger of 中小企業の情報セキュリティ対策ガイドライン. */
    public static String print(boolean flag) {
        return flag ? "有" : "無";
    }
}
