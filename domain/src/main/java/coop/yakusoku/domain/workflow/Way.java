package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RuleViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of stations, read as steps: a step is a station with all that are asked beside it. Stations are counted from 0.
 *
 * @param stations in order
 */
record Way(List<Station> stations) {

    private static final String THEN = ",";
    private static final String BESIDE = "+";

    Way {
        stations = List.copyOf(stations);
    }

    /** Reads what {@link #text} wrote: {@code CONSULT:HR+CONSULT:CONTRACT_SUPERVISOR,DECIDE:CPO}. */
    static Way read(String text) {
        return new Way(Stream.of(text.split(THEN)).flatMap(Way::step).toList());
    }

    private static Stream<Station> step(String text) {
        String[] parts = text.split("\\" + BESIDE);
        return IntStream.range(0, parts.length).mapToObj(it -> {
            String[] halves = parts[it].split(":");
            return new Station(StationKind.valueOf(halves[0]), Role.valueOf(halves[1]), it > 0);
        });
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Station station : stations) {
            if (text.length() > 0) {
                text.append(station.beside() ? BESIDE : THEN);
            }
            text.append(station.kind()).append(':').append(station.role());
        }
        return text.toString();
    }

    Station at(int place) {
        return stations.get(place);
    }

    /** Where the step of a station begins. */
    int begin(int place) {
        int begin = place;
        while (begin > 0 && at(begin).beside()) {
            begin--;
        }
        return begin;
    }

    /** All stations of the step of this one. */
    List<Integer> step(int place) {
        int begin = begin(place);
        return IntStream.range(begin, stations.size())
                .filter(it -> begin(it) == begin)
                .boxed()
                .toList();
    }

    /** Where the step after this one begins; the number of stations after the last. */
    int next(int place) {
        List<Integer> step = step(place);
        return step.get(step.size() - 1) + 1;
    }

    /** The stations that read it after the decision. */
    List<Integer> afterwards() {
        return IntStream.range(0, stations.size())
                .filter(it -> at(it).kind() == StationKind.READ_AFTER)
                .boxed()
                .toList();
    }

    void refuseUnlessOneDecides() {
        List<StationKind> inLine = stations.stream()
                .map(Station::kind)
                .filter(it -> it != StationKind.READ_AFTER)
                .toList();
        boolean one = inLine.stream().filter(it -> it == StationKind.DECIDE).count() == 1;
        if (!one || stations.get(inLine.size() - 1).kind() != StationKind.DECIDE) {
            throw new RuleViolation("workflow.route-decides-last");
        }
    }

    void refuseUnlessTogether() {
        for (int place = 0; place < stations.size(); place++) {
            Station station = at(place);
            boolean alone = place == 0 || at(place - 1).kind() != station.kind();
            if (station.beside() && (alone || !station.kind().together())) {
                throw new RuleViolation("workflow.route-not-together", place + 1);
            }
            if (begin(place) == place && roles(step(place)).size() < step(place).size()) {
                throw new RuleViolation("workflow.route-asks-twice", place + 1);
            }
        }
    }

    private Set<Role> roles(List<Integer> places) {
        return places.stream().map(it -> at(it).role()).collect(Collectors.toCollection(HashSet::new));
    }
}
