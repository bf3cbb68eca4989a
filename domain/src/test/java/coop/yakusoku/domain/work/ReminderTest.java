package coop.yakusoku.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which days somebody is reminded, and when. */
class ReminderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @ParameterizedTest
    @CsvSource({"30, THIRTY_DAYS", "7, SEVEN_DAYS", "1, ONE_DAY", "-1, OVERDUE", "-400, OVERDUE"})
    void a_day_is_mentioned_on_its_marks(int left, Reminder mark) {
        assertThat(Reminder.of(TODAY.plusDays(left), YESTERDAY, TODAY)).contains(mark);
    }

    @ParameterizedTest
    @CsvSource({"31", "29", "8", "6", "2", "0", "365"})
    void and_on_no_other_day(int left) {
        assertThat(Reminder.of(TODAY.plusDays(left), YESTERDAY, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, ONE_DAY", "4, SEVEN_DAYS", "27, THIRTY_DAYS"})
    void a_mark_that_passed_while_no_mail_could_be_sent_counts_with_the_next(int left, Reminder mark) {
        LocalDate fourDaysAgo = TODAY.minusDays(4);

        assertThat(Reminder.of(TODAY.plusDays(left), fourDaysAgo, TODAY)).contains(mark);
    }

    @Test
    void of_two_marks_passed_the_nearer_one_is_said() {
        assertThat(Reminder.of(TODAY.plusDays(1), TODAY.minusDays(40), TODAY)).contains(Reminder.ONE_DAY);
    }

    @Test
    void what_has_no_day_is_never_mentioned() {
        assertThat(Reminder.of(null, YESTERDAY, TODAY)).isEmpty();
    }
}
