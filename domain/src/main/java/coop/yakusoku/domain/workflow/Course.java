package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.shared.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an application stands on its way, read from what was done with it. Stations are counted from 0. */
public final class Course {

    private static final int NEVER = -1;

    private final ApprovalState state;
    private final Way way;
    private final int round;
    private final int place;
    private final List<Act> acts;

    Course(ApprovalState state, Way way, int round, int place, List<Act> acts) {
        this.state = state;
        this.way = way;
        this.round = round;
        this.place = place;
        this.acts = acts;
    }

    /**
     * The stations that are asked now: those of the present step that have not answered; after the decision, those that
     * have still to read it.
     */
    public List<Integer> asked() {
        return state == ApprovalState.IN_PROGRESS
                ? way.step(place).stream().filter(it -> !answered(it)).toList()
                : readers();
    }

    /** The stations that have still to read the decision (後閲); none before it. */
    public List<Integer> readers() {
        if (state != ApprovalState.APPROVED) {
            return List.of();
        }
        return way.afterwards().stream().filter(it -> !answered(it)).toList();
    }

    /** Whether the application has come to this station. */
    public boolean reached(int station) {
        return state != ApprovalState.IN_PROGRESS || station < way.next(place);
    }

    /** The roles that are asked now, parted by commas; null when none is. */
    String roles() {
        List<Integer> asked = asked();
        return asked.isEmpty()
                ? null
                : asked.stream().map(it -> way.at(it).role().name()).distinct().collect(Collectors.joining(","));
    }

    /** Whether the station has consented since the application last came to it. */
    private boolean answered(int station) {
        return sinceItCame()
                .anyMatch(it -> it.place() == station && it.deed() == way.at(station).kind().consent());
    }

    /** Whether anybody has answered in this round. */
    boolean begun() {
        return acts.stream().anyMatch(it -> it.round() == round && it.deed().answers());
    }

    /** Whether somebody keeps it at a station that is asked (保留). */
    boolean held() {
        return state == ApprovalState.IN_PROGRESS && asked().stream().anyMatch(it -> heldAt(it).isPresent());
    }

    /** Who keeps it at this station, and why; empty when nobody does. */
    public Optional<Act> heldAt(int station) {
        return sinceItCame()
                .filter(it -> it.place() == station)
                .reduce((first, last) -> last)
                .filter(it -> it.deed() == Deed.HELD);
    }

    /** The stations at which a proxy acted for this person, who has not read it since (後閲). */
    public List<Integer> toRead(StaffId person) {
        int read = acts.stream()
                .filter(it -> it.deed() == Deed.READ_AFTER && it.by().equals(person))
                .mapToInt(Act::ordinal)
                .max()
                .orElse(NEVER);
        return acts.stream()
                .filter(it -> it.ordinal() > read && it.deed().answers() && it.capacity() == Capacity.PROXY)
                .filter(it -> it.inPlaceOf().filter(person::equals).isPresent())
                .map(Act::place)
                .distinct()
                .toList();
    }

    /** What was done in this round since it was last sent back. */
    private Stream<Act> sinceItCame() {
        int back = acts.stream()
                .filter(it -> it.deed() == Deed.RETURNED)
                .mapToInt(Act::ordinal)
                .max()
                .orElse(NEVER);
        return acts.stream().filter(it -> it.round() == round && it.ordinal() > back);
    }
}
