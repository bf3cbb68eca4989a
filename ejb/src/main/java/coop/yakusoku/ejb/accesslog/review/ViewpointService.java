package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.accesslog.review.ViewpointCode;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.accesslog.who.LoggedMember;
import coop.yakusoku.ejb.accesslog.who.LoggedMembers;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Keeps the limits of the viewpoints, how long the log is kept, and whose records are looked at with care. */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class ViewpointService {

    private static final int MOST = 100_000;
    private static final int LEAST_MONTHS = 12;
    private static final int MOST_MONTHS = 240;

    private final EntityManager entities;
    private final Viewpoints viewpoints;
    private final LoggedMembers members;
    private final Caller caller;
    private final Clock clock;

    protected ViewpointService() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public ViewpointService(
            EntityManager entities, Viewpoints viewpoints, LoggedMembers members, Caller caller, Clock clock) {
        this.entities = entities;
        this.viewpoints = viewpoints;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the order of the list. */
    @RolesAllowed({Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER})
    public List<Viewpoint> viewpoints() {
        return viewpoints.all();
    }

    /** For how many months the log is kept. */
    @RolesAllowed({Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER})
    public int monthsKept() {
        return (Integer) entities.createNativeQuery("select cast(months as integer) from accesslog_keeping",
                Integer.class).getSingleResult();
    }

    /**
     * Changes the limits of those that differ.
     *
     * @throws RuleViolation {@code accesslog.threshold-range}, {@code accesslog.hours-backwards}, {@code
     *     accesslog.months-range}, {@code accesslog.seen-stale}
     */
    public void change(List<Viewpoint> wished, int monthsKept) {
        if (monthsKept < LEAST_MONTHS || monthsKept > MOST_MONTHS) {
            throw new RuleViolation("accesslog.months-range", LEAST_MONTHS, MOST_MONTHS);
        }
        List<Viewpoint> held = viewpoints.all();
        for (Viewpoint wish : wished) {
            if (wish.threshold() < 1 || wish.threshold() > MOST) {
                throw new RuleViolation("accesslog.threshold-range", MOST);
            }
            if (wish.code() == ViewpointCode.OUT_OF_HOURS
                    && (wish.begins() == null || wish.ends() == null || !wish.begins().isBefore(wish.ends()))) {
                throw new RuleViolation("accesslog.hours-backwards");
            }
            if (!held.contains(wish) && !viewpoints.change(wish)) {
                throw new RuleViolation("accesslog.seen-stale");
            }
        }
        entities.createNativeQuery("update accesslog_keeping set months = :months, version = version + 1"
                        + " where months <> :months")
                .setParameter("months", monthsKept)
                .executeUpdate();
    }

    /** Members within the caller's reach whose records are looked at with care. */
    @RolesAllowed({Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER})
    public List<WatchedRow> watched() {
        Query query = entities.createNativeQuery("select w.member_id, p.name, w.note from accesslog_watched w"
                + " left join organization_person p on p.person_id = w.staff_id order by w.added_at desc limit 500");
        return rows(query).stream().map(this::watched).filter(Objects::nonNull).toList();
    }

    private WatchedRow watched(Object[] row) {
        Optional<LoggedMember> member = members.byId((UUID) row[0]).filter(this::reaches);
        return member.map(it -> new WatchedRow(
                        it.id(), it.organizationName(), it.number(), (String) row[1], (String) row[2]))
                .orElse(null);
    }

    /**
     * From now on the record of that member is looked at with care.
     *
     * @param staff the person the member is; null for somebody everybody knows
     * @throws RuleViolation {@code accesslog.no-such-member}, {@code accesslog.several-members}
     */
    public void watch(String number, StaffId staff, String note) {
        List<LoggedMember> found = members.byNumber(number.strip()).stream().filter(this::reaches).toList();
        if (found.isEmpty()) {
            throw new RuleViolation("accesslog.no-such-member");
        }
        if (found.size() > 1) {
            throw new RuleViolation("accesslog.several-members");
        }
        unwatch(found.get(0).id());
        entities.createNativeQuery("insert into accesslog_watched (member_id, staff_id, note, added_by, added_at)"
                        + " values (:member, cast(:staff as uuid), :note, :by, :at)")
                .setParameter("member", found.get(0).id())
                .setParameter("staff", staff == null ? null : staff.toString())
                .setParameter("note", note.strip())
                .setParameter("by", caller.staff().value())
                .setParameter("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .executeUpdate();
    }

    /** From now on the record is like any other. */
    public void unwatch(UUID member) {
        if (members.byId(member).filter(this::reaches).isEmpty()) {
            throw new RuleViolation("shared.unknown-record");
        }
        entities.createNativeQuery("delete from accesslog_watched where member_id = :member")
                .setParameter("member", member)
                .executeUpdate();
    }

    private boolean reaches(LoggedMember member) {
        return caller.scope(Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER)
                .organizations()
                .contains(new OrganizationId(member.organization()));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
