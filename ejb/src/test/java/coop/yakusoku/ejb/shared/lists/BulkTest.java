package coop.yakusoku.ejb.shared.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Changes of many rows. */
class BulkTest {

    private static final BulkRow ONE = new BulkRow(UUID.randomUUID(), 3);
    private static final BulkRow OTHER = new BulkRow(UUID.randomUUID(), 4);
    private static final BulkRow LAST = new BulkRow(UUID.randomUUID(), 5);

    @Test
    void a_refused_row_does_not_hold_up_the_others() {
        List<BulkRow> changed = new ArrayList<>();
        BulkChange change = new BulkChange(
                row -> {
                    if (row.equals(OTHER)) {
                        throw new RuleViolation(
                                "shared.changed-meanwhile", "青木 花子", "2026/11/23 10:00", List.of("Risk.dueOn", "Risk.note"));
                    }
                    changed.add(row);
                },
                ids -> Map.of(ONE.id(), "A-1 名簿", OTHER.id(), "A-2 台帳"));

        List<BulkOutcome> outcomes = change.now(List.of(ONE, OTHER, LAST));

        assertThat(changed).containsExactly(ONE, LAST);
        assertThat(outcomes).extracting(BulkOutcome::isDone).containsExactly(true, false, true);
        assertThat(outcomes).extracting(BulkOutcome::title).containsExactly("A-1 名簿", "A-2 台帳", "");
        assertThat(outcomes.get(1).details()).containsExactly("青木 花子", "2026/11/23 10:00", "Risk.dueOn、Risk.note");
    }

    @Test
    void a_fault_is_no_outcome() {
        BulkChange change = new BulkChange(
                row -> {
                    throw new IllegalStateException("database away");
                },
                ids -> Map.of());

        assertThatThrownBy(() -> change.now(List.of(ONE))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_outcome_is_read_back_from_its_line() {
        BulkOutcome left = new BulkOutcome(ONE.id(), "A-1\t名\n簿", "risk.owner-not-active", List.of("甲", "", "乙"));
        BulkOutcome done = new BulkOutcome(ONE.id(), "A-1", null, List.of());

        assertThat(BulkOutcome.of(left.line()))
                .isEqualTo(new BulkOutcome(ONE.id(), "A-1 名 簿", "risk.owner-not-active", List.of("甲", "", "乙")));
        assertThat(BulkOutcome.of(done.line())).isEqualTo(done);
    }

    @Test
    void rows_are_read_back_from_an_address_and_forged_ones_are_none() {
        assertThat(BulkRow.of(ONE.toString())).isEqualTo(ONE);
        assertThat(BulkRow.split(BulkRow.join(List.of(ONE, OTHER)))).containsExactly(ONE, OTHER);
        for (String forged : List.of("", "x", ONE.id() + ":x", "1:2:3", ":")) {
            assertThatThrownBy(() -> BulkRow.of(forged)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
