package coop.yakusoku.ejb.accesslog.who;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything the log says about one member.
 *
 * @param looks the newest first
 * @param cut whether there are more than are shown
 * @param keptSince the first day the log still holds; null when nothing was taken off yet
 */
public record WhoLooked(LoggedMember member, List<Look> looks, boolean cut, LocalDate keptSince)
        implements Serializable {

    public WhoLooked {
        looks = List.copyOf(looks);
    }

    /** How often which department looked for which purpose. */
    public record Sum(String organization, String department, String purposeName, long looks) implements Serializable {}

    /** By department and purpose, the most frequent first. Refusals showed nothing and are not counted. */
    public List<Sum> sums() {
        Map<List<String>, Long> counts = looks.stream()
                .filter(it -> it.deed() != coop.yakusoku.domain.accesslog.Deed.REFUSAL)
                .collect(Collectors.groupingBy(
                        it -> List.of(it.organization(), it.department(), it.purposeName()), () -> new TreeMap<>(
                                java.util.Comparator.comparing(List::toString)), Collectors.counting()));
        return counts.entrySet().stream()
                .map(it -> new Sum(it.getKey().get(0), it.getKey().get(1), it.getKey().get(2), it.getValue()))
                .sorted(java.util.Comparator.comparingLong(Sum::looks).reversed())
                .toList();
    }
}
