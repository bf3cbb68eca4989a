package coop.yakusoku.ejb.shared.lists;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How a person likes a list.
 *
 * @param hidden the columns not to be shown
 * @param views the own ones by name, then those colleagues show
 */
public record ListSettings(Set<String> hidden, List<View> views) implements Serializable {

    public ListSettings {
        hidden = Set.copyOf(hidden);
        views = List.copyOf(views);
    }

    /**
     * A view under a name.
     *
     * @param query filters and order, as an address has them behind its question mark
     * @param mine whether the person made it, and may remove it
     * @param shown whether the organisation sees it
     */
    public record View(UUID id, String name, String query, boolean mine, boolean shown) implements Serializable {}
}
