package coop.yakusoku.domain.risk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceTermTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void nobody_accepts_for_longer_than_the_term() {
        assertThatCode(() -> AcceptanceTerm.YEAR.refuseTooLong(MONDAY.plusYears(1), MONDAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> AcceptanceTerm.YEAR.refuseTooLong(MONDAY.plusYears(1).plusDays(1), MONDAY))
                .hasMessage("risk.acceptance-too-long");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 61, -12})
    void a_term_is_a_span_of_months(int months) {
        assertThatThrownBy(() -> new AcceptanceTerm(months)).isInstanceOf(IllegalArgumentException.class);
    }
}
