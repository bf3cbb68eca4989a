package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordSight;
import coop.yakusoku.ejb.shared.records.RecordSource;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Appointments as records among others, for the letters of appointment: {@code organization.appointment}. */
@ApplicationScoped
class AppointmentRecords implements RecordSource {

    static final String KIND = "organization.appointment";

    private static final String[] READERS = {
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.HR, Roles.AUDITOR, Roles.SYSTEM_ADMIN
    };

    private static final String[] KEEPERS = {Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER};

    private static final String SEEN = """
            from organization_appointment a
            join organization_person p on p.person_id = a.person_id
            where (a.organization_id in (:organizations) or a.department_id in (:departments)
                or p.organization_id in (:organizations))
            """;

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    protected AppointmentRecords() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    AppointmentRecords(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<RecordHead> head(RecordRef record) {
        return Optional.ofNullable(heads(List.of(record)).get(record));
    }

    @Override
    public Map<RecordRef, RecordHead> heads(Collection<RecordRef> records) {
        Map<RecordRef, RecordHead> heads = new LinkedHashMap<>();
        if (!caller.has(READERS)) {
            return heads;
        }
        Scope seen = seen();
        LocalDate today = LocalDate.now(clock);
        entities.createQuery("""
                        select a.id, p.number, p.name, o.name, d.name, a.validFrom, a.validTo, a.revoked
                        from Appointment a
                        join Person p on p.id.value = a.person.value
                        join Organization o on o.id.value = a.organization.value
                        left join Department d on d.id.value = a.department.value
                        where a.id.value in :wanted and (a.organization.value in :organizations
                            or a.department.value in :departments or p.organization.value in :organizations)
                        """, Object[].class)
                .setParameter("wanted", records.stream().map(RecordRef::id).toList())
                .setParameter("organizations", OrganizationQueries.organizationIds(seen))
                .setParameter("departments", OrganizationQueries.departmentIds(seen))
                .getResultList()
                .forEach(row -> {
                    RecordRef ref = new RecordRef(KIND, ((AppointmentId) row[0]).value());
                    heads.put(ref, head(ref, row, today));
                });
        return heads;
    }

    private static RecordHead head(RecordRef ref, Object[] row, LocalDate today) {
        AppointmentState state =
                AppointmentState.on(today, (LocalDate) row[5], (LocalDate) row[6], Boolean.TRUE.equals(row[7]));
        return head(ref, (String) row[1], (String) row[2], state, (String) row[3], (String) row[4]);
    }

    /** @param department null for the whole organisation */
    static RecordHead head(
            RecordRef ref, String number, String name, AppointmentState state, String organization, String department) {
        return new RecordHead(
                ref,
                number,
                name,
                "AppointmentState." + state,
                null,
                department == null ? organization : organization + "　" + department,
                "/organization/appointment.xhtml?id=" + ref.id());
    }

    @Override
    public boolean mayChange(RecordRef record) {
        return entities
                .createQuery(
                        "select a.organization, a.department from Appointment a where a.id.value = :appointment",
                        Object[].class)
                .setParameter("appointment", record.id())
                .getResultStream()
                .anyMatch(row -> caller.scope(KEEPERS).covers((OrganizationId) row[0], (DepartmentId) row[1]));
    }

    @Override
    public Optional<RecordSight> sight(String kind) {
        if (!caller.has(READERS)) {
            return Optional.empty();
        }
        Scope seen = seen();
        return Optional.of(new RecordSight(
                "select a.appointment_id " + SEEN,
                Map.of(
                        "organizations", RecordSight.orNobody(OrganizationQueries.organizationIds(seen)),
                        "departments", RecordSight.orNobody(OrganizationQueries.departmentIds(seen)))));
    }

    @Override
    public Optional<RecordSight> kept(String kind, Worker worker) {
        Worker.Reach reach = worker.reach(KEEPERS);
        if (reach.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RecordSight(
                "select a.appointment_id from organization_appointment a"
                        + " where a.organization_id in (:organizations) or a.department_id in (:departments)",
                Map.of(
                        "organizations", RecordSight.orNobody(reach.organizations()),
                        "departments", RecordSight.orNobody(reach.departments()))));
    }

    private Scope seen() {
        return caller.readable().and(caller.scope(Roles.SYSTEM_ADMIN));
    }
}
