package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One stop on the way of an application.
 *
 * @param kind what is asked there
 * @param role the post that is asked, in the department of the application
 */
public record Station(StationKind kind, Role role) implements Serializable {

    /** Nobody waits for more signatures than fit a 決裁欄 twice. */
    private static final int MOST = 8;

    public Station {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
    }

    /**
     * The gate for a line of stations.
     *
     * @throws RuleViolation {@code workflow.route-empty}; {@code workflow.route-too-long}; {@code
     *     workflow.route-decides-last} unless the last station, and no other, is the 決裁
     */
    public static List<Station> line(List<Station> stations) {
        if (stations.isEmpty()) {
            throw new RuleViolation("workflow.route-empty");
        }
        if (stations.size() > MOST) {
            throw new RuleViolation("workflow.route-too-long", MOST);
        }
        long decisions = stations.stream().filter(it -> it.kind == StationKind.DECIDE).count();
        if (decisions != 1 || stations.get(stations.size() - 1).kind != StationKind.DECIDE) {
            throw new RuleViolation("workflow.route-decides-last");
        }
        return List.copyOf(stations);
    }

    /** One text of a line: {@code APPROVE:PRIVACY_MANAGER,DECIDE:CPO}. */
    static String join(List<Station> stations) {
        return stations.stream().map(it -> it.kind + ":" + it.role).collect(Collectors.joining(","));
    }

    static List<Station> split(String text) {
        return Arrays.stream(text.split(",")).map(Station::of).toList();
    }

    private static Station of(String text) {
        String[] halves = text.split(":");
        return new Station(StationKind.valueOf(halves[0]), Role.valueOf(halves[1]));
    }
}
