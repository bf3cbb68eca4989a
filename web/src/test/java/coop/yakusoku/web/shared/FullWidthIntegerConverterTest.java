package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIOutput;
import jakarta.faces.convert.ConverterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullWidthIntegerConverterTest {

    private final FullWidthIntegerConverter converter = new FullWidthIntegerConverter();
    private final UIInput field = new UIInput();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "１２３４|1234", "1,234|1234", "１，２３４|1234", "−5|-5", "０|0", "2147483647|2147483647"})
    void a_number_is_read_as_people_write_it(String written, int meant) {
        assertThat(converter.getAsObject(null, field, written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十二", "1.5", "12件", "--1", "１２a", "2147483648", "99999999999"})
    void anything_else_is_refused_with_a_sentence(String written) {
        assertThatThrownBy(() -> converter.getAsObject(null, field, written))
                .isInstanceOfSatisfying(
                        ConverterException.class,
                        no -> assertThat(no.getFacesMessage().getSummary()).contains("「" + written + "」"));
    }

    @Test
    void an_output_has_commas_and_an_input_has_none() {
        assertThat(converter.getAsString(null, new UIOutput(), 1234)).isEqualTo("1,234");
        assertThat(converter.getAsString(null, field, 1234)).isEqualTo("1234");
    }
}
