package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.StaffId;
import java.util.Optional;

/** The people kept. */
public interface People {

    Optional<Person> find(StaffId id);

    /** Finds the person and makes everybody else who wants the same wait until this transaction ends. */
    Optional<Person> findAlone(StaffId id);

    Optional<Person> findByUsername(String username);

    boolean numberTaken(OrganizationId organization, String number);

    void add(Person person);
}
