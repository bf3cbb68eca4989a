package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.Act;
import coop.yakusoku.domain.workflow.Approval;
import coop.yakusoku.domain.workflow.ApprovalState;
import coop.yakusoku.domain.workflow.Content.Difference;
import coop.yakusoku.domain.workflow.Hand;
import coop.yakusoku.domain.workflow.Station;
import coop.yakusoku.domain.workflow.StationKind;
import coop.yakusoku.domain.workflow.Subject;
import coop.yakusoku.domain.workflow.Submitted;
import coop.yakusoku.domain.workflow.Turn;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.workflow.ApprovalDetail.ActLine;
import coop.yakusoku.ejb.workflow.ApprovalDetail.May;
import coop.yakusoku.ejb.workflow.ApprovalDetail.PersonLine;
import coop.yakusoku.ejb.workflow.ApprovalDetail.StationLine;
import coop.yakusoku.ejb.workflow.ApprovalDetail.SubjectLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws an application for its page: its line, its acts, and what its records say now. */
@ApplicationScoped
class Portrait {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Approvables approvables;
    private final Staffing staffing;
    private final Desk desk;
    private final Caller caller;

    protected Portrait() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    Portrait(Approvables approvables, Staffing staffing, Desk desk, Caller caller) {
        this.approvables = approvables;
        this.staffing = staffing;
        this.desk = desk;
        this.caller = caller;
    }

    ApprovalDetail of(ApprovalRow row, Approval approval) {
        List<RecordRef> records =
                approval.subjects().stream().map(Subject::record).toList();
        Map<RecordRef, Approvable> now = approvables.read(records);
        boolean asked = !approval.course().asked().isEmpty();
        Roster roster = asked ? staffing.today(List.of(approval.matter())) : null; // five statements, for nobody else
        return new ApprovalDetail(
                row,
                approval.matter().level(),
                stations(approval, roster),
                approval.acts().stream().map(Portrait::act).toList(),
                named(approval.subjects().stream().map(it -> subject(approval, it, now)).toList()),
                may(approval, roster, now.keySet()),
                approval.version());
    }

    SubmissionPreview of(Desk.Case drafted) {
        Roster roster = staffing.today(List.of(drafted.matter()));
        List<StationLine> stations = new ArrayList<>();
        for (Station station : drafted.route()) {
            List<PersonLine> people =
                    roster.candidates(station.role(), drafted.matter(), caller.staff()).stream()
                            .map(roster::hand)
                            .map(Portrait::person)
                            .toList();
            stations.add(new StationLine(
                    stations.size(), station.kind(), station.role(), station.beside(), null, null, false, people));
        }
        return new SubmissionPreview(
                drafted.records().get(0).record().kind(),
                drafted.records().stream().map(Submitted::title).toList(),
                stations);
    }

    private List<StationLine> stations(Approval approval, Roster roster) {
        List<StationLine> lines = new ArrayList<>();
        for (Station station : approval.stations()) {
            int place = lines.size();
            boolean asked = approval.course().asked().contains(place);
            lines.add(new StationLine(
                    place,
                    station.kind(),
                    station.role(),
                    station.beside(),
                    asked ? null : done(approval, place),
                    approval.course().heldAt(place).map(Portrait::act).orElse(null),
                    asked,
                    asked ? people(approval, station.role(), roster) : List.of()));
        }
        return lines;
    }

    /** The last consent or refusal at the station in this round, unless the application went back behind it since. */
    private static ActLine done(Approval approval, int place) {
        boolean reached = approval.course().reached(place);
        boolean afterwards = approval.stations().get(place).kind() == StationKind.READ_AFTER;
        return approval.acts().stream()
                .filter(it -> reached && it.round() == approval.round() && it.place() == place)
                .filter(it -> afterwards || it.deed().answers())
                .reduce((first, last) -> last)
                .map(Portrait::act)
                .orElse(null);
    }

    private static List<PersonLine> people(Approval approval, Role role, Roster roster) {
        return roster.candidates(role, approval.matter(), approval.drafter()).stream()
                .map(roster::hand)
                .map(Portrait::person)
                .toList();
    }

    private static PersonLine person(Hand hand) {
        return new PersonLine(hand.name(), hand.capacity(), hand.inPlaceOfName());
    }

    private static ActLine act(Act act) {
        return new ActLine(
                act.round(),
                act.deed(),
                act.byName(),
                act.role().orElse(null),
                act.capacity(),
                act.forName().orElse(null),
                act.at(),
                act.comment());
    }

    private static SubjectLine subject(Approval approval, Subject subject, Map<RecordRef, Approvable> now) {
        Approvable is = now.get(subject.record());
        boolean matters = approval.state().open() || approval.state() == ApprovalState.APPROVED;
        boolean changed = matters && (is == null || !is.content().seal().equals(subject.seal()));
        return new SubjectLine(
                subject.record(),
                subject.title(),
                is == null ? null : is.page(),
                changed,
                changed && is != null ? subject.content().differences(is.content()) : List.of());
    }

    /** A person is an id in the content, for a name may change; a reader of differences knows the name. */
    private List<SubjectLine> named(List<SubjectLine> lines) {
        Set<UUID> ids = lines.stream()
                .flatMap(it -> it.differences().stream())
                .flatMap(it -> Stream.of(it.before(), it.after()))
                .filter(it -> ID.matcher(it).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return lines;
        }
        Map<String, String> names = staffing.names(ids);
        return lines.stream().map(it -> named(it, names)).toList();
    }

    private static SubjectLine named(SubjectLine line, Map<String, String> names) {
        List<Difference> differences = line.differences().stream()
                .map(it -> new Difference(
                        it.part(),
                        it.field(),
                        names.getOrDefault(it.before(), it.before()),
                        names.getOrDefault(it.after(), it.after())))
                .toList();
        return new SubjectLine(line.record(), line.title(), line.page(), line.changed(), differences);
    }

    private May may(Approval approval, Roster roster, Set<RecordRef> left) {
        StaffId me = caller.staff();
        int station = approval.state() == ApprovalState.IN_PROGRESS
                ? desk.turn(approval, roster).map(Turn::station).orElse(May.NOWHERE)
                : May.NOWHERE;
        boolean held = station != May.NOWHERE && approval.course().heldAt(station).isPresent();
        boolean submit = approval.state().waitsForDrafter() && draftable(approval, left);
        return new May(
                station,
                held,
                desk.reading(approval, roster).isPresent(),
                approval.mayWithdraw(me),
                submit);
    }

    private boolean draftable(Approval approval, Set<RecordRef> left) {
        return approvables
                .of(approval.documentType())
                .map(it -> it.draftable(left).containsAll(left))
                .orElse(false);
    }
}
