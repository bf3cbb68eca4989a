package coop.yakusoku.domain.purpose;

import static coop.yakusoku.domain.purpose.PurposeFixtures.MONDAY;
import static coop.yakusoku.domain.purpose.PurposeFixtures.NOW;
import static coop.yakusoku.domain.purpose.PurposeFixtures.SATO;
import static coop.yakusoku.domain.purpose.PurposeFixtures.approvedNotice;
import static coop.yakusoku.domain.purpose.PurposeFixtures.details;
import static coop.yakusoku.domain.purpose.PurposeFixtures.items;
import static coop.yakusoku.domain.purpose.PurposeFixtures.optional;
import static coop.yakusoku.domain.purpose.PurposeFixtures.point;
import static coop.yakusoku.domain.purpose.PurposeFixtures.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoLiveGateTest {

    private final GoLiveGate gate = new GoLiveGate(items());

    private List<Obstacle.Kind> kinds(AcquisitionPoint point, Notice notice, boolean approved) {
        return gate.obstacles(point, notice, approved, MONDAY).stream().map(Obstacle::kind).toList();
    }

    @Test
    void a_point_opens_with_an_approved_notice_that_names_all_it_collects() {
        AcquisitionPoint point = point(details(required("name"), optional("gender")));
        Notice notice = approvedNotice(point, Set.of("P1"), Set.of("name", "gender"));

        gate.open(point, notice, true, MONDAY, SATO, NOW);

        assertThat(point.state()).isEqualTo(PointState.LIVE);
        assertThat(point.collectsOn(MONDAY)).isTrue();
        assertThat(point.collectsOn(MONDAY.minusDays(1))).isFalse();
    }

    @Test
    void a_point_without_an_approved_notice_does_not_open() {
        AcquisitionPoint point = point(details(required("name")));

        assertThatThrownBy(() -> gate.open(point, null, false, MONDAY, SATO, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("point-not-ready");
        assertThat(point.state()).isEqualTo(PointState.DRAFT);
    }

    @Test
    void one_item_the_notice_does_not_name_is_in_the_way_and_is_named() {
        AcquisitionPoint point = point(details(required("name"), optional("gender")));
        Notice notice = approvedNotice(point, Set.of("P1"), Set.of("name"));

        assertThat(gate.obstacles(point, notice, true, MONDAY))
                .containsExactly(new Obstacle(Obstacle.Kind.ITEMS_NOT_IN_NOTICE, List.of("gender名")));
    }

    @Test
    void a_purpose_the_notice_does_not_name_is_in_the_way() {
        AcquisitionPoint point = point(details(required("name")));
        Notice notice = approvedNotice(point, Set.of("P2"), Set.of("name"));

        assertThat(kinds(point, notice, true)).containsExactly(Obstacle.Kind.PURPOSES_NOT_IN_NOTICE);
    }

    @Test
    void an_approval_of_something_else_does_not_count() {
        AcquisitionPoint point = point(details(required("name")));
        Notice notice = approvedNotice(point, Set.of("P1"), Set.of("name"));

        assertThat(kinds(point, notice, false)).containsExactly(Obstacle.Kind.NO_APPROVED_NOTICE);
    }

    @Test
    void direct_collection_needs_the_purpose_before_and_special_care_needs_consent() {
        AcquisitionPoint point = point(details(NoticeWay.PUBLICATION, required("claim")));
        Notice notice = approvedNotice(point, Set.of("P1"), Set.of("claim"));

        assertThat(kinds(point, notice, true))
                .containsExactly(Obstacle.Kind.NOT_EXPLICIT, Obstacle.Kind.CHECKS_OPEN);
    }

    @Test
    void the_my_number_is_never_collected_here() {
        AcquisitionPoint point = point(details(required("my_number")));
        Notice notice = approvedNotice(point, Set.of("P1"), Set.of("my_number"));

        assertThat(kinds(point, notice, true)).containsExactly(Obstacle.Kind.MY_NUMBER);
    }

    @Test
    void a_live_point_cannot_be_changed_before_it_is_stopped() {
        AcquisitionPoint point = point(details(required("name")));
        gate.open(point, approvedNotice(point, Set.of("P1"), Set.of("name")), true, MONDAY, SATO, NOW);

        assertThatThrownBy(() -> point.change(details(required("name"), optional("gender")), SATO, NOW))
                .hasMessageContaining("point-is-live");

        point.stop(SATO, NOW);
        point.change(details(required("name"), optional("gender")), SATO, NOW);
        assertThat(point.details().items()).hasSize(2);
    }

    @Test
    void a_required_item_says_what_follows_from_refusing_it() {
        assertThatThrownBy(() -> new PointItem("name", true, "手続きのため", " "))
                .hasMessageContaining("item-without-consequence");
        assertThatThrownBy(() -> new PointItem("name", false, "", "")).hasMessageContaining("item-without-reason");
    }

    @Test
    void what_the_policy_does_not_name_is_told() {
        assertThat(gate.beyondPolicy(details(required("name"), optional("purchases"))))
                .containsExactly("purchases名");
    }
}
