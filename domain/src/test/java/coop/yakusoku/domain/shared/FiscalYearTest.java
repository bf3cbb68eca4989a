package coop.yakusoku.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    private static final FiscalYear FY2026 = new FiscalYear(2026);

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026, 1", "2026-06-30, 2026, 1", "2026-07-01, 2026, 2", "2026-11-22, 2026, 3",
        "2026-12-31, 2026, 3", "2027-01-01, 2026, 4", "2027-03-31, 2026, 4", "2026-03-31, 2025, 4"
    })
    void january_to_march_belong_to_the_year_before(LocalDate day, int year, int quarter) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
        assertThat(FiscalYear.of(day).quarter(day)).isEqualTo(quarter);
    }

    @Test
    void it_runs_from_april_to_march() {
        assertThat(FY2026.first()).isEqualTo("2026-04-01");
        assertThat(FY2026.last()).isEqualTo("2027-03-31");
        assertThat(FY2026.contains(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(FY2026.contains(LocalDate.of(2027, 4, 1))).isFalse();
        assertThat(FY2026.contains(LocalDate.of(2026, 3, 31))).isFalse();
    }

    @Test
    void quarters_start_in_april_july_october_and_january() {
        assertThat(FY2026.firstOfQuarter(1)).isEqualTo("2026-04-01");
        assertThat(FY2026.firstOfQuarter(4)).isEqualTo("2027-01-01");
        assertThatThrownBy(() -> FY2026.firstOfQuarter(5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026年度(令和8年度)", "2020, 2020年度(令和2年度)", "2019, 2019年度(令和元年度)", "2018, 2018年度(平成30年度)",
        "1989, 1989年度(平成元年度)", "1988, 1988年度(昭和63年度)", "1926, 1926年度(大正15年度)"
    })
    void its_label_gives_both_calendars(int year, String label) {
        assertThat(new FiscalYear(year).label()).isEqualTo(label);
    }

    @Test
    void years_follow_each_other() {
        assertThat(FY2026.next()).isEqualTo(new FiscalYear(2027)).isGreaterThan(FY2026);
        assertThat(FY2026.previous()).hasToString("2025");
    }

    @Test
    void a_quarter_is_asked_only_of_its_own_year() {
        assertThatThrownBy(() -> FY2026.quarter(LocalDate.of(2027, 4, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void years_without_a_solar_calendar_are_refused() {
        assertThatThrownBy(() -> FiscalYear.of(LocalDate.of(1873, 3, 31)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("shared.fiscal-year-unknown");
    }
}
