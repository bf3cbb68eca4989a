package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;

/** People in PostgreSQL. */
@ApplicationScoped
class JpaPeople implements People {

    private final EntityManager entities;

    protected JpaPeople() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Person> find(StaffId id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    @Override
    public Optional<Person> findAlone(StaffId id) {
        return Optional.ofNullable(entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Person> findByUsername(String username) {
        return entities.createQuery("select p from Person p where p.username = :username", Person.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean numberTaken(OrganizationId organization, String number) {
        return entities.createQuery(
                                "select count(p) from Person p where p.organization = :organization and p.number = :number",
                                Long.class)
                        .setParameter("organization", organization)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    @Override
    public long stayingIn(DepartmentId department, LocalDate lastDay) {
        return entities.createQuery(
                        """
                        select count(p) from Person p
                        where p.department = :department and (p.leftOn is null or p.leftOn > :day)
                        """,
                        Long.class)
                .setParameter("department", department)
                .setParameter("day", lastDay)
                .getSingleResult();
    }

    @Override
    public void add(Person person) {
        entities.persist(person);
    }
}
