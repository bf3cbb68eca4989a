package coop.yakusoku.ejb.work;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A task on its page.
 *
 * @param kind {@code risk.analyse-again}
 * @param title of the record
 * @param page where it is done; null when the caller cannot open the register
 * @param assigneeName who has it; null when nobody has
 * @param reasons why, as keys of the context's words, with the day each came up
 * @param done when it was done; null while it is open
 */
public record TaskRow(
        String id,
        String kind,
        String title,
        String page,
        String organizationName,
        String departmentName,
        String assigneeName,
        LocalDate due,
        Instant given,
        Instant done,
        List<Reason> reasons)
        implements Serializable {

    /** Why, and since when; cured when it no longer holds. */
    public record Reason(String key, LocalDate since, LocalDate cured) implements Serializable {}
}
