package coop.yakusoku.domain.shared;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The eras of the Japanese calendar since 明治. Our own table, because the runtime's differs between versions and prints
 * 令和1年 where people write 令和元年.
 *
 * <p>Sources: 元号法 (昭和54年法律第43号) and the Cabinet Orders naming 平成 (昭和64年政令第1号) and 令和 (平成31年政令第143号); the
 * solar calendar begins with 明治6年1月1日 (明治5年太政官布告第337号).
 */
public enum Era {
    MEIJI("明治", 'M', LocalDate.of(1868, 1, 25)),
    TAISHO("大正", 'T', LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25)),
    HEISEI("平成", 'H', LocalDate.of(1989, 1, 8)),
    REIWA("令和", 'R', LocalDate.of(2019, 5, 1));

    /** Before this day Japan counted by the moon, so an era date has no plain Gregorian reading. */
    public static final LocalDate SOLAR_CALENDAR = LocalDate.of(1873, 1, 1);

    private final String kanji;
    private final char letter;
    private final LocalDate first;

    Era(String kanji, char letter, LocalDate first) {
        this.kanji = kanji;
        this.letter = letter;
        this.first = first;
    }

    /** The era a day belongs to; empty before 明治. */
    public static Optional<Era> on(LocalDate day) {
        Optional<Era> found = Optional.empty();
        for (Era era : values()) {
            if (!day.isBefore(era.first)) {
                found = Optional.of(era);
            }
        }
        return found;
    }

    /** 令和. */
    public String kanji() {
        return kanji;
    }

    /** R. */
    public char letter() {
        return letter;
    }

    /** The day the era began. */
    public LocalDate first() {
        return first;
    }

    /** The day before the next era began; empty for the present one. */
    public Optional<LocalDate> last() {
        return ordinal() + 1 < values().length
                ? Optional.of(values()[ordinal() + 1].first.minusDays(1))
                : Optional.empty();
    }

    /** The year of the Gregorian calendar that is the given year of this era; year 1 is 元年. */
    public int gregorian(int yearOfEra) {
        return first.getYear() + yearOfEra - 1;
    }

    /** The year of this era that is the given Gregorian year. */
    public int yearOf(int gregorianYear) {
        return gregorianYear - first.getYear() + 1;
    }

    /** Whether the day lies in this era. */
    public boolean contains(LocalDate day) {
        return on(day).filter(this::equals).isPresent();
    }
}
