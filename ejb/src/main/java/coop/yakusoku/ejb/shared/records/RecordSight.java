package coop.yakusoku.ejb.shared.records;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The records of one kind that the caller may read, as SQL: for lists that page over records of many kinds in one
 * statement.
 *
 * @param select a native query of one column, the ids; casts are written {@code cast(… as …)}
 * @param parameters the values of its {@code :names}
 */
public record RecordSight(String select, Map<String, Object> parameters) {

    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([A-Za-z]\\w*)");

    public RecordSight {
        parameters = Map.copyOf(parameters);
    }

    /** The ids as a list in SQL, which cannot be empty: nothing has the id of zeros. */
    public static Collection<UUID> orNobody(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of(new UUID(0, 0)) : ids;
    }

    /** The same with other names of parameters, so that several stand in one statement. */
    public RecordSight renamed(String prefix) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        parameters.forEach((name, value) -> renamed.put(prefix + name, value));
        return new RecordSight(NAME.matcher(select).replaceAll(":" + Matcher.quoteReplacement(prefix) + "$1"), renamed);
    }
}
