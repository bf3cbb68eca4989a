package coop.yakusoku.domain.workflow;

import static coop.yakusoku.domain.workflow.WorkflowFixtures.LEDGER;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.LONG_WAY;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.MANAGER;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.OFFICER;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.SATO;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.STRAIGHT;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.TUESDAY;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.chief;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.laptop;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.ledger;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.manager;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.officer;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.says;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.submitted;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private final Approval approval = submitted(STRAIGHT, ledger("2"), laptop());

    @Test
    void a_submission_waits_for_the_first_station() {
        assertThat(approval.state()).isEqualTo(ApprovalState.IN_PROGRESS);
        assertThat(approval.course().asked()).containsExactly(0);
        assertThat(approval.lastAct().deed()).isEqualTo(Deed.SUBMITTED);
    }

    @Test
    void the_last_station_decides() {
        assertThat(approval.consent(first(manager()), unchanged(approval), "よい", TUESDAY)).isTrue();

        assertThat(approval.state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(approval.course().asked()).isEmpty();
    }

    @Test
    void every_act_keeps_name_role_time_and_words() {
        approval.consent(first(manager()), unchanged(approval), " よい ", TUESDAY);

        Act act = approval.lastAct();
        assertThat(act.byName()).isEqualTo("管理 次郎");
        assertThat(act.role()).contains(Role.PRIVACY_MANAGER);
        assertThat(act.at()).isEqualTo(TUESDAY);
        assertThat(act.comment()).isEqualTo("よい");
        assertThat(act.deed()).isEqualTo(Deed.DECIDED);
        assertThat(approval.acts()).hasSize(2);
    }

    @Test
    void it_goes_from_station_to_station() {
        Approval longOne = submitted(LONG_WAY, ledger("2"));

        assertThat(longOne.consent(first(other()), unchanged(longOne), "", TUESDAY)).isFalse();
        assertThat(longOne.lastAct().deed()).isEqualTo(Deed.READ);
        assertThat(longOne.consent(new Turn(1, manager()), unchanged(longOne), "", TUESDAY)).isFalse();
        assertThat(longOne.lastAct().deed()).isEqualTo(Deed.APPROVED);
        assertThat(longOne.course().asked()).containsExactly(2);
        assertThat(longOne.consent(new Turn(2, chief()), unchanged(longOne), "", TUESDAY)).isTrue();
    }

    @Test
    void the_drafter_never_acts_at_a_station() {
        refuses("workflow.own-draft", () -> approval.consent(first(officer()), unchanged(approval), "", TUESDAY));
        refuses("workflow.own-draft", () -> approval.sendBack(first(officer()), Act.DRAFTER, "直して", TUESDAY));
        refuses("workflow.own-draft", () -> approval.reject(first(officer()), "だめ", TUESDAY));
    }

    @Test
    void nobody_acts_for_the_drafter() {
        Hand proxy = new Hand(SATO, "佐藤", Role.PRIVACY_MANAGER, Capacity.PROXY, OFFICER, "担当 花子");

        refuses("workflow.own-draft", () -> approval.consent(first(proxy), unchanged(approval), "", TUESDAY));
    }

    @Test
    void a_proxy_is_noted_with_whom_it_stood_in_for() {
        Hand proxy = new Hand(SATO, "佐藤", Role.PRIVACY_MANAGER, Capacity.PROXY, MANAGER, "管理 次郎");

        approval.consent(first(proxy), unchanged(approval), "", TUESDAY);

        assertThat(approval.lastAct().capacity()).isEqualTo(Capacity.PROXY);
        assertThat(approval.lastAct().forName()).contains("管理 次郎");
    }

    @Test
    void what_has_changed_since_it_was_submitted_is_not_approved() {
        Map<RecordRef, String> now = new HashMap<>(unchanged(approval));
        now.put(LEDGER, says("3").seal());

        refuses("workflow.content-changed", () -> approval.consent(first(manager()), now, "", TUESDAY));
        assertThat(approval.state()).isEqualTo(ApprovalState.IN_PROGRESS);
    }

    @Test
    void what_has_gone_since_it_was_submitted_is_not_approved() {
        refuses("workflow.content-changed", () -> approval.consent(first(manager()), Map.of(), "", TUESDAY));
    }

    @Test
    void nothing_is_decided_twice() {
        approval.consent(first(manager()), unchanged(approval), "", TUESDAY);

        refuses("workflow.not-in-progress", () -> approval.consent(first(chief()), unchanged(approval), "", TUESDAY));
        refuses("workflow.not-in-progress", () -> approval.reject(first(manager()), "やはり", TUESDAY));
        refuses("workflow.not-in-progress", () -> approval.withdraw(officer(), "", TUESDAY));
    }

    @Test
    void sending_back_needs_a_reason() {
        refuses("workflow.reason-missing", () -> approval.sendBack(first(manager()), Act.DRAFTER, "  ", TUESDAY));
        refuses("workflow.reason-missing", () -> approval.reject(first(manager()), null, TUESDAY));
    }

    @Test
    void what_was_sent_back_is_submitted_again_with_fresh_copies() {
        approval.sendBack(first(manager()), Act.DRAFTER, "頻度を見直す", TUESDAY);
        assertThat(approval.state()).isEqualTo(ApprovalState.RETURNED);
        assertThat(approval.course().asked()).isEmpty();

        approval.resubmit(6, LONG_WAY, List.of(ledger("3"), laptop()), officer(), "直しました", TUESDAY);

        assertThat(approval.state()).isEqualTo(ApprovalState.IN_PROGRESS);
        assertThat(approval.round()).isEqualTo(2);
        assertThat(approval.stations()).isEqualTo(LONG_WAY);
        assertThat(approval.subjects().get(0).seal()).isEqualTo(says("3").seal());
    }

    @Test
    void a_record_that_is_gone_leaves_the_application() {
        approval.sendBack(first(manager()), Act.DRAFTER, "見直す", TUESDAY);

        approval.resubmit(6, STRAIGHT, List.of(ledger("3")), officer(), "", TUESDAY);

        assertThat(approval.subjects()).extracting(Subject::record).containsExactly(LEDGER);
        approval.withdraw(officer(), "", TUESDAY);
        refuses("workflow.nothing-to-submit", () -> approval.resubmit(6, STRAIGHT, List.of(), officer(), "", TUESDAY));
    }

    @Test
    void who_submits_again_is_the_drafter_then() {
        approval.sendBack(first(manager()), Act.DRAFTER, "見直す", TUESDAY);

        approval.resubmit(6, STRAIGHT, List.of(ledger("3"), laptop()), other(), "", TUESDAY);

        refuses("workflow.own-draft", () -> approval.consent(first(other()), unchanged(approval), "", TUESDAY));
    }

    @Test
    void it_is_sent_back_to_a_former_station_only() {
        Approval longOne = submitted(LONG_WAY, ledger("2"));
        longOne.consent(first(other()), unchanged(longOne), "", TUESDAY);
        refuses("workflow.not-a-former-station", () -> longOne.sendBack(new Turn(1, manager()), 1, "見直す", TUESDAY));

        longOne.sendBack(new Turn(1, manager()), 0, "もう一度回覧", TUESDAY);

        assertThat(longOne.state()).isEqualTo(ApprovalState.IN_PROGRESS);
        assertThat(longOne.course().asked()).containsExactly(0);
    }

    @Test
    void the_drafter_takes_it_back_while_nobody_has_acted() {
        assertThat(approval.mayWithdraw(OFFICER)).isTrue();

        approval.withdraw(officer(), "", TUESDAY);

        assertThat(approval.state()).isEqualTo(ApprovalState.DRAFT);
        refuses("workflow.not-in-progress", () -> approval.consent(first(manager()), unchanged(approval), "", TUESDAY));
    }

    @Test
    void it_is_not_taken_back_once_somebody_acted() {
        Approval longOne = submitted(LONG_WAY, ledger("2"));
        longOne.consent(first(other()), unchanged(longOne), "", TUESDAY);

        assertThat(longOne.mayWithdraw(OFFICER)).isFalse();
        refuses("workflow.already-acted", () -> longOne.withdraw(officer(), "", TUESDAY));
    }

    @Test
    void only_its_drafter_takes_it_back() {
        refuses("workflow.not-the-drafter", () -> approval.withdraw(manager(), "", TUESDAY));
    }

    @Test
    void a_rejection_ends_it() {
        approval.reject(first(manager()), "不要", TUESDAY);

        assertThat(approval.state().open()).isFalse();
        refuses(
                "workflow.not-with-drafter",
                () -> approval.resubmit(6, STRAIGHT, List.of(laptop()), officer(), "", TUESDAY));
    }

    @Test
    void what_came_back_may_be_dropped() {
        refuses("workflow.not-with-drafter", () -> approval.drop(officer(), "", TUESDAY));
        approval.withdraw(officer(), "", TUESDAY);

        approval.drop(officer(), "", TUESDAY);

        assertThat(approval.state()).isEqualTo(ApprovalState.DROPPED);
    }

    @Test
    void nothing_is_no_application() {
        refuses("workflow.nothing-to-submit", () -> submitted(STRAIGHT));
    }

    private static Turn first(Hand hand) {
        return new Turn(0, hand);
    }

    private static Hand other() {
        return Hand.own(SATO, "佐藤", Role.PROTECTION_OFFICER);
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(code);
    }
}
