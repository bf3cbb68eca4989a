package coop.yakusoku.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDateTest {

    private static final LocalDate NOV_22 = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/11/22", "2026-11-22", "2026.11.22", "20261122", "2026年11月22日", "R8.11.22", "r8.11.22", "R8/11/22",
                "R8-11-22", "R081122", "令和8年11月22日", "令8.11.22", "２０２６／１１／２２", "２０２６年１１月２２日", "Ｒ８．１１．２２",
                "令和　８年 １１月２２日", " 令和 8 年 11 月 22 日 ", "㋿8年11月22日", "2026−11−22", "2026ー11ー22", "2026年11月22日(日)",
                "2026年11月22日（日曜日）", "令和8年11月22日(日)", "2026年11月22日(令和8年11月22日)"
            })
    void one_day_is_written_in_many_ways(String written) {
        assertThat(JapaneseDate.parse(written)).isEqualTo(NOV_22);
    }

    @ParameterizedTest
    @CsvSource({
        "昭和64年1月7日, 1989-01-07",
        "平成元年1月8日, 1989-01-08",
        "平成1年1月8日, 1989-01-08",
        "平成31年4月30日, 2019-04-30",
        "令和元年5月1日, 2019-05-01",
        "R1.5.1, 2019-05-01",
        "H31.4.30, 2019-04-30",
        "S64.1.7, 1989-01-07",
        "昭和元年12月25日, 1926-12-25",
        "大正15年12月24日, 1926-12-24",
        "T元.7.30, 1912-07-30",
        "明治45年7月29日, 1912-07-29",
        "M6.1.1, 1873-01-01",
        "平成24年2月29日, 2012-02-29"
    })
    void the_day_an_era_turns_belongs_to_one_era(String written, LocalDate day) {
        assertThat(JapaneseDate.parse(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"昭和64年1月8日", "平成31年5月1日", "令和元年4月30日", "H31.5.1", "大正15年12月25日", "昭和100年1月1日",
        "平成38年11月22日", "大正元年7月29日"})
    void a_day_after_its_era_ended_or_before_it_began_is_refused(String written) {
        assertThatThrownBy(() -> JapaneseDate.parse(written)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_refusal_names_the_era_and_its_last_or_first_day() {
        RuleViolation late = catchThrowableOfType(RuleViolation.class, () -> JapaneseDate.parse("昭和64年1月8日"));
        RuleViolation early = catchThrowableOfType(RuleViolation.class, () -> JapaneseDate.parse("令和元年4月30日"));

        assertThat(late.code()).isEqualTo("shared.date-after-era");
        assertThat(late.details()).containsExactly("昭和64年1月8日", "昭和", "1989-01-07");
        assertThat(early.code()).isEqualTo("shared.date-before-era");
        assertThat(early.details()).containsExactly("令和元年4月30日", "令和", "2019-05-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/02/30", "2026年13月1日", "20260229", "令和8年2月29日", "R0.1.1", "2026年11月22日(月)",
        "2026年11月22日(令和8年11月23日)"})
    void a_day_no_calendar_has_is_refused_as_such(String written) {
        assertThat(codeOf(written)).isEqualTo("shared.date-nonexistent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "未定", "2026", "2026/11", "11/22", "22/11/2026", "慶応3年1月1日", "X8.1.1", "2026/11-22",
        "=TODAY()", "令和八年十一月二十二日", "8.11.22", "202611220"})
    void what_is_not_a_date_is_refused_with_what_was_written(String written) {
        RuleViolation no = catchThrowableOfType(RuleViolation.class, () -> JapaneseDate.parse(written));

        assertThat(no.code()).isEqualTo("shared.date-unreadable");
        assertThat(no.details()).containsExactly(written.strip());
    }

    @Test
    void nothing_written_is_unreadable_too() {
        assertThat(codeOf(null)).isEqualTo("shared.date-unreadable");
    }

    @Test
    void days_before_meiji_are_refused() {
        assertThat(codeOf("1868-01-24")).isEqualTo("shared.date-before-meiji");
        assertThat(codeOf("1850年1月1日")).isEqualTo("shared.date-before-meiji");
        assertThat(JapaneseDate.parse("1868-01-25")).isEqualTo(LocalDate.of(1868, 1, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"明治元年1月25日", "明治5年12月2日", "M5.12.31"})
    void an_era_date_counted_by_the_moon_is_not_guessed(String written) {
        assertThat(codeOf(written)).isEqualTo("shared.date-before-solar-calendar");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 令和8年11月22日, R8.11.22, 2026年11月22日(令和8年11月22日)",
        "2019-05-01, 令和元年5月1日, R1.5.1, 2019年5月1日(令和元年5月1日)",
        "2019-04-30, 平成31年4月30日, H31.4.30, 2019年4月30日(平成31年4月30日)",
        "1989-01-08, 平成元年1月8日, H1.1.8, 1989年1月8日(平成元年1月8日)",
        "1989-01-07, 昭和64年1月7日, S64.1.7, 1989年1月7日(昭和64年1月7日)",
        "1926-12-25, 昭和元年12月25日, S1.12.25, 1926年12月25日(昭和元年12月25日)",
        "1912-07-30, 大正元年7月30日, T1.7.30, 1912年7月30日(大正元年7月30日)",
        "1873-01-01, 明治6年1月1日, M6.1.1, 1873年1月1日(明治6年1月1日)",
        "1872-12-31, 1872年12月31日, 1872.12.31, 1872年12月31日"
    })
    void a_day_is_printed_in_three_forms(LocalDate day, String wareki, String narrow, String both) {
        assertThat(JapaneseDate.wareki(day)).isEqualTo(wareki);
        assertThat(JapaneseDate.warekiShort(day)).isEqualTo(narrow);
        assertThat(JapaneseDate.both(day)).isEqualTo(both);
    }

    @Test
    void every_day_since_the_solar_calendar_reads_back_from_every_form() {
        for (LocalDate day = Era.SOLAR_CALENDAR; day.getYear() < 2100; day = day.plusDays(1)) {
            assertThat(JapaneseDate.parse(JapaneseDate.wareki(day))).isEqualTo(day);
            assertThat(JapaneseDate.parse(JapaneseDate.warekiShort(day))).isEqualTo(day);
            assertThat(JapaneseDate.parse(JapaneseDate.both(day))).isEqualTo(day);
            assertThat(JapaneseDate.parse(day.toString())).isEqualTo(day);
        }
    }

    private static String codeOf(String written) {
        return catchThrowableOfType(RuleViolation.class, () -> JapaneseDate.parse(written)).code();
    }
}
