package coop.yakusoku.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has a finding, and until when. */
class RuleFindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final StaffId CLERK = new StaffId(new UUID(0, 1));
    private static final StaffId MANAGER = new StaffId(new UUID(0, 2));

    @Test
    void it_is_given_to_somebody_until_a_day_and_may_be_given_on() {
        RuleFinding finding = finding();

        finding.assign(CLERK, TODAY, MANAGER, NOW, TODAY);
        finding.assign(MANAGER, TODAY.plusDays(7), MANAGER, NOW, TODAY);

        assertThat(finding.assignee()).isEqualTo(MANAGER);
        assertThat(finding.dueOn()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void somebody_and_a_day_to_come_are_needed() {
        assertThatThrownBy(() -> finding().assign(null, TODAY, MANAGER, NOW, TODAY))
                .hasMessage("work.assignee-missing");
        assertThatThrownBy(() -> finding().assign(CLERK, null, MANAGER, NOW, TODAY)).hasMessage("work.due-missing");
        assertThatThrownBy(() -> finding().assign(CLERK, TODAY.minusDays(1), MANAGER, NOW, TODAY))
                .hasMessage("work.due-in-the-past");
    }

    private static RuleFinding finding() {
        return new RuleFinding(new FindingId(new UUID(0, 3)), new UUID(0, 4), null);
    }
}
