package coop.yakusoku.ejb.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** What the administrator says of the mail of the day (docs/operations.md). */
@ApplicationScoped
class MailSettings {

    private static final String USUAL_TIME = "07:00";

    private final Map<String, String> environment;

    MailSettings() {
        this(System.getenv());
    }

    MailSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Without a mail server there is no mail of the day. */
    boolean on() {
        return !environment.getOrDefault("YAKUSOKU_MAIL_HOST", "").isBlank();
    }

    /** When it is written, on the office clock. */
    LocalTime at() {
        return LocalTime.parse(environment.getOrDefault("YAKUSOKU_MAIL_DIGEST_AT", USUAL_TIME));
    }

    /** The address people type, without a slash at its end; for links in what leaves the house. */
    String publicUrl() {
        return Optional.ofNullable(environment.get("YAKUSOKU_PUBLIC_URL"))
                .orElse("http://localhost:8080")
                .replaceAll("/+$", "");
    }
}
