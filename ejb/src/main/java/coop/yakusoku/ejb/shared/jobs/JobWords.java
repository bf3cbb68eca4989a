package coop.yakusoku.ejb.shared.jobs;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of background work. They stand beside the services, for the mail of the day names the work too: titles and
 * messages of {@code risk.register-pdf} are in {@code coop/yakusoku/ejb/risk/RiskWords.properties} (and {@code _en}).
 */
public final class JobWords {

    private static final ResourceBundle.Control NO_DETOUR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private JobWords() {
        // finds words, holds nothing
    }

    /** A text with its placeholders filled; where the words are missing, the key. */
    public static String text(String context, String key, List<String> details, Locale language) {
        String base = "coop.yakusoku.ejb." + context + "." + Character.toUpperCase(context.charAt(0))
                + context.substring(1) + "Words";
        ResourceBundle words = ResourceBundle.getBundle(base, language, JobWords.class.getClassLoader(), NO_DETOUR);
        if (!words.containsKey(key)) {
            return key;
        }
        String pattern = words.getString(key);
        // Whoever looks after the system reads the head alone, without what fills it.
        return details.isEmpty()
                ? pattern.replaceAll("\\{\\d+}", "…")
                : new MessageFormat(pattern, language).format(details.toArray());
    }

    /** What the work is called. */
    public static String title(JobRow job, Locale language) {
        return text(job.context(), job.titleKey(), job.titleDetails(), language);
    }
}
