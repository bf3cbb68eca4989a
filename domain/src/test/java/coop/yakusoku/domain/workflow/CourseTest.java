package coop.yakusoku.domain.workflow;

import static coop.yakusoku.domain.workflow.WorkflowFixtures.MANAGER;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.OFFICER;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.SATO;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.STRAIGHT;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.SUZUKI;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.TUESDAY;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.ledger;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.manager;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.officer;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.submitted;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RuleViolation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Several asked at the same time, keeping it for a while, and reading it afterwards (6.18, 7.5). */
class CourseTest {

    private static final List<Station> TOGETHER = List.of(
            new Station(StationKind.CONSULT, Role.HR),
            new Station(StationKind.CONSULT, Role.CONTRACT_SUPERVISOR, true),
            new Station(StationKind.CONSULT, Role.MEMBER_SERVICE, true),
            new Station(StationKind.DECIDE, Role.PRIVACY_MANAGER),
            new Station(StationKind.READ_AFTER, Role.CPO),
            new Station(StationKind.READ_AFTER, Role.AUDITOR));

    private final Approval approval = submitted(TOGETHER, ledger("2"));

    @Test
    void those_asked_at_the_same_time_answer_in_any_order() {
        assertThat(approval.course().asked()).containsExactly(0, 1, 2);

        agree(2);
        assertThat(approval.course().asked()).containsExactly(0, 1);
        agree(0);
        agree(1);

        assertThat(approval.course().asked()).containsExactly(3);
    }

    @Test
    void nobody_decides_while_one_of_them_has_not_answered() {
        agree(0);

        refuses("workflow.not-asked", () -> approval.consent(new Turn(3, manager()), unchanged(approval), "", TUESDAY));
        refuses("workflow.not-asked", () -> agree(0));
    }

    @Test
    void sent_back_to_them_all_of_them_answer_again() {
        agree(0);
        agree(1);
        agree(2);

        approval.sendBack(new Turn(3, manager()), 1, "意見の理由を書くこと", TUESDAY);

        assertThat(approval.course().asked()).containsExactly(0, 1, 2);
    }

    @Test
    void one_of_them_may_send_it_back_to_the_drafter() {
        agree(0);
        approval.sendBack(new Turn(1, sato(Role.CONTRACT_SUPERVISOR)), Act.DRAFTER, "契約がない", TUESDAY);
        assertThat(approval.course().asked()).isEmpty();

        approval.resubmit(6, TOGETHER, List.of(ledger("3")), officer(), "", TUESDAY);

        assertThat(approval.course().asked()).containsExactly(0, 1, 2);
    }

    @Test
    void what_is_kept_waits_with_a_reason_until_it_is_answered() {
        refuses("workflow.reason-missing", () -> approval.hold(new Turn(0, sato(Role.HR)), " ", TUESDAY));
        refuses("workflow.not-held", () -> approval.resume(new Turn(0, sato(Role.HR)), "", TUESDAY));

        approval.hold(new Turn(0, sato(Role.HR)), "件数を確認中", TUESDAY);

        assertThat(approval.held()).isTrue();
        assertThat(approval.course().heldAt(0)).map(Act::comment).contains("件数を確認中");
        assertThat(approval.course().asked()).containsExactly(0, 1, 2);
        refuses("workflow.held-already", () -> approval.hold(new Turn(0, sato(Role.HR)), "まだ", TUESDAY));
        agree(0);
        assertThat(approval.held()).isFalse();
    }

    @Test
    void what_is_kept_may_be_taken_up_again_or_taken_back_by_its_drafter() {
        approval.hold(new Turn(0, sato(Role.HR)), "件数を確認中", TUESDAY);
        approval.resume(new Turn(0, sato(Role.HR)), "", TUESDAY);
        assertThat(approval.held()).isFalse();

        approval.hold(new Turn(0, sato(Role.HR)), "もう一度", TUESDAY);
        assertThat(approval.mayWithdraw(OFFICER)).isTrue();
        approval.withdraw(officer(), "", TUESDAY);
        assertThat(approval.held()).isFalse();
        refuses("workflow.not-in-progress", () -> approval.hold(new Turn(0, sato(Role.HR)), "遅れて", TUESDAY));
    }

    @Test
    void the_drafter_keeps_nothing() {
        refuses("workflow.own-draft", () -> approval.hold(new Turn(0, officer()), "待って", TUESDAY));
    }

    @Test
    void the_decision_does_not_wait_for_those_who_read_it_afterwards() {
        decide();

        assertThat(approval.state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(approval.course().asked()).containsExactly(4, 5);
        approval.readAfterwards(new Turn(5, sato(Role.AUDITOR)), "確認しました", TUESDAY);
        assertThat(approval.course().asked()).containsExactly(4);
        assertThat(approval.state()).isEqualTo(ApprovalState.APPROVED);
        refuses(
                "workflow.nothing-to-read",
                () -> approval.readAfterwards(new Turn(5, sato(Role.AUDITOR)), "", TUESDAY));
    }

    @Test
    void nobody_reads_afterwards_before_the_decision() {
        refuses(
                "workflow.nothing-to-read",
                () -> approval.readAfterwards(new Turn(4, sato(Role.CPO)), "", TUESDAY));
    }

    @Test
    void who_was_stood_in_for_reads_it_afterwards_once() {
        Approval straight = submitted(STRAIGHT, ledger("2"));
        Hand proxy = new Hand(SUZUKI, "鈴木", Role.PRIVACY_MANAGER, Capacity.PROXY, MANAGER, "管理 次郎");
        straight.consent(new Turn(0, proxy), unchanged(straight), "", TUESDAY);
        assertThat(straight.course().toRead(MANAGER)).containsExactly(0);
        assertThat(straight.course().toRead(SUZUKI)).isEmpty();

        straight.readAfterwards(new Turn(0, manager()), "", TUESDAY);

        assertThat(straight.course().toRead(MANAGER)).isEmpty();
        assertThat(straight.lastAct().deed()).isEqualTo(Deed.READ_AFTER);
    }

    @Test
    void a_former_holder_of_a_vacant_post_reads_nothing() {
        Approval straight = submitted(STRAIGHT, ledger("2"));
        Hand deputy = new Hand(SUZUKI, "鈴木", Role.PRIVACY_MANAGER, Capacity.DEPUTY, MANAGER, "管理 次郎");

        straight.consent(new Turn(0, deputy), unchanged(straight), "", TUESDAY);

        assertThat(straight.course().toRead(MANAGER)).isEmpty();
    }

    private void decide() {
        agree(0);
        agree(1);
        agree(2);
        approval.consent(new Turn(3, manager()), unchanged(approval), "", TUESDAY);
    }

    private void agree(int station) {
        approval.consent(new Turn(station, sato(TOGETHER.get(station).role())), unchanged(approval), "", TUESDAY);
    }

    private static Hand sato(Role role) {
        return Hand.own(SATO, "佐藤", role);
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(code);
    }
}
