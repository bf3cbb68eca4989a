package coop.yakusoku.domain.work;

import java.util.Locale;

/** In which language a person reads the mail of the day. */
public enum MailLanguage {
    JAPANESE(Locale.JAPANESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    MailLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
