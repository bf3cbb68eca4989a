package coop.yakusoku.domain.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * When the year of work begins. Co-ops close their books in March; an affiliate may close them in another month.
 *
 * @param firstMonth the month whose first day opens the year; the year is named after the calendar year of that day
 */
public record FiscalCalendar(Month firstMonth) implements Serializable {

    /** April to March, what {@link FiscalYear} counts in. */
    public static final FiscalCalendar APRIL = new FiscalCalendar(Month.APRIL);

    /** The fiscal year a day belongs to. */
    public int yearOf(LocalDate day) {
        return day.getMonth().compareTo(firstMonth) < 0 ? day.getYear() - 1 : day.getYear();
    }

    /** The first day of a fiscal year. */
    public LocalDate first(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    /** The last day of a fiscal year. */
    public LocalDate last(int year) {
        return first(year + 1).minusDays(1);
    }
}
