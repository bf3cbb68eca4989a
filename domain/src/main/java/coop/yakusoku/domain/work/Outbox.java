package coop.yakusoku.domain.work;

import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The mails of the day kept until the mail server takes them. */
public interface Outbox {

    /** Whether a mail was written to the person for the day. */
    boolean written(StaffId person, LocalDate day);

    /** The first day of a mail that was never sent, later than the last one sent; empty when none is missing. */
    Optional<LocalDate> firstUnsent(StaffId person);

    /** Those to the person that still wait. */
    List<DailyMail> waiting(StaffId person);

    /** The mails of a day to be tried now, those that waited longest first. */
    List<MailId> due(LocalDate day, Instant now, int most);

    /**
     * Finds a mail that waits, and keeps others away from it until this transaction ends; empty when another server has
     * it, or when the person has had a mail on that day already.
     */
    Optional<DailyMail> take(MailId id, LocalDate today);

    void add(DailyMail mail);
}
