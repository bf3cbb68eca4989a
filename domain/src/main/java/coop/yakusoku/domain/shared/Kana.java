package coop.yakusoku.domain.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * フリガナ: how a name is read, in full-width katakana. Hiragana and half-width kana are accepted and converted, so that
 * names sort and match however they were typed.
 *
 * @param value katakana, prolonged sound marks, middle dots and single half-width spaces; at most 100 characters
 */
public record Kana(String value) implements Comparable<Kana>, Serializable {

    private static final int LIMIT = 100;
    private static final Pattern READING = Pattern.compile("[ァ-ヺー・゛゜ヽヾ ]+");

    /**
     * @throws RuleViolation {@code shared.kana-unreadable} when another character is in it or nothing at all, {@code
     *     shared.text-too-long}
     */
    public Kana {
        String typed = value == null ? "" : JapaneseText.strip(value);
        value = JapaneseText.toKatakana(typed).replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[‐‑–—−ｰ-]", "ー");
        if (!READING.matcher(value).matches()) {
            throw new RuleViolation("shared.kana-unreadable", typed);
        }
        JapaneseText.atMost(LIMIT, value);
    }

    @Override
    public int compareTo(Kana other) {
        return value.compareTo(other.value);
    }

    /** Without the reading, which is part of somebody's name. */
    @Override
    public String toString() {
        return "Kana[…]";
    }
}
