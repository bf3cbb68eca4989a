package coop.yakusoku.domain.organization;

import static coop.yakusoku.domain.organization.OrganizationFixtures.TODAY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TOMORROW;
import static coop.yakusoku.domain.organization.OrganizationFixtures.YESTERDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void it_needs_a_first_day() {
        assertThatThrownBy(() -> new Term(null, TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.start-missing");
    }

    @Test
    void it_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> new Term(TODAY, YESTERDAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.ends-before-start");
        assertThat(new Term(TODAY, TODAY).covers(TODAY)).isTrue();
    }

    @Test
    void a_year_nobody_can_mean_is_refused() {
        assertThatThrownBy(() -> new Term(LocalDate.of(26, 4, 1), null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.date-out-of-range");
        assertThatThrownBy(() -> new Term(TODAY, LocalDate.of(20260, 4, 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.date-out-of-range");
    }

    @Test
    void terms_that_share_a_day_overlap() {
        assertThat(new Term(YESTERDAY, TODAY).overlaps(new Term(TODAY, TOMORROW)))
                .isTrue();
        assertThat(new Term(YESTERDAY, YESTERDAY).overlaps(new Term(TODAY, null)))
                .isFalse();
        assertThat(new Term(YESTERDAY, null).overlaps(new Term(TOMORROW, null))).isTrue();
    }
}
