package coop.yakusoku.ear.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may pass which door, as people decided it: {@code src/test/resources/access-matrix.csv}.
 *
 * <p>The file is the expectation and never a copy of what the code says. A door is a page, a servlet or a public method of
 * a service; overloads of a method are one door.
 */
public final class AccessMatrix {

    /** The demo account that has a role, and {@code staff}, and nothing else. */
    public static final Map<String, String> ACCOUNTS = accounts();

    private static final String FILE = "/access-matrix.csv";
    private static final int ROLES_FROM = 3;

    private final List<Door> doors;

    private AccessMatrix(List<Door> doors) {
        this.doors = doors;
    }

    /** What kind of door a row is about. */
    public enum Kind {
        /** A page, path as in the address. */
        PAGE,
        /** A servlet for people who are logged in. */
        SERVLET,
        /** Open to the world: holds nothing that is anybody's. */
        PUBLIC,
        /** A public method of a service, {@code context.Service.method}. */
        METHOD,
        /** A public method that only our own code can reach, without a role: it must answer with nothing personal. */
        INSIDE
    }

    /**
     * One row.
     *
     * @param query what a page needs to show something, e.g. <code>?id={asset}</code>; empty when nothing
     * @param allowed the roles it opens for
     */
    public record Door(Kind kind, String name, String query, Set<String> allowed) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Map<String, String> accounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put("cpo", "cpo");
        accounts.put("privacy-manager", "manager");
        accounts.put("protection-officer", "officer");
        accounts.put("hr", "hr");
        accounts.put("contract-supervisor", "supervisor");
        accounts.put("member-service", "desk");
        accounts.put("auditor", "auditor");
        accounts.put("staff", "staff");
        accounts.put("system-admin", "admin");
        return accounts;
    }

    public static AccessMatrix read() {
        try (InputStream in = AccessMatrix.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> rows = lines.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
            List<String> roles = List.of(rows.get(0).split(",")).subList(ROLES_FROM, rows.get(0).split(",").length);
            if (!roles.equals(List.copyOf(ACCOUNTS.keySet()))) {
                throw new IllegalStateException("the columns of " + FILE + " are not the roles: " + roles);
            }
            AccessMatrix matrix = new AccessMatrix(
                    rows.stream().skip(1).map(row -> door(row, roles)).toList());
            matrix.refuseTwins();
            return matrix;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Door door(String row, List<String> roles) {
        String[] cells = row.split(",", -1);
        if (cells.length != ROLES_FROM + roles.size()) {
            throw new IllegalStateException("not " + (ROLES_FROM + roles.size()) + " columns: " + row);
        }
        Set<String> allowed = new LinkedHashSet<>();
        for (int n = 0; n < roles.size(); n++) {
            switch (cells[ROLES_FROM + n]) {
                case "yes" -> allowed.add(roles.get(n));
                case "no" -> {
                    // stays out
                }
                default -> throw new IllegalStateException("neither yes nor no: " + row);
            }
        }
        return new Door(Kind.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT)), cells[1], cells[2], allowed);
    }

    private void refuseTwins() {
        Set<String> names = new LinkedHashSet<>();
        for (Door door : doors) {
            if (!names.add(door.name())) {
                throw new IllegalStateException("twice in the matrix: " + door);
            }
        }
    }

    /** The doors of these kinds, in the order of the file. */
    public List<Door> doors(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return doors.stream().filter(it -> wanted.contains(it.kind())).toList();
    }

    /** Their names. */
    public Set<String> names(Kind... kinds) {
        Set<String> names = new LinkedHashSet<>();
        doors(kinds).forEach(it -> names.add(it.name()));
        return names;
    }
}
