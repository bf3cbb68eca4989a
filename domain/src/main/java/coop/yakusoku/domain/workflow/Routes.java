package coop.yakusoku.domain.workflow;

import java.util.List;
import java.util.Optional;

/** The routes kept. */
public interface Routes {

    Optional<Route> find(RouteId id);

    List<Route> of(String documentType);

    void add(Route route);

    void remove(Route route);
}
