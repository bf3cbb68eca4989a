package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * 取得窓口: a form, a page or a counter where we ask for personal information (R-2-②).
 *
 * <p>It goes live only through {@link GoLiveGate}: with an approved notice that names every item it collects (W-1a). While it is
 * live nothing of it changes; it is stopped, changed, approved and opened again. It ends once.
 */
@Entity
@Audited
@Table(name = "purpose_point")
public class AcquisitionPoint {

    @Id
    private UUID id;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "department_id")
    private UUID departmentId;

    private String number;
    private String name;

    @Enumerated(EnumType.STRING)
    private AcquisitionChannel channel;

    private String subjects;
    private String categories;
    private String purposes;

    @Enumerated(EnumType.STRING)
    private AcquisitionMethod method;

    @Column(name = "notice_way")
    @Enumerated(EnumType.STRING)
    private NoticeWay noticeWay;

    private String checks;
    private String posting;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PointState state;

    @Column(name = "live_since")
    private LocalDate liveSince;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "purpose_point_item", joinColumns = @JoinColumn(name = "point_id"))
    private Set<PointItem> items = new LinkedHashSet<>();

    @Version
    private long version;

    protected AcquisitionPoint() {
        // for JPA
    }

    /** One that is prepared. */
    public AcquisitionPoint(
            PointId id,
            OrganizationId organization,
            DepartmentId department,
            String number,
            PointDetails details,
            StaffId by,
            Instant at) {
        this.id = id.value();
        this.organizationId = organization.value();
        this.departmentId = department.value();
        this.number = number;
        this.state = PointState.DRAFT;
        change(details, by, at);
    }

    /** @throws RuleViolation {@code purpose.point-is-live} while it collects, {@code purpose.point-ended} */
    public void change(PointDetails details, StaffId by, Instant at) {
        if (state == PointState.LIVE) {
            throw new RuleViolation("purpose.point-is-live");
        }
        refuseEnded();
        name = details.name();
        channel = details.channel();
        subjects = Codes.names(details.subjects());
        categories = Codes.join(details.categories());
        purposes = Codes.join(details.purposes());
        method = details.method();
        noticeWay = details.noticeWay();
        checks = Codes.names(details.checks());
        posting = details.posting();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        Set<PointItem> all = Set.copyOf(details.items());
        items.retainAll(all);
        items.addAll(all);
        signed(by, at);
    }

    /** Opens it. Whether it may be opened is the gate's. */
    void open(LocalDate today, StaffId by, Instant at) {
        state = PointState.LIVE;
        liveSince = today;
        signed(by, at);
    }

    /** @throws RuleViolation {@code purpose.point-not-live} */
    public void stop(StaffId by, Instant at) {
        if (state != PointState.LIVE) {
            throw new RuleViolation("purpose.point-not-live");
        }
        state = PointState.STOPPED;
        signed(by, at);
    }

    /** @throws RuleViolation {@code purpose.point-ended} */
    public void end(LocalDate today, StaffId by, Instant at) {
        refuseEnded();
        state = PointState.ENDED;
        endsOn = today.isBefore(startsOn) ? startsOn : today;
        signed(by, at);
    }

    private void refuseEnded() {
        if (state == PointState.ENDED) {
            throw new RuleViolation("purpose.point-ended");
        }
    }

    private void signed(StaffId by, Instant at) {
        changedBy = by.value();
        changedAt = at;
    }

    /** Whether data may come through it on a day. */
    public boolean collectsOn(LocalDate day) {
        return state == PointState.LIVE && !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    public PointId id() {
        return new PointId(id);
    }

    public OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    public DepartmentId department() {
        return new DepartmentId(departmentId);
    }

    public String number() {
        return number;
    }

    public PointState state() {
        return state;
    }

    /** Since when it is live; null before. */
    public LocalDate liveSince() {
        return liveSince;
    }

    /** What is said of it, the items by code. */
    public PointDetails details() {
        return new PointDetails(
                name,
                channel,
                Codes.split(DataSubject.class, subjects),
                Codes.split(categories),
                Codes.split(purposes),
                method,
                noticeWay,
                Codes.split(LegalityCheck.class, checks),
                posting,
                startsOn,
                endsOn,
                items.stream().sorted(Comparator.comparing(PointItem::item)).toList());
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
