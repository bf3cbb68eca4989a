package coop.yakusoku.web.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may use whom: the table of docs/contexts.md. */
record ContextMap(Map<String, Set<String>> mayUse) {

    private static final String EVERYTHING = "everything";

    /** Reads the table of a document whose columns are context, Japanese, holds, may use. */
    static ContextMap read(List<String> document) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String line : document) {
            String[] columns = line.split("\\|");
            if (columns.length == 5 && columns[1].strip().matches("[a-z]+")) {
                cells.put(columns[1].strip(), columns[4].strip());
            }
        }
        Map<String, Set<String>> mayUse = new LinkedHashMap<>();
        cells.forEach((context, cell) -> mayUse.put(context, partners(context, cell, cells.keySet())));
        return new ContextMap(mayUse);
    }

    private static Set<String> partners(String context, String cell, Set<String> all) {
        if (cell.equals("–")) {
            return Set.of();
        }
        if (!cell.startsWith(EVERYTHING)) {
            return new LinkedHashSet<>(Arrays.asList(cell.split(",\\s*")));
        }
        Set<String> partners = new LinkedHashSet<>(all);
        partners.remove(context);
        if (cell.startsWith(EVERYTHING + " but ")) {
            Arrays.asList(cell.substring((EVERYTHING + " but ").length()).split(",\\s*"))
                    .forEach(partners::remove);
        }
        return partners;
    }

    boolean allows(String user, String used) {
        return user.equals(used)
                || used.equals("shared")
                || mayUse.getOrDefault(user, Set.of()).contains(used);
    }

    /** A way round in a circle, for instance [risk, audit, risk]; empty when there is none. */
    List<String> circle() {
        for (String context : mayUse.keySet()) {
            List<String> way = new ArrayList<>();
            if (leadsBack(context, context, way, new LinkedHashSet<>())) {
                way.add(0, context);
                return way;
            }
        }
        return List.of();
    }

    private boolean leadsBack(String from, String to, List<String> way, Set<String> seen) {
        for (String next : mayUse.getOrDefault(from, Set.of())) {
            way.add(next);
            if (next.equals(to) || seen.add(next) && leadsBack(next, to, way, seen)) {
                return true;
            }
            way.remove(way.size() - 1);
        }
        return false;
    }
}
