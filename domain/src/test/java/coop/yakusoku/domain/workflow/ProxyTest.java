package coop.yakusoku.domain.workflow;

import static coop.yakusoku.domain.workflow.WorkflowFixtures.MANAGER;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.SATO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProxyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void it_holds_from_its_first_to_its_last_day() {
        Proxy proxy = proxy(SATO, MONDAY.plusDays(1), MONDAY.plusDays(3));

        assertThat(proxy.holdsOn(MONDAY)).isFalse();
        assertThat(proxy.holdsOn(MONDAY.plusDays(1))).isTrue();
        assertThat(proxy.holdsOn(MONDAY.plusDays(3))).isTrue();
        assertThat(proxy.holdsOn(MONDAY.plusDays(4))).isFalse();
    }

    @Test
    void it_ends_at_once_and_only_once() {
        Proxy proxy = proxy(SATO, MONDAY, MONDAY.plusDays(3));

        proxy.end(MONDAY);

        assertThat(proxy.holdsOn(MONDAY)).isFalse();
        assertThatThrownBy(() -> proxy.end(MONDAY)).hasMessage("workflow.proxy-over");
    }

    @Test
    void nonsense_is_refused() {
        refuses("workflow.own-proxy", MANAGER, MONDAY, MONDAY);
        refuses("workflow.proxy-days-missing", SATO, MONDAY, null);
        refuses("workflow.proxy-days-missing", SATO, null, MONDAY);
        refuses("workflow.proxy-ends-before-start", SATO, MONDAY.plusDays(1), MONDAY);
        refuses("workflow.proxy-in-the-past", SATO, MONDAY.minusDays(1), MONDAY);
        refuses("workflow.proxy-too-long", SATO, MONDAY, MONDAY.plusDays(367));
        assertThatThrownBy(() -> new Proxy(ProxyId.next(), MANAGER, SATO, MONDAY, MONDAY, " ", MONDAY))
                .hasMessage("workflow.reason-missing");
    }

    @Test
    void two_for_the_same_person_overlap_on_a_shared_day() {
        Proxy first = proxy(SATO, MONDAY, MONDAY.plusDays(3));

        assertThat(first.overlaps(proxy(SATO, MONDAY.plusDays(3), MONDAY.plusDays(4)))).isTrue();
        assertThat(first.overlaps(proxy(SATO, MONDAY.plusDays(4), MONDAY.plusDays(5)))).isFalse();
    }

    private static void refuses(String code, StaffId substitute, LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> proxy(substitute, from, to))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(code);
    }

    private static Proxy proxy(StaffId substitute, LocalDate from, LocalDate to) {
        return new Proxy(ProxyId.next(), MANAGER, substitute, from, to, "休暇", MONDAY);
    }
}
