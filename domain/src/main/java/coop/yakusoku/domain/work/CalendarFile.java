package coop.yakusoku.domain.work;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Deadlines as a calendar other programs read (iCalendar, RFC 5545): each a day without hours, which blocks nobody's
 * time.
 *
 * @param name what the calendar is called
 * @param entries the deadlines
 */
public record CalendarFile(String name, List<Entry> entries) {

    private static final String END = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public CalendarFile {
        entries = List.copyOf(entries);
    }

    /** @param at when it is written (DTSTAMP) */
    public String text(Instant at) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Yakusoku//Deadlines//JA");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        line(text, "X-WR-TIMEZONE:Asia/Tokyo");
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        for (Entry entry : entries) {
            line(text, "BEGIN:VEVENT");
            line(text, "UID:" + escaped(entry.uid()));
            line(text, "DTSTAMP:" + STAMP.format(at));
            line(text, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(entry.day()));
            line(text, "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(entry.day().plusDays(1)));
            line(text, "SUMMARY:" + escaped(entry.summary()));
            line(text, "DESCRIPTION:" + escaped(entry.description()));
            line(text, "URL:" + entry.url());
            line(text, "TRANSP:TRANSPARENT");
            line(text, "END:VEVENT");
        }
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    /** Commas, semicolons, backslashes and line ends mean something in iCalendar (3.3.11); other controls have no place. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A line has at most 75 octets; a longer one goes on after a blank (3.1), never in the middle of a character. */
    private static void line(StringBuilder text, String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            String written = Character.toString(character);
            int width = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(written);
            octets += width;
            i += Character.charCount(character);
        }
        text.append(END);
    }

    /**
     * A deadline.
     *
     * @param uid the same every time, so that a calendar knows it again
     * @param url the page where it is done
     */
    public record Entry(String uid, LocalDate day, String summary, String description, String url) {}
}
