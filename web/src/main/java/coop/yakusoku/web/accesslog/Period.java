package coop.yakusoku.web.accesslog;

import coop.yakusoku.domain.shared.JapaneseDate;
import java.time.LocalDate;
import java.util.Optional;

/** Days typed into the filter of a page, as people write them. */
final class Period {

    private Period() {
        // reads days, holds nothing
    }

    /** Empty for nothing, and for what is no day. */
    static Optional<LocalDate> day(String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JapaneseDate.parse(written));
        } catch (RuntimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whether something was typed that is no day. */
    static boolean isWrong(String written) {
        return written != null && !written.isBlank() && day(written).isEmpty();
    }
}
