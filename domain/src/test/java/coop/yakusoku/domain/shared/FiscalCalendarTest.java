package coop.yakusoku.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class FiscalCalendarTest {

    @Test
    void the_year_of_a_co_op_ends_in_march() {
        assertThat(FiscalCalendar.APRIL.yearOf(LocalDate.of(2027, 3, 31))).isEqualTo(2026);
        assertThat(FiscalCalendar.APRIL.yearOf(LocalDate.of(2027, 4, 1))).isEqualTo(2027);
        assertThat(FiscalCalendar.APRIL.first(2026)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(FiscalCalendar.APRIL.last(2026)).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void another_house_may_close_its_books_at_the_end_of_the_calendar_year() {
        FiscalCalendar january = new FiscalCalendar(Month.JANUARY);

        assertThat(january.yearOf(LocalDate.of(2026, 12, 31))).isEqualTo(2026);
        assertThat(january.last(2026)).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
