package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One stop on the way of an application.
 *
 * @param kind what is asked there
 * @param role the post that is asked, in the department of the application
 * @param beside whether it is asked at the same time as the station before it, so that both may answer in any order
 */
public record Station(StationKind kind, Role role, boolean beside) implements Serializable {

    /** Whoever needs more signatures than this has made a mistake. */
    private static final int MOST = 20;

    public Station {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
    }

    /** One that is asked when everybody before it has answered. */
    public Station(StationKind kind, Role role) {
        this(kind, role, false);
    }

    /**
     * The gate for a line of stations.
     *
     * @throws RuleViolation {@code workflow.route-empty}; {@code workflow.route-too-long}; {@code
     *     workflow.route-decides-last} unless there is one 決裁, and after it only what is read afterwards; {@code
     *     workflow.route-not-together} when a station beside another is none of those that read or agree, or of another
     *     kind; {@code workflow.route-asks-twice} for the same post twice at one time
     */
    public static List<Station> line(List<Station> stations) {
        if (stations.isEmpty()) {
            throw new RuleViolation("workflow.route-empty");
        }
        if (stations.size() > MOST) {
            throw new RuleViolation("workflow.route-too-long", MOST);
        }
        Way way = new Way(stations);
        way.refuseUnlessOneDecides();
        way.refuseUnlessTogether();
        return List.copyOf(stations);
    }
}
