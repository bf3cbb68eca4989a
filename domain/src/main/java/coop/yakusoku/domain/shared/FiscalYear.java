package coop.yakusoku.domain.shared;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * 年度: the year of work from April 1 to March 31, named after the calendar year it starts in. January to March belong to
 * the fiscal year before.
 *
 * @param year the calendar year of its April, 1873 or later
 */
public record FiscalYear(int year) implements Comparable<FiscalYear>, Serializable {

    /** The first whole fiscal year of the solar calendar. */
    private static final int FIRST = 1873;
    private static final int LAST = 9998;
    private static final int APRIL = 4;

    public FiscalYear {
        if (year < FIRST || year > LAST) {
            throw new RuleViolation("shared.fiscal-year-unknown", String.valueOf(year));
        }
    }

    /**
     * The fiscal year a day belongs to.
     *
     * @throws RuleViolation {@code shared.fiscal-year-unknown} before April 1873
     */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear());
    }

    /** April 1. */
    public LocalDate first() {
        return LocalDate.of(year, APRIL, 1);
    }

    /** March 31 of the next calendar year. */
    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    /** Whether the day lies between the first and the last day, both included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /**
     * 四半期 of a day of this year: 1 for April to June, 4 for January to March.
     *
     * @throws IllegalArgumentException when the day is of another fiscal year
     */
    public int quarter(LocalDate day) {
        if (!contains(day)) {
            throw new IllegalArgumentException(day + " is not in fiscal year " + year);
        }
        return (day.getMonthValue() + 12 - APRIL) % 12 / 3 + 1;
    }

    /** The first day of a quarter, 1 to 4. */
    public LocalDate firstOfQuarter(int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter " + quarter);
        }
        return first().plusMonths(3L * (quarter - 1));
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    /**
     * 2026年度(令和8年度). The era is that of April 1; only 2019 is called 令和元年度 as a whole, as the ministries agreed for the
     * change of era (改元に伴う元号による年表示の取扱いについて, 2019-04-01).
     */
    public String label() {
        Era era = year == 2019 ? Era.REIWA : Era.on(first()).orElseThrow();
        int yearOfEra = era.yearOf(year);
        return year + "年度(" + era.kanji() + (yearOfEra == 1 ? "元" : String.valueOf(yearOfEra)) + "年度)";
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return String.valueOf(year);
    }
}
