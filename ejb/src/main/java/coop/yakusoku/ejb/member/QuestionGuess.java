package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clerk with a member on the telephone means by what he or she types, so that nobody has to choose first which
 * field it goes into. Whoever means something else says so.
 */
public final class QuestionGuess {

    private static final Pattern POSTAL =
            Pattern.compile("(?:〒\\s*)?(\\d{3}[-‐−ー]\\d{4}|〒?\\d{7})(?:\\s+(\\S.*))?");
    private static final Pattern TELEPHONE = Pattern.compile("\\(?0[\\d()-]{8,14}|\\+81[\\d-]{8,14}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern READING = Pattern.compile("[ァ-ヺー・゛゜\\s　]+");

    private QuestionGuess() {
        // guesses, holds nothing
    }

    /** @param typed what was typed; not blank */
    public static MemberQuestion of(String typed) {
        String text = JapaneseText.strip(typed);
        String plain = JapaneseText.halfWidth(text).replaceAll("[‐‑–—−]", "-");
        Matcher postal = POSTAL.matcher(plain);
        if (postal.matches()) {
            String kana = postal.group(2) == null ? "" : postal.group(2);
            return new MemberQuestion(MemberQuestion.Kind.POSTAL_CODE, postal.group(1), kana);
        }
        return new MemberQuestion(kind(text, plain.replaceAll("\\s+", "")), text);
    }

    private static MemberQuestion.Kind kind(String text, String plain) {
        if (TELEPHONE.matcher(plain).matches() && plain.replaceAll("\\D", "").length() >= 10) {
            return MemberQuestion.Kind.TELEPHONE;
        } else if (DIGITS.matcher(plain).matches()) {
            return MemberQuestion.Kind.NUMBER;
        } else if (isDay(text)) {
            return MemberQuestion.Kind.BIRTH_DATE;
        }
        return READING.matcher(JapaneseText.toKatakana(text)).matches() ? MemberQuestion.Kind.KANA : MemberQuestion.Kind.NAME;
    }

    private static boolean isDay(String text) {
        try {
            JapaneseDate.parse(text);
            return true;
        } catch (RuleViolation no) {
            // a day that does not exist was meant as one too, and is refused as one
            return !no.code().equals("shared.date-unreadable");
        }
    }
}
