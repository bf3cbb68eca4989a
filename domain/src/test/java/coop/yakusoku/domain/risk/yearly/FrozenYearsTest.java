package coop.yakusoku.domain.risk.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FrozenYearsTest {

    private static final FrozenYears NONE = new FrozenYears(Map.of());

    @Test
    void the_running_year_and_the_one_just_over_may_be_frozen() {
        assertThat(NONE.next(2026, 2026, 0, null)).isEqualTo(1);
        assertThat(NONE.next(2025, 2026, 0, "")).isEqualTo(1);
        assertThatThrownBy(() -> NONE.next(2027, 2026, 0, null)).hasMessage("risk.year-not-freezable");
        assertThatThrownBy(() -> NONE.next(2024, 2026, 0, null)).hasMessage("risk.year-not-freezable");
    }

    @Test
    void no_year_is_frozen_behind_a_later_one() {
        FrozenYears frozen = new FrozenYears(Map.of(2026, 1));

        assertThatThrownBy(() -> frozen.next(2025, 2026, 0, null)).hasMessage("risk.later-year-frozen");
    }

    @Test
    void a_year_is_frozen_again_with_a_reason_only() {
        FrozenYears frozen = new FrozenYears(Map.of(2025, 1));

        assertThatThrownBy(() -> frozen.next(2025, 2026, 1, " ")).hasMessage("risk.refreeze-needs-reason");
        assertThat(frozen.next(2025, 2026, 1, "部門の登録もれがあったため")).isEqualTo(2);
        assertThat(frozen.next(2026, 2026, 0, null)).as("the next year").isEqualTo(1);
    }

    @Test
    void a_screen_that_did_not_see_the_latest_edition_freezes_nothing() {
        FrozenYears frozen = new FrozenYears(Map.of(2026, 1));

        assertThatThrownBy(() -> frozen.next(2026, 2026, 0, null)).hasMessage("risk.year-frozen-meanwhile");
    }
}
