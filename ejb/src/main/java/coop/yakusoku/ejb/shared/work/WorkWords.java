package coop.yakusoku.ejb.shared.work;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of work, tasks and rules. They stand beside the services and not beside the pages, because the mail of the
 * day is written at night, when there is no page: {@code risk.overdue} has its words in {@code
 * coop/yakusoku/ejb/risk/RiskWords.properties}.
 */
public final class WorkWords {

    private static final ResourceBundle.Control NO_DETOUR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private WorkWords() {
        // finds words, holds nothing
    }

    /** The words of a kind of work. */
    public static String work(String kind, Locale language) {
        return find("work", kind, language);
    }

    /** The words of a kind of task. */
    public static String task(String kind, Locale language) {
        return find("task", kind, language);
    }

    /** The words of a rule. */
    public static String rule(String code, Locale language) {
        return find("rule", code, language);
    }

    /** What to do about a finding of a rule. */
    public static String help(String code, Locale language) {
        return find("rule", code + ".help", language);
    }

    /** The words of a reason of a task of this kind. */
    public static String reason(String kind, String reason, Locale language) {
        return texts(kind, language).getString(reason);
    }

    private static String find(String prefix, String name, Locale language) {
        return texts(name, language).getString(prefix + name.substring(name.indexOf('.')));
    }

    private static ResourceBundle texts(String name, Locale language) {
        String context = name.substring(0, name.indexOf('.'));
        String base = "coop.yakusoku.ejb." + context + "." + Character.toUpperCase(context.charAt(0))
                + context.substring(1) + "Words";
        return ResourceBundle.getBundle(base, language, WorkWords.class.getClassLoader(), NO_DETOUR);
    }
}
