package coop.yakusoku.web.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the contexts by convention: {@code riskText} is {@code coop.yakusoku.web.risk.RiskText}.
 *
 * <p>The file without a suffix is Japanese. A bundle is never looked for in the server's own language: an English
 * server would otherwise answer a Japanese reader in English.
 */
public final class Texts {

    private static final String SUFFIX = "Text";
    private static final ResourceBundle.Control NO_DETOUR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A page asks a few hundred times; the JDK's own memory of bundles is slow to answer. */
    private static final Map<Locale, Map<String, Optional<ResourceBundle>>> FOUND = new ConcurrentHashMap<>();

    private Texts() {
        // finds bundles, holds nothing
    }

    /** The bundle of that name in the reader's language; empty when no context has such texts. */
    public static Optional<ResourceBundle> find(String name) {
        return find(name, locale());
    }

    /** The bundle of that name in a given language; empty when no context has such texts. */
    public static Optional<ResourceBundle> find(String name, Locale locale) {
        if (!name.endsWith(SUFFIX) || name.length() == SUFFIX.length()) {
            return Optional.empty();
        }
        return FOUND.computeIfAbsent(locale, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, any -> read(name, locale));
    }

    private static Optional<ResourceBundle> read(String name, Locale locale) {
        String context = name.substring(0, name.length() - SUFFIX.length());
        String base = "coop.yakusoku.web." + context + "." + Character.toUpperCase(context.charAt(0))
                + context.substring(1) + SUFFIX;
        try {
            return Optional.of(ResourceBundle.getBundle(base, locale, Texts.class.getClassLoader(), NO_DETOUR));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    /** The text under a key of a bundle; empty when the bundle or the key does not exist. */
    public static Optional<String> find(String name, String key, Locale locale) {
        return find(name, locale).filter(texts -> texts.containsKey(key)).map(texts -> texts.getString(key));
    }

    /** The bundle name of the context that owns a key {@code context.rule} or a path {@code /context/page.xhtml}. */
    public static String bundleOf(String context) {
        return context + SUFFIX;
    }

    /** The reader's language; Japanese outside a page. */
    public static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null) {
            return Locale.JAPANESE;
        }
        UIViewRoot view = faces.getViewRoot();
        return view == null ? faces.getApplication().getViewHandler().calculateLocale(faces) : view.getLocale();
    }
}
