package coop.yakusoku.domain.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people in a Japanese office write a day, and how we write it for them.
 *
 * <p>Reads 2026/11/22, 2026-11-22, 2026.11.22, 20261122, 2026年11月22日, R8.11.22, R081122, 令和8年11月22日, 令和元年5月1日, with
 * full-width digits, spaces, a day of the week in brackets, and our own form that gives both calendars. An era date
 * must exist: 昭和64年1月8日 was 平成元年. Days before 明治 are refused, and so are era dates up to 明治5年, which counted by the
 * moon; a Gregorian date of those years is read, and is printed without an era.
 */
public final class JapaneseDate {

    private static final Pattern GREGORIAN =
            Pattern.compile("(\\d{4})(?:年(\\d{1,2})月(\\d{1,2})日|([-/.])(\\d{1,2})\\4(\\d{1,2})|(\\d{2})(\\d{2}))");
    private static final Pattern ERA_YEAR = Pattern.compile(
            "(明治|大正|昭和|平成|令和|[明大昭平令MTSHR])(元|\\d{1,2})"
                    + "(?:年(\\d{1,2})月(\\d{1,2})日|([-/.])(\\d{1,2})\\5(\\d{1,2}))");
    private static final Pattern ERA_PACKED = Pattern.compile("([MTSHR])(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DAY_OF_WEEK = Pattern.compile("\\(([月火水木金土日])(?:曜日?)?\\)$");
    private static final Pattern BOTH = Pattern.compile("(.+)\\((.{4,})\\)");
    private static final String DAYS = "月火水木金土日";

    private JapaneseDate() {
        // words about dates, nothing to hold
    }

    /**
     * The day that was written.
     *
     * @throws RuleViolation {@code shared.date-unreadable} when it is not a date in any of the forms above, {@code
     *     shared.date-nonexistent} when the calendar has no such day (2月30日, or a weekday that is not that day's),
     *     {@code shared.date-before-era} and {@code shared.date-after-era} when the era had not begun or had ended
     *     (with the era and its first or last day), {@code shared.date-before-meiji} and {@code
     *     shared.date-before-solar-calendar}; the first detail is always what was written
     */
    public static LocalDate parse(String written) {
        if (written == null) {
            throw new RuleViolation("shared.date-unreadable", "");
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", "")
                .replaceAll("[‐‑–—−ー]", "-");
        Matcher week = DAY_OF_WEEK.matcher(text);
        if (week.find()) {
            LocalDate day = read(text.substring(0, week.start()), written);
            if (day.getDayOfWeek().getValue() != DAYS.indexOf(week.group(1)) + 1) {
                throw new RuleViolation("shared.date-nonexistent", written.strip());
            }
            return day;
        }
        Matcher both = BOTH.matcher(text);
        if (both.matches()) {
            LocalDate day = read(both.group(1), written);
            if (!day.equals(read(both.group(2), written))) {
                throw new RuleViolation("shared.date-nonexistent", written.strip());
            }
            return day;
        }
        return read(text, written);
    }

    /** 令和8年11月22日, 令和元年5月1日; before 1873 the Gregorian 1870年5月1日, because the era's months were the moon's. */
    public static String wareki(LocalDate day) {
        if (day.isBefore(Era.SOLAR_CALENDAR)) {
            return gregorian(day);
        }
        Era era = Era.on(day).orElseThrow();
        int year = era.yearOf(day.getYear());
        return era.kanji() + (year == 1 ? "元" : String.valueOf(year)) + "年"
                + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** R8.11.22 for narrow columns; before 1873 the Gregorian 1870.5.1. */
    public static String warekiShort(LocalDate day) {
        String tail = "." + day.getMonthValue() + "." + day.getDayOfMonth();
        if (day.isBefore(Era.SOLAR_CALENDAR)) {
            return day.getYear() + tail;
        }
        Era era = Era.on(day).orElseThrow();
        return String.valueOf(era.letter()) + era.yearOf(day.getYear()) + tail;
    }

    /** 2026年11月22日(令和8年11月22日), the form of our screens; before 1873 without the era. */
    public static String both(LocalDate day) {
        return day.isBefore(Era.SOLAR_CALENDAR) ? gregorian(day) : gregorian(day) + "(" + wareki(day) + ")";
    }

    /** 2026年11月22日. */
    public static String gregorian(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static LocalDate read(String text, String written) {
        Matcher gregorian = GREGORIAN.matcher(text);
        if (gregorian.matches()) {
            LocalDate day = day(number(gregorian, 1), number(gregorian, 2, 5, 7), number(gregorian, 3, 6, 8), written);
            if (day.isBefore(Era.MEIJI.first())) {
                throw new RuleViolation("shared.date-before-meiji", written.strip());
            }
            return day;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        Matcher era = ERA_YEAR.matcher(upper);
        if (era.matches()) {
            int year = "元".equals(era.group(2)) ? 1 : number(era, 2);
            return inEra(named(era.group(1)), year, number(era, 3, 6), number(era, 4, 7), written);
        }
        Matcher packed = ERA_PACKED.matcher(upper);
        if (packed.matches()) {
            return inEra(
                    named(packed.group(1)), number(packed, 2), number(packed, 3), number(packed, 4), written);
        }
        throw new RuleViolation("shared.date-unreadable", written.strip());
    }

    private static LocalDate inEra(Era era, int year, int month, int dayOfMonth, String written) {
        if (year < 1) {
            throw new RuleViolation("shared.date-nonexistent", written.strip());
        }
        LocalDate day = day(era.gregorian(year), month, dayOfMonth, written);
        if (era == Era.MEIJI && day.isBefore(Era.SOLAR_CALENDAR)) {
            throw new RuleViolation("shared.date-before-solar-calendar", written.strip());
        }
        if (day.isBefore(era.first())) {
            throw new RuleViolation("shared.date-before-era", written.strip(), era.kanji(), era.first().toString());
        }
        if (!era.contains(day)) {
            throw new RuleViolation(
                    "shared.date-after-era", written.strip(), era.kanji(), era.last().orElseThrow().toString());
        }
        return day;
    }

    private static LocalDate day(int year, int month, int dayOfMonth, String written) {
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException no) {
            throw new RuleViolation("shared.date-nonexistent", written.strip());
        }
    }

    private static Era named(String name) {
        for (Era era : Era.values()) {
            if (era.kanji().startsWith(name) || name.charAt(0) == era.letter()) {
                return era;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static int number(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        throw new IllegalArgumentException(matcher.pattern().pattern());
    }
}
