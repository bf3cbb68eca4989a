package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Appointment;
import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.SearchWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads who is appointed to what, as far as the caller sees. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.HR, Roles.AUDITOR, Roles.SYSTEM_ADMIN})
public class AppointmentQueries {

    private static final String FROM = """
            from Appointment a
            join Person p on p.id.value = a.person.value
            join Organization o on o.id.value = a.organization.value
            left join Department d on d.id.value = a.department.value
            left join Person x on x.id.value = a.deputy.value
            left join Person y on y.id.value = a.reportsTo.value
            left join RealmRole k on k.person = a.person.value and k.role = a.role
            where (a.organization.value in :organizations or a.department.value in :departments
                or p.organization.value in :organizations)
            """;

    private static final String ROW = """
            select new coop.yakusoku.ejb.organization.AppointmentRow(
                a.id, a.person, p.name, a.role, a.organization, o.name, a.department, d.name,
                a.validFrom, a.validTo, a.revoked, a.authority,
                a.deputy, x.number, x.name, a.reportsTo, y.number, y.name, a.jobDescription, k.granted,
                case when p.username is null then false else true end, a.version)
            """;

    private static final String TIES = "a.role, o.code, d.code nulls first, a.validFrom desc, p.kana, a.id.value";

    private final EntityManager entities;
    private final FieldHistory history;
    private final Caller caller;
    private final Clock clock;

    protected AppointmentQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public AppointmentQueries(EntityManager entities, FieldHistory history, Caller caller, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** One page of the list. */
    public List<AppointmentRow> page(AppointmentsFilter filter, int first, int atMost) {
        String order = " order by " + filter.sort().path() + (filter.descending() ? " desc" : "") + ", " + TIES;
        return filtered(ROW + FROM, order, filter, AppointmentRow.class)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** How many the filter finds. */
    public long count(AppointmentsFilter filter) {
        return filtered("select count(a) " + FROM, "", filter, Long.class).getSingleResult();
    }

    /** All of one person, past ones too. */
    public List<AppointmentRow> of(StaffId person) {
        return bound(entities.createQuery(
                        ROW + FROM + " and a.person.value = :person" + " order by " + TIES, AppointmentRow.class))
                .setParameter("person", person.value())
                .getResultList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public AppointmentRow appointment(AppointmentId id) {
        return bound(entities.createQuery(ROW + FROM + " and a.id.value = :appointment", AppointmentRow.class))
                .setParameter("appointment", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    /** Everybody in office today, for the picture of who reports to whom. */
    public List<AppointmentRow> line() {
        return bound(entities.createQuery(ROW + FROM + """
                                 and not a.revoked and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)
                                """ + " order by " + TIES, AppointmentRow.class))
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public List<FieldChange> history(AppointmentId id) {
        appointment(id);
        return history.of(Appointment.class, id);
    }

    private <T> TypedQuery<T> filtered(String select, String order, AppointmentsFilter filter, Class<T> type) {
        StringBuilder where = new StringBuilder();
        String key = JapaneseText.searchKey(filter.text());
        if (!key.isEmpty()) {
            where.append(" and p.searchKey like :text" + SearchWords.ESCAPE);
        }
        if (filter.organization() != null) {
            where.append(" and a.organization.value = :organization");
        }
        if (filter.role() != null) {
            where.append(" and a.role = :role");
        }
        if (!filter.withEnded()) {
            where.append(" and not a.revoked and (a.validTo is null or a.validTo >= :today)");
        }
        TypedQuery<T> query = bound(entities.createQuery(select + where + order, type));
        if (!key.isEmpty()) {
            query.setParameter("text", SearchWords.within(key));
        }
        if (filter.organization() != null) {
            query.setParameter("organization", filter.organization().value());
        }
        if (filter.role() != null) {
            query.setParameter("role", filter.role());
        }
        if (!filter.withEnded()) {
            query.setParameter("today", LocalDate.now(clock));
        }
        return query;
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        Scope seen = caller.readable().and(caller.scope(Roles.SYSTEM_ADMIN));
        return query.setParameter("organizations", OrganizationQueries.organizationIds(seen))
                .setParameter("departments", OrganizationQueries.departmentIds(seen));
    }
}
