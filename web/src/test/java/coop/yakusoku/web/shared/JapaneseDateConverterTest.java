package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIOutput;
import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDateConverterTest {

    private static final LocalDate THE_DAY = LocalDate.of(2026, 11, 22);

    private final JapaneseDateConverter converter = new JapaneseDateConverter();
    private final UIInput field = new UIInput();

    @ParameterizedTest
    @ValueSource(
            strings = {"2026/11/22", "20261122", "2026-11-22", "R8.11.22", "令和8年11月22日", "２０２６／１１／２２", " r8.11.22 "})
    void a_day_is_read_as_people_write_it(String written) {
        assertThat(converter.getAsObject(null, field, written)).isEqualTo(THE_DAY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "　"})
    void nothing_written_is_no_day(String written) {
        assertThat(converter.getAsObject(null, field, written)).isNull();
    }

    @Test
    void what_is_no_day_is_said_with_the_name_of_the_field() {
        field.getAttributes().put("label", "次回見直し日");

        assertThatThrownBy(() -> converter.getAsObject(null, field, "来週"))
                .isInstanceOfSatisfying(
                        ConverterException.class,
                        no -> assertThat(no.getFacesMessage().getSummary()).startsWith("次回見直し日：「来週」は日付として読めません。"));
    }

    @Test
    void an_input_shows_what_can_be_typed_again() {
        String shown = converter.getAsString(null, field, THE_DAY);

        assertThat(shown).isEqualTo("2026/11/22");
        assertThat(converter.getAsObject(null, field, shown)).isEqualTo(THE_DAY);
    }

    @Test
    void an_output_shows_both_calendars() {
        assertThat(converter.getAsString(null, new UIOutput(), THE_DAY)).isEqualTo("2026年11月22日(令和8年11月22日)");
    }
}
