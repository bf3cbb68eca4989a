package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.FieldChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final ResourceBundle shared = Texts.find("sharedText").orElseThrow();

    @Test
    void a_reader_of_japanese_gets_japanese_whatever_the_server_speaks() {
        Locale server = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(Texts.find("sharedText", "yes", Locale.JAPANESE)).contains("はい");
            assertThat(Texts.find("sharedText", "yes", Locale.ENGLISH)).contains("Yes");
            assertThat(Texts.find("sharedText", "yes", Locale.FRENCH)).contains("はい");
        } finally {
            Locale.setDefault(server);
        }
    }

    @Test
    void texts_of_a_context_that_is_none_are_none() {
        assertThat(Texts.find("nobodyText")).isEmpty();
        assertThat(Texts.find("Text")).isEmpty();
        assertThat(Texts.find("request")).isEmpty();
    }

    @Test
    void a_key_that_is_missing_never_shows_question_marks() {
        assertThat(TextELResolver.text(shared, "nobody.wrote.this")).isEqualTo("this");
    }

    @Test
    void values_are_shown_as_people_write_them() {
        assertThat(Words.value(shared, LocalDate.of(2019, 5, 1))).isEqualTo("2019年5月1日(令和元年5月1日)");
        assertThat(Words.value(shared, Instant.parse("2026-11-22T05:04:00Z"))).isEqualTo("2026/11/22 14:04");
        assertThat(Words.value(shared, 1234567)).isEqualTo("1,234,567");
        assertThat(Words.value(shared, true)).isEqualTo("はい");
        assertThat(Words.value(shared, FieldChange.Kind.CHANGED)).isEqualTo("変更");
        assertThat(Words.value(shared, List.of(FieldChange.Kind.CREATED, FieldChange.Kind.DELETED)))
                .isEqualTo("登録、削除");
        assertThat(Words.value(shared, null)).isEmpty();
    }

    @Test
    void a_day_falls_into_two_halves_where_a_column_is_narrow() {
        LocalDate day = LocalDate.of(2026, 11, 22);

        assertThat(Words.dayPart(day, 0)).isEqualTo("2026年11月22日");
        assertThat(Words.dayPart(day, 1)).isEqualTo("(令和8年11月22日)");
        assertThat(Words.dayPart(LocalDate.of(1870, 5, 1), 1)).isEmpty();
        assertThat(Words.dayPart(null, 0)).isEmpty();
    }

    @Test
    void a_refusal_is_a_sentence_with_its_details() {
        assertThat(Words.sentence(new RuleViolation("shared.changed-meanwhile", "佐藤", "10:00", List.of("名称", "管理者"))))
                .startsWith("佐藤さんが10:00にこの記録を変更しました（名称、管理者）。");
    }

    @Test
    void what_a_person_typed_is_never_taken_for_a_pattern() {
        assertThat(Words.sentence(new RuleViolation("shared.date-unreadable", "{1} '' {0}")))
                .startsWith("「{1} '' {0}」は");
    }

    @Test
    void a_placeholder_may_be_filled_by_nothing() {
        assertThat(Words.text(shared, "shared.date-unreadable", Collections.singletonList(null)))
                .startsWith("「」は");
        assertThat(Words.text(shared, "shared.date-before-era", Arrays.asList("H0.1.1", "平成", "1989-01-08")))
                .contains("H0.1.1");
    }
}
