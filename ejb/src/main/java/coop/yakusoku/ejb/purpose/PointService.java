package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.AcquisitionPoint;
import coop.yakusoku.domain.purpose.GoLiveGate;
import coop.yakusoku.domain.purpose.Item;
import coop.yakusoku.domain.purpose.Notice;
import coop.yakusoku.domain.purpose.NoticeId;
import coop.yakusoku.domain.purpose.NoticeState;
import coop.yakusoku.domain.purpose.PointDetails;
import coop.yakusoku.domain.purpose.PointId;
import coop.yakusoku.domain.purpose.PointItem;
import coop.yakusoku.domain.purpose.PointState;
import coop.yakusoku.domain.purpose.Points;
import coop.yakusoku.domain.purpose.Purpose;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import coop.yakusoku.ejb.workflow.Approvals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the acquisition points (R-2-②) and their notices, and opens them through the gate (W-1a). */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class PointService {

    private final Points points;
    private final Purposes purposes;
    private final PurposeDesk desk;
    private final Approvals approvals;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected PointService() {
        this(null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    PointService(
            Points points,
            Purposes purposes,
            PurposeDesk desk,
            Approvals approvals,
            Versions versions,
            Caller caller,
            Clock clock) {
        this.points = points;
        this.purposes = purposes;
        this.desk = desk;
        this.approvals = approvals;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Prepares a point or changes one.
     *
     * @throws RuleViolation {@code purpose.not-your-department}, {@code purpose.submitted}, {@code purpose.unknown-code},
     *     {@code purpose.unknown-item}, {@code shared.changed-meanwhile}, and what {@link AcquisitionPoint#change} refuses
     */
    public PointId write(WritePoint command) {
        refuseUnknown(command.details());
        if (command.point() == null) {
            desk.refuseUnlessKept(command.organization(), command.department());
            AcquisitionPoint point = new AcquisitionPoint(
                    PointId.next(),
                    command.organization(),
                    command.department(),
                    desk.nextNumber("AP"),
                    command.details(),
                    caller.staff(),
                    clock.instant());
            points.add(point);
            return point.id();
        }
        AcquisitionPoint point = kept(command.point(), command.seenVersion());
        refuseSubmitted(point.id());
        point.change(command.details(), caller.staff(), clock.instant());
        return point.id();
    }

    private void refuseUnknown(PointDetails details) {
        List<Purpose> all = purposes.purposes();
        refuseUnknown(details.categories(), all, Set.of(PurposeKind.COLLECTION));
        refuseUnknown(
                details.purposes(),
                all,
                Set.of(PurposeKind.MEMBER, PurposeKind.WEBSITE, PurposeKind.HOUSE, PurposeKind.SURVEY));
        Set<String> items = purposes.items().stream().map(Item::code).collect(Collectors.toSet());
        for (PointItem item : details.items()) {
            if (!items.contains(item.item())) {
                throw new RuleViolation("purpose.unknown-item", item.item());
            }
        }
    }

    private static void refuseUnknown(Set<String> codes, List<Purpose> all, Set<PurposeKind> kinds) {
        for (String code : codes) {
            if (all.stream().noneMatch(it -> it.code().equals(code) && kinds.contains(it.kind()))) {
                throw new RuleViolation("purpose.unknown-code", code);
            }
        }
    }

    /**
     * Drafts the next edition of a point's notice, or changes the draft. A live point keeps the edition it shows until it was
     * stopped and the new one is approved.
     *
     * @throws RuleViolation {@code purpose.point-is-live}, {@code purpose.point-ended}, {@code purpose.submitted}, {@code
     *     purpose.unknown-code}, {@code shared.changed-meanwhile} and what {@link Notice#write} refuses
     */
    public void writeNotice(WriteNotice command) {
        AcquisitionPoint point = points.find(command.point()).orElseThrow(PurposeDesk::unknown);
        desk.refuseUnlessKept(point.organization(), point.department());
        if (point.state() == PointState.LIVE) {
            throw new RuleViolation("purpose.point-is-live");
        }
        if (point.state() == PointState.ENDED) {
            throw new RuleViolation("purpose.point-ended");
        }
        refuseSubmitted(point.id());
        List<Notice> editions = points.notices(point.id());
        Optional<Notice> open =
                editions.stream().filter(it -> it.state() == NoticeState.DRAFT).findFirst();
        open.ifPresent(it -> versions.check(command.seenVersion(), it.version(), Notice.class, it.id()));
        Notice notice = open.orElseGet(() -> new Notice(
                NoticeId.next(),
                point,
                editions.isEmpty() ? 1 : editions.get(0).edition() + 1,
                LocalDate.now(clock)));
        notice.write(
                command.title(),
                command.text(),
                command.purposes(),
                mask(command.purposes()),
                command.items(),
                caller.staff(),
                clock.instant());
        if (open.isEmpty()) {
            points.add(notice);
        }
    }

    /** The places of the purposes in the masks; purposes members' data is not used for have none. */
    private long mask(Set<String> codes) {
        long mask = 0;
        for (String code : codes) {
            Purpose purpose = purposes.withCode(code).orElseThrow(() -> new RuleViolation("purpose.unknown-code", code));
            mask |= purpose.bit().map(bit -> 1L << bit).orElse(0L);
        }
        return mask;
    }

    /**
     * Opens a point.
     *
     * @throws RuleViolation {@code purpose.point-not-ready} with everything that is in the way
     */
    public void open(PointId id, long seenVersion) {
        AcquisitionPoint point = kept(id, seenVersion);
        Notice notice = points.notices(id).stream().findFirst().orElse(null);
        boolean approved = approvals.standing(ref(id)).counts();

        new GoLiveGate(purposes.items())
                .open(point, notice, approved, LocalDate.now(clock), caller.staff(), clock.instant());
    }

    /** @throws RuleViolation {@code purpose.point-not-live}, {@code shared.changed-meanwhile} */
    public void stop(PointId id, long seenVersion) {
        kept(id, seenVersion).stop(caller.staff(), clock.instant());
    }

    /** @throws RuleViolation {@code purpose.point-ended}, {@code shared.changed-meanwhile} */
    public void end(PointId id, long seenVersion) {
        kept(id, seenVersion).end(LocalDate.now(clock), caller.staff(), clock.instant());
        points.notices(id).forEach(it -> it.end(LocalDate.now(clock)));
    }

    private AcquisitionPoint kept(PointId id, long seenVersion) {
        AcquisitionPoint point = points.find(id).orElseThrow(PurposeDesk::unknown);
        desk.refuseUnlessKept(point.organization(), point.department());
        versions.check(seenVersion, point.version(), AcquisitionPoint.class, id);
        return point;
    }

    private void refuseSubmitted(PointId id) {
        if (approvals.standing(ref(id)) == ApprovalStanding.IN_PROGRESS) {
            throw new RuleViolation("purpose.submitted");
        }
    }

    static RecordRef ref(PointId id) {
        return new RecordRef(PurposeRecords.POINT, id.value());
    }
}
