package coop.yakusoku.domain.organization;

import static coop.yakusoku.domain.organization.OrganizationFixtures.APRIL_FIRST;
import static coop.yakusoku.domain.organization.OrganizationFixtures.CO_OP;
import static coop.yakusoku.domain.organization.OrganizationFixtures.DELIVERY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.NORTH;
import static coop.yakusoku.domain.organization.OrganizationFixtures.SATO;
import static coop.yakusoku.domain.organization.OrganizationFixtures.SUZUKI;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TANAKA;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TODAY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TOMORROW;
import static coop.yakusoku.domain.organization.OrganizationFixtures.YESTERDAY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.alone;
import static coop.yakusoku.domain.organization.OrganizationFixtures.appointment;
import static coop.yakusoku.domain.organization.OrganizationFixtures.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private final Appointment officer = officer();

    @Test
    void nobody_appoints_himself() {
        refused(
                "organization.appoint-oneself",
                () -> new Appointment(
                        new AppointmentId(UUID.randomUUID()),
                        SATO,
                        Role.PROTECTION_OFFICER,
                        CO_OP,
                        DELIVERY,
                        new Term(TODAY, null),
                        alone(),
                        SATO));
    }

    @Test
    void nobody_is_his_own_deputy() {
        refused(
                "organization.own-deputy",
                () -> officer.change(new AppointmentDetails(Authority.DRAFT, SUZUKI, null, "")));
    }

    @Test
    void nobody_reports_to_himself() {
        refused(
                "organization.reports-to-oneself",
                () -> officer.change(new AppointmentDetails(Authority.DRAFT, null, SUZUKI, "")));
    }

    @Test
    void the_words_of_the_job_fit_their_column() {
        refused(
                "organization.too-long",
                () -> officer.change(new AppointmentDetails(Authority.DRAFT, null, null, "𠮷".repeat(2001))));
        officer.change(new AppointmentDetails(Authority.DRAFT, null, null, "𠮷".repeat(2000)));
    }

    @Test
    void it_is_in_force_from_its_first_to_its_last_day() {
        officer.endOn(TOMORROW, TODAY);

        assertThat(officer.inForceOn(APRIL_FIRST.minusDays(1))).isFalse();
        assertThat(officer.inForceOn(APRIL_FIRST)).isTrue();
        assertThat(officer.inForceOn(TOMORROW)).isTrue();
        assertThat(officer.inForceOn(TOMORROW.plusDays(1))).isFalse();
    }

    @Test
    void ending_keeps_the_record() {
        officer.endOn(TODAY, TODAY);

        assertThat(officer.term()).isEqualTo(new Term(APRIL_FIRST, TODAY));
        assertThat(officer.person()).isEqualTo(SUZUKI);
    }

    @Test
    void a_revoked_right_is_gone_the_same_day() {
        officer.revoke(TODAY);

        assertThat(officer.inForceOn(TODAY)).isFalse();
        assertThat(officer.term().to()).isEqualTo(TODAY);
    }

    @Test
    void an_appointment_that_has_not_begun_can_be_revoked() {
        Appointment coming = officer(new Term(TOMORROW, null));

        coming.revoke(TODAY);

        assertThat(coming.inForceOn(TOMORROW)).isFalse();
    }

    @Test
    void it_cannot_end_before_it_starts() {
        Appointment coming = officer(new Term(TOMORROW, null));

        refused("organization.ends-before-start", () -> coming.endOn(TODAY, TODAY));
    }

    @Test
    void the_past_is_not_rewritten() {
        refused("organization.end-in-the-past", () -> officer.endOn(YESTERDAY, TODAY));
    }

    @Test
    void an_end_needs_a_day() {
        refused("organization.end-missing", () -> officer.endOn(null, TODAY));
    }

    @Test
    void an_end_is_not_put_off() {
        Appointment ending = officer(new Term(APRIL_FIRST, TODAY));

        refused("organization.appointment-ended", () -> ending.endOn(TOMORROW, TODAY));
    }

    @Test
    void what_is_over_does_not_end_again() {
        Appointment over = officer(new Term(APRIL_FIRST, YESTERDAY));
        officer.revoke(TODAY);

        refused("organization.appointment-ended", () -> over.revoke(TODAY));
        refused("organization.appointment-ended", () -> officer.endOn(TODAY, TODAY));
    }

    @Test
    void the_same_again_for_some_same_day_is_a_repetition() {
        assertThat(officer(new Term(TODAY, TOMORROW)).repeats(officer)).isTrue();
    }

    @Test
    void another_term_role_unit_or_person_is_none() {
        officer.endOn(TODAY, TODAY);

        assertThat(officer(new Term(TOMORROW, null)).repeats(officer)).isFalse();
        assertThat(appointment(SUZUKI, Role.HR, DELIVERY, officer.term()).repeats(officer))
                .isFalse();
        assertThat(appointment(SUZUKI, Role.PROTECTION_OFFICER, NORTH, officer.term())
                        .repeats(officer))
                .isFalse();
        assertThat(appointment(SUZUKI, Role.PROTECTION_OFFICER, null, officer.term())
                        .repeats(officer))
                .isFalse();
        assertThat(appointment(TANAKA, Role.PROTECTION_OFFICER, DELIVERY, officer.term())
                        .repeats(officer))
                .isFalse();
        assertThat(officer.repeats(officer)).isFalse();
    }

    @Test
    void who_was_revoked_may_be_appointed_again_the_same_day() {
        officer.revoke(TODAY);

        assertThat(officer(new Term(TODAY, null)).repeats(officer)).isFalse();
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(code);
    }
}
