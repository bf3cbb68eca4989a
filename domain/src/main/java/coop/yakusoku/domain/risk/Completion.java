package coop.yakusoku.domain.risk;

import java.io.Serializable;
import java.util.List;

/**
 * How much of a record is filled in, and what is not.
 *
 * @param percent 0 to 100
 * @param missing the keys of the fields still empty, in the order of the form, e.g. {@code owner}
 */
public record Completion(int percent, List<String> missing) implements Serializable {

    public Completion {
        missing = List.copyOf(missing);
    }

    static Completion of(int expected, List<String> missing) {
        return new Completion(expected == 0 ? 100 : (expected - missing.size()) * 100 / expected, missing);
    }
}
