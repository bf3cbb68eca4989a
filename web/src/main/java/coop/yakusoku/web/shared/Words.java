package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.work.WorkWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Values in the reader's words: labels of constants, days in both calendars, numbers with their commas. */
public final class Words {

    /** The office clock; Japan has one zone. */
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm").withZone(TOKYO);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Words() {
        // turns values into words, holds nothing
    }

    /** The label under {@code EnumName.VALUE}; empty for none. */
    public static String label(ResourceBundle texts, Enum<?> value) {
        return value == null ? "" : TextELResolver.text(texts, keyOf(value));
    }

    /** {@code EnumName.VALUE}. */
    static String keyOf(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    /** 2026年11月22日(令和8年11月22日), or 22 Nov 2026 (R8.11.22) for an English reader; empty for none. */
    public static String day(LocalDate day) {
        if (day == null) {
            return "";
        }
        return Texts.locale().getLanguage().equals("en")
                ? ENGLISH_DAY.format(day) + " (" + JapaneseDate.warekiShort(day) + ")"
                : JapaneseDate.both(day);
    }

    /** Half a day as {@link #day} writes it: 0 what comes before the bracket, 1 the bracket, empty where there is none. */
    public static String dayPart(LocalDate day, int half) {
        String whole = day(day);
        int bracket = whole.indexOf('(') < 0 ? whole.length() : whole.indexOf('(');
        return half == 0 ? whole.substring(0, bracket) : whole.substring(bracket);
    }

    /** 2026/11/22 14:05 on the office clock; empty for none. */
    public static String moment(Instant instant) {
        return instant == null ? "" : MOMENT.format(instant);
    }

    /** The sentence of a refusal: the text under its code in the texts of its context, with its details. */
    public static String sentence(RuleViolation no) {
        String name =
                Texts.bundleOf(no.code().substring(0, Math.max(0, no.code().indexOf('.'))));
        ResourceBundle texts =
                Texts.find(name).orElseThrow(() -> new IllegalStateException("There are no texts " + name, no));
        return fill(texts, TextELResolver.text(texts, no.code()), no.details().toArray());
    }

    /** A conversion that failed, said with the label of the input. */
    static ConverterException conversionOf(UIComponent input, String sentence) {
        Object label = input.getAttributes().get("label");
        String colon = Texts.locale().getLanguage().equals("en") ? ": " : "：";
        String text = label == null || label.toString().isEmpty() ? sentence : label + colon + sentence;
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
    }

    /** Any value in words: constants and keys as their labels, days in both calendars; empty for none. */
    public static String value(ResourceBundle texts, Object value) {
        return word(texts, value);
    }

    /** The text under a key, or the key itself where the texts do not know it. */
    public static String key(ResourceBundle texts, String key) {
        return key == null ? "" : lookUp(texts, key);
    }

    /** The words of a kind of work in the reader's language, {@code risk.overdue}. */
    public static String work(String kind) {
        return WorkWords.work(kind, Texts.locale());
    }

    /** The words of a kind of task in the reader's language. */
    public static String task(String kind) {
        return WorkWords.task(kind, Texts.locale());
    }

    /** The words of a reason of a task of this kind. */
    public static String reason(String kind, String reason) {
        return WorkWords.reason(kind, reason, Texts.locale());
    }

    /** What a rule of the rules check finds, in the reader's language. */
    public static String rule(String code) {
        return WorkWords.rule(code, Texts.locale());
    }

    /** What to do about a finding of a rule. */
    public static String ruleHelp(String code) {
        return WorkWords.help(code, Texts.locale());
    }

    /** The text of a key with its placeholders filled by one value, or by each of a collection's. */
    public static String text(ResourceBundle texts, String key, Object argument) {
        Object[] arguments = argument instanceof Collection<?> many ? many.toArray() : new Object[] {argument};
        return fill(texts, TextELResolver.text(texts, key), arguments);
    }

    /**
     * A pattern with its placeholders filled by words; the name of a field ({@code owner}) becomes its label under
     * {@code field.owner}. A pattern without arguments is taken as it stands, so only patterns with placeholders write
     * an apostrophe twice.
     */
    static String fill(ResourceBundle texts, String pattern, Object... arguments) {
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = word(texts, arguments[i]);
        }
        return new MessageFormat(pattern, texts.getLocale()).format(words);
    }

    private static String word(ResourceBundle texts, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Instant instant) {
            return moment(instant);
        }
        if (value instanceof Number number) {
            return NumberFormat.getInstance(Locale.JAPAN).format(number);
        }
        if (value instanceof Boolean yes) {
            return Texts.find("sharedText", yes ? "yes" : "no", Texts.locale()).orElse(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return lookUp(texts, keyOf(constant));
        }
        if (value instanceof Collection<?> many) {
            String comma = Texts.locale().getLanguage().equals("en") ? ", " : "、";
            return many.stream().map(each -> lookUp(texts, word(texts, each))).collect(Collectors.joining(comma));
        }
        return texts.containsKey("field." + value) ? texts.getString("field." + value) : value.toString();
    }

    /** A word that may be a key: of the texts at hand, or of the context whose page is on the screen. */
    private static String lookUp(ResourceBundle texts, String keyOrWord) {
        if (texts.containsKey(keyOrWord)) {
            return texts.getString(keyOrWord);
        }
        return Texts.find(Texts.bundleOf(Screen.contextOnScreen()), keyOrWord, Texts.locale())
                .orElse(keyOrWord);
    }
}
