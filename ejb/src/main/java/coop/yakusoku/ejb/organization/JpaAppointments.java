package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Appointment;
import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.domain.organization.Appointments;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Appointments in PostgreSQL. */
@ApplicationScoped
class JpaAppointments implements Appointments {

    private final EntityManager entities;

    protected JpaAppointments() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaAppointments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Appointment> find(AppointmentId id) {
        return Optional.ofNullable(entities.find(Appointment.class, id));
    }

    @Override
    public List<Appointment> of(StaffId person) {
        return entities.createQuery("select a from Appointment a where a.person = :person", Appointment.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public List<Appointment> inForceAlone(Role role, LocalDate day) {
        return entities.createQuery("""
                        select a from Appointment a where a.role = :role and not a.revoked
                          and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
                          and exists (select 1 from Person p where p.id.value = a.person.value
                            and p.joinedOn <= :day and (p.leftOn is null or p.leftOn >= :day))
                        order by a.id.value
                        """, Appointment.class)
                .setParameter("role", role)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Appointment> lines(LocalDate day) {
        return entities.createQuery("""
                        select a from Appointment a where a.reportsTo.value is not null and not a.revoked
                          and (a.validTo is null or a.validTo >= :day)
                        """, Appointment.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public long outlasting(DepartmentId department, LocalDate lastDay) {
        return entities.createQuery(
                        """
                        select count(a) from Appointment a
                        where a.department = :department and not a.revoked and (a.validTo is null or a.validTo > :day)
                        """,
                        Long.class)
                .setParameter("department", department)
                .setParameter("day", lastDay)
                .getSingleResult();
    }

    @Override
    public void add(Appointment appointment) {
        entities.persist(appointment);
    }
}
