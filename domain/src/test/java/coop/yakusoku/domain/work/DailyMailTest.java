package coop.yakusoku.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a mail. */
class DailyMailTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant SEVEN = Instant.parse("2026-11-22T22:00:00Z");

    @Test
    void it_waits_at_once_and_is_sent_once() {
        DailyMail mail = mail();

        assertThat(mail.state()).isEqualTo(DailyMail.State.WAITING);
        assertThat(mail.nextTryAt()).isEqualTo(SEVEN);

        mail.sent(DAY);

        assertThat(mail.state()).isEqualTo(DailyMail.State.SENT);
    }

    @Test
    void a_failure_never_ends_it_and_pauses_grow_to_half_an_hour() {
        DailyMail mail = mail();

        mail.failed("server-unreachable", SEVEN);
        assertThat(mail.nextTryAt()).isEqualTo(SEVEN.plusSeconds(60));
        mail.failed("server-unreachable", SEVEN);
        assertThat(mail.nextTryAt()).isEqualTo(SEVEN.plusSeconds(120));
        for (int i = 0; i < 100; i++) {
            mail.failed("server-unreachable", SEVEN);
        }

        assertThat(mail.nextTryAt()).isEqualTo(SEVEN.plusSeconds(1800));
        assertThat(mail.state()).isEqualTo(DailyMail.State.WAITING);
        assertThat(mail.attempts()).isEqualTo(102);
    }

    @Test
    void it_tells_a_log_its_number_only() {
        assertThat(mail()).hasToString(mail().id().toString());
    }

    private static DailyMail mail() {
        return new DailyMail(
                new MailId(new UUID(0, 1)), new StaffId(new UUID(0, 2)), DAY, "件名", "本文", "<p>本文</p>", SEVEN);
    }
}
