package coop.yakusoku.web.home;

import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All doors of all contexts: which page there is, and whom it opens for. */
@ApplicationScoped
public class House {

    /** The order of the menu; contexts not named here follow by name. */
    private static final List<String> ORDER = List.of("home", "work", "risk", "organization");

    private final Instance<Doors> contexts;
    private final Map<String, Door> doors = new LinkedHashMap<>();

    protected House() {
        this(null); // for the container's proxy
    }

    @Inject
    public House(@Any Instance<Doors> contexts) {
        this.contexts = contexts;
    }

    @PostConstruct
    void collect() {
        List<Door> all = new ArrayList<>();
        contexts.forEach(context -> all.addAll(context.doors()));
        all.sort(Comparator.comparing((Door door) -> place(door.context())).thenComparing(Door::context));
        all.forEach(door -> doors.put(door.path(), door));
    }

    private static int place(String context) {
        int place = ORDER.indexOf(context);
        return place < 0 ? ORDER.size() : place;
    }

    /** The door of a page; empty when there is no such page. */
    public Optional<Door> door(String path) {
        return Optional.ofNullable(doors.get(path));
    }

    /** The pages of the menu that open for these roles, context by context. */
    public Stream<Door> menu(Set<String> rolesInForce) {
        return doors.values().stream().filter(door -> door.showsFor(rolesInForce));
    }
}
