package coop.yakusoku.domain.workflow;

import static coop.yakusoku.domain.workflow.WorkflowFixtures.COOP;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.FEDERATION;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.LONG_WAY;
import static coop.yakusoku.domain.workflow.WorkflowFixtures.STRAIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RuleViolation;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RouteTest {

    private static final List<OrganizationId> UPWARDS = List.of(COOP, FEDERATION);

    private final Route everybodys = route(null, 0);
    private final Route everybodysHigh = route(null, 6);
    private final Route federations = route(FEDERATION, 0);

    @Test
    void a_higher_level_takes_the_higher_route() {
        List<Route> routes = List.of(everybodys, everybodysHigh);

        assertThat(Route.best(routes, UPWARDS, 4)).contains(everybodys);
        assertThat(Route.best(routes, UPWARDS, 6)).contains(everybodysHigh);
        assertThat(Route.best(routes, UPWARDS, 9)).contains(everybodysHigh);
    }

    @Test
    void the_nearest_organisation_wins() {
        Route own = route(COOP, 0);

        assertThat(Route.best(List.of(everybodysHigh, federations, own), UPWARDS, 9)).contains(own);
        assertThat(Route.best(List.of(everybodysHigh, federations), UPWARDS, 9)).contains(federations);
    }

    @Test
    void a_route_of_another_organisation_is_none() {
        assertThat(Route.best(List.of(route(new OrganizationId(UUID.randomUUID()), 0)), UPWARDS, 1))
                .isEmpty();
        assertThat(Route.best(List.of(everybodysHigh), UPWARDS, 1)).isEmpty();
    }

    @Test
    void one_station_decides_and_it_is_the_last() {
        refuses("workflow.route-empty", List.of());
        refuses("workflow.route-decides-last", List.of(new Station(StationKind.APPROVE, Role.CPO)));
        refuses("workflow.route-decides-last", List.of(LONG_WAY.get(2), LONG_WAY.get(1)));
        refuses("workflow.route-decides-last", List.of(LONG_WAY.get(2), LONG_WAY.get(2)));
        refuses("workflow.route-too-long", Collections.nCopies(21, LONG_WAY.get(1)));
    }

    @Test
    void after_the_decision_it_is_only_read() {
        Station reader = new Station(StationKind.READ_AFTER, Role.AUDITOR);

        route(null, 0).change(List.of(STRAIGHT.get(0), reader), "");
        refuses("workflow.route-decides-last", List.of(reader, STRAIGHT.get(0)));
        refuses("workflow.route-decides-last", List.of(reader));
    }

    @Test
    void only_those_who_read_or_agree_are_asked_at_the_same_time_and_none_twice() {
        Station hr = new Station(StationKind.CONSULT, Role.HR);
        Station besideHr = new Station(StationKind.CONSULT, Role.MEMBER_SERVICE, true);
        Route route = route(null, 0);

        route.change(List.of(hr, besideHr, STRAIGHT.get(0)), "");
        assertThat(route.stations()).containsExactly(hr, besideHr, STRAIGHT.get(0));
        refuses("workflow.route-not-together", List.of(besideHr, STRAIGHT.get(0)));
        refuses(
                "workflow.route-not-together",
                List.of(hr, new Station(StationKind.CIRCULATE, Role.AUDITOR, true), STRAIGHT.get(0)));
        refuses(
                "workflow.route-not-together",
                List.of(LONG_WAY.get(1), new Station(StationKind.APPROVE, Role.HR, true), STRAIGHT.get(0)));
        refuses(
                "workflow.route-asks-twice",
                List.of(hr, new Station(StationKind.CONSULT, Role.HR, true), STRAIGHT.get(0)));
    }

    @Test
    void it_reads_what_it_wrote() {
        Route route = route(null, 0);
        route.change(LONG_WAY, "");

        assertThat(route.stations()).isEqualTo(LONG_WAY);
    }

    private static void refuses(String code, List<Station> stations) {
        assertThatThrownBy(() -> new Route(RouteId.next(), "risk.analysis", null, 0, stations, ""))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(code);
    }

    private static Route route(OrganizationId organization, int level) {
        return new Route(RouteId.next(), "risk.analysis", organization, level, STRAIGHT, "");
    }
}
