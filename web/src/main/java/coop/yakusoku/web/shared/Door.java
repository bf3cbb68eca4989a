package coop.yakusoku.web.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page and who may open it. A page that is no context's door is a 404, and so is one whose roles the person has not
 * in force today.
 *
 * @param path {@code /risk/assets.xhtml}
 * @param roles any one of these opens it; empty for everybody who is logged in
 * @param icon of PrimeIcons, {@code pi-table}, when the menu shows the page; null when it does not. The menu's words
 *     are under {@code menu.assets} (the file's name) in the context's texts, its heading under {@code menu.heading}
 * @param menuRoles the menu shows it to these; the others come by a link
 */
public record Door(String path, Set<String> roles, String icon, Set<String> menuRoles) {

    public Door {
        roles = Set.copyOf(roles);
        menuRoles = Set.copyOf(menuRoles);
    }

    /** A page one reaches from other pages. */
    public static Door page(String path, String... roles) {
        return new Door(path, Set.copyOf(Arrays.asList(roles)), null, Set.of());
    }

    /** A page one reaches from the menu. */
    public static Door menu(String path, String icon, String... roles) {
        Set<String> those = Set.copyOf(Arrays.asList(roles));
        return new Door(path, those, icon, those);
    }

    /** The same door, open also for others, who do not find it in their menu. */
    public Door openTo(String... others) {
        return new Door(
                path,
                Stream.concat(roles.stream(), Arrays.stream(others)).collect(Collectors.toSet()),
                icon,
                menuRoles);
    }

    /** Whether it stands in the menu of somebody with these roles. */
    public boolean showsFor(Set<String> inForce) {
        return icon != null
                && opensFor(inForce)
                && (menuRoles.isEmpty() || menuRoles.stream().anyMatch(inForce::contains));
    }

    /** Whether the roles in force open it. */
    public boolean opensFor(Set<String> inForce) {
        return roles.isEmpty() || roles.stream().anyMatch(inForce::contains);
    }

    /** {@code risk}; {@code home} for a page at the top level. */
    public String context() {
        return Screen.contextOf(path);
    }

    /** The key of its words in the menu: {@code menu.heatMap} of {@code /risk/heat-map.xhtml}. */
    public String menuKey() {
        String file = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        StringBuilder key = new StringBuilder("menu.");
        boolean upper = false;
        for (char each : file.toCharArray()) {
            if (each == '-') {
                upper = true;
            } else {
                key.append(upper ? Character.toUpperCase(each) : each);
                upper = false;
            }
        }
        return key.toString();
    }
}
