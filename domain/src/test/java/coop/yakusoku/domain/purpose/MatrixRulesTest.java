package coop.yakusoku.domain.purpose;

import static coop.yakusoku.domain.purpose.PurposeFixtures.items;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixRulesTest {

    private final MatrixRules rules = new MatrixRules(items());

    private static Cell needed(String purpose, String item) {
        return new Cell(purpose, item, ItemUse.NEEDED, "業務に必要なため");
    }

    @Test
    void every_cell_has_a_reason() {
        assertThatThrownBy(() -> new Cell("P1", "name", ItemUse.NEEDED, "　"))
                .hasMessageContaining("cell-without-reason");
    }

    @Test
    void special_care_serves_insurance_and_welfare_only() {
        assertThatThrownBy(() -> rules.check(List.of(needed("P1", "claim")))).hasMessageContaining("special-care-item");
        assertThatCode(() -> rules.check(List.of(needed("P6", "claim")))).doesNotThrowAnyException();
    }

    @Test
    void special_care_may_be_named_as_never_used() {
        assertThatCode(() -> rules.check(List.of(new Cell("P1", "claim", ItemUse.NEVER, "必要がないため"))))
                .doesNotThrowAnyException();
    }

    @Test
    void the_my_number_serves_no_purpose() {
        assertThatThrownBy(() -> rules.check(List.of(needed("P6", "my_number")))).hasMessageContaining("my-number-item");
    }

    @Test
    void joint_use_takes_nothing_but_the_six() {
        assertThatThrownBy(() -> rules.check(List.of(needed("P7", "gender")))).hasMessageContaining("joint-item-refused");
    }

    @Test
    void an_item_there_is_not_is_refused() {
        assertThatThrownBy(() -> rules.check(List.of(needed("P1", "shoe_size")))).hasMessageContaining("unknown-item");
    }
}
