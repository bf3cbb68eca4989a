package coop.yakusoku.ejb.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.CHIEF_OFFICER;
import static coop.yakusoku.domain.risk.RiskFixtures.COOP;
import static coop.yakusoku.domain.risk.RiskFixtures.MANAGER;
import static coop.yakusoku.domain.risk.RiskFixtures.NORTH_CENTER;
import static coop.yakusoku.domain.risk.RiskFixtures.NOW;
import static coop.yakusoku.domain.risk.RiskFixtures.OFFICER;
import static coop.yakusoku.domain.risk.RiskFixtures.TODAY;
import static coop.yakusoku.domain.risk.RiskFixtures.askToAccept;
import static coop.yakusoku.domain.risk.RiskFixtures.grave;
import static coop.yakusoku.domain.risk.RiskFixtures.ofImportance;
import static coop.yakusoku.domain.risk.RiskFixtures.rated;
import static coop.yakusoku.domain.risk.RiskFixtures.reduce;
import static coop.yakusoku.domain.risk.RiskFixtures.unrated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Employment;
import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.organization.PersonDetails;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.risk.TreatmentPlan;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.Roles;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentServiceTest {

    private static final Scope HERE = new Scope(Set.of(), Set.of(NORTH_CENTER));
    private static final Scope WHOLE = new Scope(Set.of(COOP), Set.of());
    private static final Scope ELSEWHERE = new Scope(Set.of(), Set.of(new DepartmentId(new UUID(2, 9))));

    @ParameterizedTest(name = "{1} accepts a {0}: {2}")
    @CsvSource({
        "9, cpo, accepted",
        "9, privacy-manager, risk.acceptance-needs-cpo",
        "9, protection-officer, risk.acceptance-needs-cpo",
        "9, auditor, risk.acceptance-not-yours",
        "9, contract-supervisor, risk.acceptance-not-yours",
        "6, cpo, accepted",
        "6, privacy-manager, risk.acceptance-needs-cpo",
        "6, protection-officer, risk.acceptance-needs-cpo",
        "6, auditor, risk.acceptance-not-yours",
        "4, cpo, accepted",
        "4, privacy-manager, accepted",
        "4, protection-officer, accepted",
        "4, auditor, risk.acceptance-not-yours",
        "4, hr, risk.acceptance-not-yours",
        "3, cpo, risk.nothing-to-accept"
    })
    void who_may_accept_what(int value, String role, String outcome) {
        for (Scope scope : new Scope[] {HERE, WHOLE}) {
            Office office = asked(value).appointed(role, scope);

            if (outcome.equals("accepted")) {
                office.service().accept(accept(office));

                assertThat(office.risk.standing()).isEqualTo(Standing.ACCEPTED);
                assertThat(office.told).singleElement().satisfies(it -> assertThat(it.role())
                        .isEqualTo(role));
            } else {
                assertThatThrownBy(() -> office.service().accept(accept(office)))
                        .hasMessageContaining(outcome);
                assertThat(office.told).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"9, cpo", "9, privacy-manager", "4, cpo", "4, privacy-manager", "4, protection-officer"})
    void an_appointment_to_other_departments_accepts_nothing_here(int value, String role) {
        Office office = asked(value).appointed(role, ELSEWHERE);

        assertThatThrownBy(() -> office.service().accept(accept(office)))
                .hasMessageContaining("risk.acceptance-not-yours");
    }

    @Test
    void the_role_closest_to_the_department_is_noted() {
        Office small = asked(4).appointed(Roles.CPO, WHOLE).appointed(Roles.PROTECTION_OFFICER, HERE);
        small.service().accept(accept(small));
        Office great = asked(9).appointed(Roles.CPO, WHOLE).appointed(Roles.PRIVACY_MANAGER, WHOLE);
        great.service().accept(accept(great));

        assertThat(small.told.get(0).role()).isEqualTo(Roles.PROTECTION_OFFICER);
        assertThat(great.told.get(0).role()).isEqualTo(Roles.CPO);
    }

    @Test
    void who_asked_does_not_grant() {
        Office office = asked(4).appointed(Roles.PROTECTION_OFFICER, HERE);
        office.staff = OFFICER;

        assertThatThrownBy(() -> office.service().accept(accept(office)))
                .hasMessageContaining("risk.acceptance-by-requester");
    }

    @Test
    void a_risk_out_of_sight_is_unknown() {
        Office office = asked(9).appointed(Roles.CPO, ELSEWHERE);
        office.sight = ELSEWHERE;

        assertThatThrownBy(() -> office.service().accept(accept(office))).hasMessageContaining("shared.unknown-record");
        assertThatThrownBy(() -> office.service().decide(plan(office, reduce(null, null))))
                .hasMessageContaining("shared.unknown-record");
        assertThatThrownBy(() -> office.service().accept(new AcceptRisk(RiskId.next(), 0, "x", TODAY.plusDays(1))))
                .hasMessageContaining("shared.unknown-record");
    }

    @Test
    void a_stale_screen_is_told_so() {
        Office office = asked(9).appointed(Roles.CPO, WHOLE).appointed(Roles.PRIVACY_MANAGER, WHOLE);
        employ(office, OFFICER, null);

        assertThatThrownBy(() -> office.service().accept(new AcceptRisk(office.risk.id(), 7, "x", TODAY.plusDays(1))))
                .hasMessageContaining("shared.changed-meanwhile");
        assertThatThrownBy(() -> office.service().decide(new DecideTreatment(office.risk.id(), 7, reduce(null, null))))
                .hasMessageContaining("shared.changed-meanwhile");
    }

    @Test
    void nothing_is_accepted_that_nobody_rated() {
        Asset asset = grave();
        Office office = new Office(asset, unrated(asset)).appointed(Roles.CPO, WHOLE);

        assertThatThrownBy(() -> office.service().accept(accept(office)))
                .hasMessageContaining("risk.nothing-to-accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    void a_treatment_is_decided_where_one_keeps_the_register(String role) {
        Office office = office(9).appointed(role, HERE);
        employ(office, OFFICER, null);
        office.service().decide(plan(office, reduce(null, null)));

        assertThat(office.risk.standing()).isEqualTo(Standing.IN_TREATMENT);
    }

    @Test
    void nothing_is_decided_for_other_departments() {
        Office office = office(9).appointed(Roles.PROTECTION_OFFICER, ELSEWHERE);
        employ(office, OFFICER, null);

        assertThatThrownBy(() -> office.service().decide(plan(office, reduce(null, null))))
                .hasMessageContaining("risk.not-your-department");
    }

    @Test
    void a_treatment_is_carried_out_by_somebody_who_works_here_today() {
        Office office = office(9).appointed(Roles.PROTECTION_OFFICER, HERE);
        assertThatThrownBy(() -> office.service().decide(plan(office, reduce(null, null))))
                .hasMessageContaining("risk.owner-not-active");

        employ(office, OFFICER, TODAY.minusDays(1));
        assertThatThrownBy(() -> office.service().decide(plan(office, reduce(null, null))))
                .hasMessageContaining("risk.owner-not-active");

        employ(office, OFFICER, TODAY);
        assertThatCode(() -> office.service().decide(plan(office, reduce(null, null))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_new_due_day_has_not_passed_and_an_old_one_may() {
        Office office = office(9).appointed(Roles.PROTECTION_OFFICER, HERE);
        employ(office, OFFICER, null);
        TreatmentPlan late = due(TODAY.minusDays(1), TreatmentState.IN_PROGRESS);
        assertThatThrownBy(() -> office.service().decide(plan(office, late)))
                .hasMessageContaining("risk.due-day-passed");

        office.risk.decide(late, MANAGER, NOW);
        assertThatCode(() -> office.service().decide(plan(office, late))).doesNotThrowAnyException();
        assertThatCode(() -> office.service().decide(plan(office, due(TODAY.minusDays(9), TreatmentState.DONE))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_review_day_asked_for_is_to_come() {
        Office office = office(9).appointed(Roles.PROTECTION_OFFICER, HERE);
        TreatmentPlan past =
                new TreatmentPlan(TreatmentOption.ACCEPT, Set.of(), null, null, null, null, null, null, "半年だけ", TODAY);

        assertThatThrownBy(() -> office.service().decide(plan(office, past)))
                .hasMessageContaining("risk.review-day-passed");
    }

    @Test
    void whoever_carries_it_out_says_how_far_it_is() {
        Office office = office(9);
        office.risk.decide(reduce(null, null), MANAGER, NOW);
        office.staff = OFFICER;
        office.service().setState(office.risk.id(), 0, TreatmentState.IN_PROGRESS);

        assertThat(office.risk.treatmentState()).isEqualTo(TreatmentState.IN_PROGRESS);
    }

    @Test
    void to_others_without_a_register_the_treatment_does_not_exist() {
        Office office = office(9);
        office.risk.decide(reduce(null, null), MANAGER, NOW);
        office.staff = CHIEF_OFFICER;

        assertThatThrownBy(() -> office.service().setState(office.risk.id(), 0, TreatmentState.DONE))
                .hasMessageContaining("shared.unknown-record");

        office.appointed(Roles.PROTECTION_OFFICER, ELSEWHERE);
        assertThatThrownBy(() -> office.service().setState(office.risk.id(), 0, TreatmentState.DONE))
                .hasMessageContaining("risk.not-your-department");

        office.appointed(Roles.PROTECTION_OFFICER, HERE);
        office.service().setState(office.risk.id(), 0, TreatmentState.DONE);
        assertThat(office.risk.standing()).isEqualTo(Standing.AWAITING_ACCEPTANCE);
    }

    @Test
    void a_decided_treatment_is_given_another_day_and_keeps_the_rest() {
        Office office = office(9).appointed(Roles.PROTECTION_OFFICER, HERE);
        employ(office, OFFICER, null);
        office.risk.decide(due(TODAY.plusDays(3), TreatmentState.IN_PROGRESS), MANAGER, NOW);
        office.service().adjust(adjust(office, null, TODAY.plusDays(30), null));

        assertThat(office.risk.plan().due()).isEqualTo(TODAY.plusDays(30));
        assertThat(office.risk.plan().state()).isEqualTo(TreatmentState.IN_PROGRESS);
        assertThat(office.risk.plan().controls()).containsExactly("PPC-5.2a");
        office.service().adjust(adjust(office, null, null, TreatmentState.DONE));
        assertThat(office.risk.treatmentState()).isEqualTo(TreatmentState.DONE);
    }

    @Test
    void many_at_once_break_no_rule_that_holds_for_one() {
        Office office = office(9).appointed(Roles.PROTECTION_OFFICER, HERE);
        employ(office, OFFICER, TODAY.minusDays(1));
        assertThatThrownBy(() -> office.service().adjust(adjust(office, OFFICER, null, null)))
                .hasMessageContaining("risk.treatment-not-decided");

        office.risk.decide(due(TODAY.plusDays(3), TreatmentState.IN_PROGRESS), MANAGER, NOW);
        assertThatThrownBy(() -> office.service().adjust(adjust(office, null, TODAY.minusDays(1), null)))
                .hasMessageContaining("risk.");
        assertThatThrownBy(() -> office.service().adjust(adjust(office, MANAGER, null, null)))
                .hasMessageContaining("risk.owner-not-active");
        assertThatThrownBy(() -> office.service()
                        .adjust(new AdjustTreatment(office.risk.id(), 7, null, null, TreatmentState.DONE)))
                .hasMessageContaining("shared.changed-meanwhile");
        office.risk.decide(askToAccept(), OFFICER, NOW);
        assertThatThrownBy(() -> office.service().adjust(adjust(office, OFFICER, null, null)))
                .hasMessageContaining("risk.treatment-not-decided");
    }

    private static AdjustTreatment adjust(Office office, StaffId owner, LocalDate due, TreatmentState state) {
        return new AdjustTreatment(office.risk.id(), office.risk.version(), owner, due, state);
    }

    /** Nothing is decided about a risk of this value. */
    private static Office office(int value) {
        Asset asset = value % 3 == 0 ? grave() : ofImportance(2);
        int weakness = value == 9 ? 3 : value == 3 ? 1 : 2;
        return new Office(asset, rated(asset, 3, weakness));
    }

    /** The officer has asked to accept it; the chief privacy officer calls. */
    private static Office asked(int value) {
        Office office = office(value);
        office.risk.decide(askToAccept(), OFFICER, NOW);
        office.staff = CHIEF_OFFICER;
        return office;
    }

    private static AcceptRisk accept(Office office) {
        return new AcceptRisk(office.risk.id(), office.risk.version(), "移転までの半年に限る", TODAY.plusMonths(6));
    }

    private static DecideTreatment plan(Office office, TreatmentPlan plan) {
        return new DecideTreatment(office.risk.id(), office.risk.version(), plan);
    }

    private static TreatmentPlan due(LocalDate day, TreatmentState state) {
        return new TreatmentPlan(
                TreatmentOption.REDUCE, Set.of("PPC-5.2a"), null, OFFICER, day, state, null, null, null, null);
    }

    private static void employ(Office office, StaffId id, LocalDate lastDay) {
        Person person = new Person(
                id,
                "10-0005",
                TODAY.minusYears(3),
                new PersonDetails("鈴木 美咲", "スズキ ミサキ", "", "", Employment.REGULAR, COOP, NORTH_CENTER));
        if (lastDay != null) {
            person.leave(lastDay);
        }
        office.employed.put(id, person);
    }
}
