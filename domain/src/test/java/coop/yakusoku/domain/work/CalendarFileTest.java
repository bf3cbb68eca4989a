package coop.yakusoku.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other calendar programs read (RFC 5545). */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @Test
    void a_deadline_is_a_day_of_its_own() {
        String text = calendar("注文書控の対応").text(NOW);

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("\r\nDTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n")
                .contains("\r\nDTSTAMP:20261122T030000Z\r\n")
                .contains("\r\nUID:a@yakusoku\r\n")
                .contains("\r\nSUMMARY:注文書控の対応\r\n");
    }

    @Test
    void what_means_something_in_a_calendar_is_written_so_that_it_does_not() {
        String text = calendar("A;B,C\\D\nEND:VEVENT\r\nX\u0007").text(NOW);

        assertThat(unfolded(text)).contains("SUMMARY:A\\;B\\,C\\\\D\\nEND:VEVENT\\nX\r\n");
        assertThat(text.split("\r\nEND:VEVENT", -1)).hasSize(2);
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        String title = "𠮷野家の注文書控".repeat(20);
        String text = calendar(title).text(NOW);

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(unfolded(text)).contains("SUMMARY:" + title + "\r\n");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(text).doesNotContain("\uFFFD");
    }

    @Test
    void a_secret_is_told_to_nobody_and_known_again_by_its_digest() {
        CalendarSecret secret = CalendarSecret.next();

        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(secret.digest()).hasSize(64).doesNotContain(secret.text());
        assertThat(CalendarSecret.of(secret.text())).contains(secret);
        assertThat(CalendarSecret.of("../../etc/passwd")).isEmpty();
        assertThat(CalendarSecret.next()).isNotEqualTo(secret);
    }

    private static CalendarFile calendar(String title) {
        return new CalendarFile("約束", List.of(new CalendarFile.Entry(
                "a@yakusoku", LocalDate.of(2026, 11, 30), title, "説明", "http://localhost/risk/risk.xhtml?id=1")));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
