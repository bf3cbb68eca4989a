package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.work.MailLanguage;
import coop.yakusoku.domain.work.MailWish;
import java.io.Serializable;
import java.time.Instant;

/**
 * How the caller is told.
 *
 * @param mail what of the mail of the day is wanted
 * @param language in which it is written
 * @param calendarSince when the calendar's address was made; null when there is none
 * @param mailOn whether this installation sends mails at all
 * @param mailAt when, {@code 07:00}
 * @param hasAddress whether a mail address of the caller is known
 */
public record PreferenceRow(
        MailWish mail,
        MailLanguage language,
        Instant calendarSince,
        boolean mailOn,
        String mailAt,
        boolean hasAddress)
        implements Serializable {}
