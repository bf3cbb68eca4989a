package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.purpose.AcquisitionChannel;
import coop.yakusoku.domain.purpose.AcquisitionPoint;
import coop.yakusoku.domain.purpose.GoLiveGate;
import coop.yakusoku.domain.purpose.Notice;
import coop.yakusoku.domain.purpose.Obstacle;
import coop.yakusoku.domain.purpose.PointId;
import coop.yakusoku.domain.purpose.PointState;
import coop.yakusoku.domain.purpose.Points;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.workflow.Approvals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads acquisition points. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.MEMBER_SERVICE, Roles.AUDITOR})
public class PointQueries {

    private static final String ROWS = """
            select p.id, p.number, p.name, p.channel, o.name || ' ' || d.name, p.state, p.starts_on, p.ends_on,
                (select count(*) from purpose_point_item i where i.point_id = p.id),
                (select max(n.edition) from purpose_notice n where n.point_id = p.id and n.state = 'APPROVED'),
                p.organization_id, p.department_id
            from purpose_point p
            join organization_organization o on o.organization_id = p.organization_id
            join organization_department d on d.department_id = p.department_id
            order by o.code, p.number
            """;

    private final EntityManager entities;
    private final Points points;
    private final Purposes purposes;
    private final PurposeDesk desk;
    private final PurposeRecords records;
    private final Approvals approvals;
    private final FieldHistory history;
    private final Clock clock;

    protected PointQueries() {
        this(null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    PointQueries(
            EntityManager entities,
            Points points,
            Purposes purposes,
            PurposeDesk desk,
            PurposeRecords records,
            Approvals approvals,
            FieldHistory history,
            Clock clock) {
        this.entities = entities;
        this.points = points;
        this.purposes = purposes;
        this.desk = desk;
        this.records = records;
        this.approvals = approvals;
        this.history = history;
        this.clock = clock;
    }

    /** Those the caller may see; a co-op has dozens of them, so all at once. */
    @SuppressWarnings("unchecked")
    public List<PointRow> points(PointFilter filter) {
        Scope reading = desk.reading();
        String wanted = JapaneseText.searchKey(filter.words() == null ? "" : filter.words());
        List<Object[]> rows = entities.createNativeQuery(ROWS).getResultList();
        return rows.stream()
                .filter(it -> reading.covers(new OrganizationId((UUID) it[10]), new DepartmentId((UUID) it[11])))
                .map(PointQueries::row)
                .filter(it -> filter.channel() == null || it.channel() == filter.channel())
                .filter(it -> filter.state() == null || it.state() == filter.state())
                .filter(it -> JapaneseText.searchKey(it.number() + it.name()).contains(wanted))
                .toList();
    }

    private static PointRow row(Object[] row) {
        return new PointRow(
                new PointId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                AcquisitionChannel.valueOf((String) row[3]),
                (String) row[4],
                PointState.valueOf((String) row[5]),
                PurposeDesk.day(row[6]),
                PurposeDesk.day(row[7]),
                ((Number) row[8]).intValue(),
                row[9] == null ? null : ((Number) row[9]).intValue());
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public PointDetail point(PointId id) {
        AcquisitionPoint point = readable(id);
        List<Notice> notices = points.notices(id);
        GoLiveGate gate = new GoLiveGate(purposes.items());
        List<Obstacle> obstacles = point.state() == PointState.LIVE || point.state() == PointState.ENDED
                ? List.of()
                : gate.obstacles(
                        point,
                        notices.stream().findFirst().orElse(null),
                        approvals.standing(PointService.ref(id)).counts(),
                        LocalDate.now(clock));
        return new PointDetail(
                id,
                point.details(),
                point.state(),
                point.liveSince(),
                records.head(PointService.ref(id)).orElseThrow(PurposeDesk::unknown),
                notices.stream().map(PointQueries::row).toList(),
                obstacles,
                gate.beyondPolicy(point.details()),
                desk.keeping().covers(point.organization(), point.department()),
                point.version());
    }

    private static NoticeRow row(Notice notice) {
        return new NoticeRow(
                notice.edition(),
                notice.title(),
                notice.text(),
                List.copyOf(notice.purposes()),
                notice.items(),
                notice.state(),
                notice.validFrom(),
                notice.validTo(),
                notice.version());
    }

    /** Who changed what, newest first. */
    public List<FieldChange> history(PointId id) {
        readable(id);
        return history.of(AcquisitionPoint.class, id);
    }

    private AcquisitionPoint readable(PointId id) {
        return points.find(id)
                .filter(it -> desk.reading().covers(it.organization(), it.department()))
                .orElseThrow(PurposeDesk::unknown);
    }

    /** The departments whose points the caller keeps. */
    public Scope keeping() {
        return desk.keeping();
    }
}
