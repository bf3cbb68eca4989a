package coop.yakusoku.domain.organization;

import java.util.Optional;

/** The organisations kept. */
public interface Organizations {

    Optional<Organization> find(OrganizationId id);

    boolean codeTaken(String code);

    void add(Organization organization);
}
