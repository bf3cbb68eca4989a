package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.Applications;
import coop.yakusoku.domain.workflow.Approval;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.domain.workflow.Capacity;
import coop.yakusoku.domain.workflow.Hand;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.domain.workflow.Post.Candidate;
import coop.yakusoku.domain.workflow.Route;
import coop.yakusoku.domain.workflow.Routes;
import coop.yakusoku.domain.workflow.Station;
import coop.yakusoku.domain.workflow.Subject;
import coop.yakusoku.domain.workflow.Submitted;
import coop.yakusoku.domain.workflow.Turn;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks what has to be asked before an application is drafted or acted on. */
@ApplicationScoped
class Desk {

    /** Who reads the registers of others reads the applications about them. */
    private static final String[] READERS = {
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR
    };

    /** Everything an application begins with. */
    record Case(Matter matter, List<Station> route, List<Submitted> records) {}

    private final Applications applications;
    private final Approvables approvables;
    private final Approvals approvals;
    private final Routes routes;
    private final Staffing staffing;
    private final Caller caller;

    protected Desk() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    Desk(
            Applications applications,
            Approvables approvables,
            Approvals approvals,
            Routes routes,
            Staffing staffing,
            Caller caller) {
        this.applications = applications;
        this.approvables = approvables;
        this.approvals = approvals;
        this.routes = routes;
        this.staffing = staffing;
        this.caller = caller;
    }

    /** Opens a case for records that stand in no open application. */
    Case open(List<RecordRef> records) {
        refuseUnlessDraftable(records);
        applications.alone(records.get(0).kind());
        for (Approval other : applications.open(records)) {
            String title = other.subjects().stream()
                    .filter(it -> records.contains(it.record()))
                    .findFirst()
                    .map(Subject::title)
                    .orElse("");
            throw new RuleViolation("workflow.already-open", title, other.number());
        }
        Map<RecordRef, Approvable> now = approvables.read(records);
        if (now.size() < records.size()) {
            throw new RuleViolation("shared.unknown-record");
        }
        return prepared(records.stream().map(now::get).toList());
    }

    /** What an application of these records would be, before anybody submits it. */
    Case preview(List<RecordRef> records) {
        refuseUnlessDraftable(records);
        return prepared(approvables.read(records).values().stream().toList());
    }

    /** Opens the case of an application again; records that are gone are left out. */
    Case again(Approval approval) {
        List<RecordRef> records =
                approval.subjects().stream().map(Subject::record).toList();
        Map<RecordRef, Approvable> now = approvables.read(records);
        List<Approvable> left =
                records.stream().map(now::get).filter(Objects::nonNull).toList();
        if (left.isEmpty()) {
            throw new RuleViolation("workflow.nothing-to-submit");
        }
        refuseUnlessDraftable(left.stream().map(Approvable::record).toList());
        return prepared(left);
    }

    private Case prepared(List<Approvable> records) {
        String kind = records.get(0).record().kind();
        source(kind).refuseUnlessReady(records.stream().map(Approvable::record).toList());
        Matter matter = together(records);
        List<Station> route = Route.best(
                        routes.of(kind), staffing.upwards(matter.organization()), matter.level())
                .orElseThrow(() -> new RuleViolation("workflow.no-route"))
                .stations();
        Roster roster = staffing.today(List.of(matter));
        for (Station station : route) {
            if (roster.candidates(station.role(), matter, caller.staff()).isEmpty()) {
                throw new RuleViolation("workflow.no-approver", station.role());
            }
        }
        return new Case(
                matter,
                route,
                records.stream()
                        .map(it -> new Submitted(it.record(), it.title(), it.content()))
                        .toList());
    }

    /** Several records go the way of the weightiest; those of several departments, the way of the whole organisation. */
    private static Matter together(List<Approvable> records) {
        Matter first = records.get(0).matter();
        int level = 0;
        DepartmentId department = first.department();
        for (Approvable record : records) {
            Matter matter = record.matter();
            if (!matter.organization().equals(first.organization())) {
                throw new RuleViolation("workflow.one-organisation");
            }
            level = Math.max(level, matter.level());
            department = Objects.equals(department, matter.department()) ? department : null;
        }
        return new Matter(first.organization(), department, level);
    }

    void refuseUnlessDraftable(Collection<RecordRef> records) {
        Set<RecordRef> mine = source(records.iterator().next().kind()).draftable(records);
        if (!mine.containsAll(records)) {
            throw new RuleViolation("workflow.not-yours-to-submit");
        }
    }

    /** What is approved as it is needs no other approval. */
    void refuseWhenApproved(List<RecordRef> records) {
        Map<RecordRef, ApprovalStanding> standings = approvals.standings(records);
        if (standings.values().stream().anyMatch(ApprovalStanding::counts)) {
            throw new RuleViolation("workflow.already-approved");
        }
    }

    private ApprovableSource source(String kind) {
        return approvables.of(kind).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    /** The caller as a drafter, in the role that is nearest to the records. */
    Hand drafter() {
        return Hand.own(caller.staff(), caller.displayName(), drafterRole());
    }

    private Role drafterRole() {
        return List.of(
                        Role.PROTECTION_OFFICER,
                        Role.PRIVACY_MANAGER,
                        Role.CPO,
                        Role.CONTRACT_SUPERVISOR,
                        Role.HR,
                        Role.MEMBER_SERVICE)
                .stream()
                .filter(it -> caller.has(it.realmRole()))
                .findFirst()
                .orElse(null);
    }

    /**
     * The caller's turn: the first station that is asked now at which he or she may act today.
     *
     * @throws RuleViolation {@code workflow.own-draft}, {@code workflow.not-your-station}
     */
    Turn turn(Approval approval) {
        if (approval.drafter().equals(caller.staff())) {
            throw new RuleViolation("workflow.own-draft");
        }
        return turn(approval, staffing.today(List.of(approval.matter())))
                .orElseThrow(() -> new RuleViolation("workflow.not-your-station", first(approval).orElse(null)));
    }

    /** The same; empty when there is none. */
    Optional<Turn> turn(Approval approval, Roster roster) {
        for (int station : approval.course().asked()) {
            Role role = approval.stations().get(station).role();
            Optional<Candidate> mine = roster.candidate(caller.staff(), role, approval.matter(), approval.drafter())
                    .filter(this::inForce);
            if (mine.isPresent()) {
                return Optional.of(new Turn(station, roster.hand(mine.get())));
            }
        }
        return Optional.empty();
    }

    /**
     * The caller's turn to read afterwards (後閲): where a proxy acted, or at a station that reads the decision.
     *
     * @throws RuleViolation {@code workflow.nothing-to-read}
     */
    Turn reading(Approval approval) {
        return reading(approval, staffing.today(List.of(approval.matter())))
                .orElseThrow(() -> new RuleViolation("workflow.nothing-to-read"));
    }

    /** The same; empty when there is none. */
    Optional<Turn> reading(Approval approval, Roster roster) {
        Optional<Turn> replaced = approval.course().toRead(caller.staff()).stream()
                .findFirst()
                .map(station -> new Turn(
                        station,
                        Hand.own(
                                caller.staff(),
                                caller.displayName(),
                                approval.stations().get(station).role())));
        return replaced.or(
                () -> approval.course().readers().isEmpty() ? Optional.empty() : turn(approval, roster));
    }

    private static Optional<Role> first(Approval approval) {
        return approval.course().asked().stream()
                .map(it -> approval.stations().get(it).role())
                .findFirst();
    }

    /** A post of one's own is held only while the login has the role as well. */
    boolean inForce(Candidate candidate) {
        return candidate.capacity() != Capacity.OWN
                || caller.has(candidate.role().realmRole());
    }

    /** Who drafted it, acted on it, may act on it, or reads the registers of the place. */
    boolean mayRead(Approval approval) {
        StaffId me = caller.staff();
        if (approval.drafter().equals(me)
                || approval.acts().stream()
                        .anyMatch(it -> it.by().equals(me)
                                || it.inPlaceOf().filter(me::equals).isPresent())) {
            return true;
        }
        Matter matter = approval.matter();
        if (caller.has(READERS) && caller.readable().covers(matter.organization(), matter.department())) {
            return true;
        }
        List<Integer> asked = approval.course().asked();
        Roster roster = asked.isEmpty() ? null : staffing.today(List.of(matter));
        return asked.stream()
                .map(it -> approval.stations().get(it).role())
                .anyMatch(it -> roster.candidate(me, it, matter, approval.drafter()).isPresent());
    }

    /** Whether the caller reads the registers of others at all. */
    boolean readsRegisters() {
        return caller.has(READERS);
    }
}
