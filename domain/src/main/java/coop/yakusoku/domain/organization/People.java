package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/** The people kept. */
public interface People {

    Optional<Person> find(StaffId id);

    /** Finds the person and makes everybody else who wants the same wait until this transaction ends. */
    Optional<Person> findAlone(StaffId id);

    Optional<Person> findByUsername(String username);

    boolean numberTaken(OrganizationId organization, String number);

    /** How many belong to the department and are still employed after the day. */
    long stayingIn(DepartmentId department, LocalDate lastDay);

    void add(Person person);
}
