package coop.yakusoku.domain.workflow;

import static coop.yakusoku.domain.workflow.WorkflowFixtures.CHIEF;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.MANAGER;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.OFFICER;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.SATO;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.SUZUKI;
import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.Post.Candidate;
import coop.yakusoku.domain.workflow.Post.Holding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void who_holds_the_post_acts() {
        assertThat(candidates(holds(MANAGER, Role.PRIVACY_MANAGER), holds(CHIEF, Role.CPO)))
                .containsExactly(new Candidate(MANAGER, Role.PRIVACY_MANAGER, Capacity.OWN, null));
    }

    @Test
    void a_proxy_acts_in_the_period_for_the_holder() {
        Post post = post(holds(MANAGER, Role.PRIVACY_MANAGER));

        assertThat(post.candidates(List.of(proxy(MANAGER, SATO)), it -> true))
                .contains(new Candidate(SATO, Role.PRIVACY_MANAGER, Capacity.PROXY, MANAGER));
        assertThat(post.candidates(List.of(proxy(CHIEF, SATO)), it -> true))
                .extracting(Candidate::person)
                .containsExactly(MANAGER);
    }

    @Test
    void the_drafter_is_no_proxy_on_the_own_application() {
        Post post = post(holds(MANAGER, Role.PRIVACY_MANAGER));

        assertThat(post.candidates(List.of(proxy(MANAGER, OFFICER)), it -> true))
                .extracting(Candidate::person)
                .containsExactly(MANAGER);
    }

    @Test
    void who_has_lost_the_role_does_not_act() {
        assertThat(candidates(lost(MANAGER, null, null), holds(SUZUKI, Role.PRIVACY_MANAGER)))
                .extracting(Candidate::person)
                .containsExactly(SUZUKI);
    }

    @Test
    void a_vacant_post_falls_to_the_deputy_of_the_last_holder() {
        assertThat(candidates(lost(MANAGER, SATO, SUZUKI), holds(CHIEF, Role.CPO)))
                .containsExactly(new Candidate(SATO, Role.PRIVACY_MANAGER, Capacity.DEPUTY, MANAGER));
    }

    @Test
    void without_a_deputy_it_falls_to_whom_the_last_holder_reported_to() {
        assertThat(candidates(lost(MANAGER, null, SUZUKI), holds(CHIEF, Role.CPO)))
                .containsExactly(new Candidate(SUZUKI, Role.PRIVACY_MANAGER, Capacity.UPPER, MANAGER));
    }

    @Test
    void a_deputy_who_has_left_does_not_act() {
        Post post = post(lost(MANAGER, SATO, null), holds(CHIEF, Role.CPO));

        assertThat(post.candidates(List.of(), it -> !it.equals(SATO)))
                .containsExactly(new Candidate(CHIEF, Role.CPO, Capacity.UPPER, null));
    }

    @Test
    void a_post_nobody_ever_held_is_decided_above() {
        Post post = new Post(Role.PROTECTION_OFFICER, OFFICER, List.of(holds(CHIEF, Role.CPO)));

        assertThat(post.candidates(List.of(), it -> true))
                .containsExactly(new Candidate(CHIEF, Role.CPO, Capacity.UPPER, null));
    }

    @Test
    void the_drafters_own_post_is_vacant_for_the_own_application() {
        Post post = new Post(
                Role.PRIVACY_MANAGER, MANAGER, List.of(holds(MANAGER, Role.PRIVACY_MANAGER), holds(CHIEF, Role.CPO)));

        assertThat(post.candidates(List.of(), it -> true))
                .containsExactly(new Candidate(CHIEF, Role.CPO, Capacity.UPPER, null));
    }

    @Test
    void nobody_at_all_is_nobody() {
        assertThat(new Post(Role.CPO, CHIEF, List.of(holds(CHIEF, Role.CPO))).candidates(List.of(), it -> true))
                .isEmpty();
    }

    private static List<Candidate> candidates(Holding... holdings) {
        return post(holdings).candidates(List.of(), it -> true);
    }

    private static Post post(Holding... holdings) {
        return new Post(Role.PRIVACY_MANAGER, OFFICER, List.of(holdings));
    }

    private static Holding holds(StaffId person, Role role) {
        return new Holding(person, role, true, Long.MAX_VALUE, null, null);
    }

    private static Holding lost(StaffId person, StaffId deputy, StaffId reportsTo) {
        return new Holding(
                person, Role.PRIVACY_MANAGER, false, TODAY.minusDays(1).toEpochDay(), deputy, reportsTo);
    }

    private static Proxy proxy(StaffId absent, StaffId substitute) {
        return new Proxy(ProxyId.next(), absent, substitute, TODAY, TODAY, "休暇", TODAY);
    }
}
