package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/** The levels set per medium that are kept. */
public interface MediumLevels {

    Optional<MediumLevel> find(OrganizationId organization, Medium medium, String threatCode);

    List<MediumLevel> of(OrganizationId organization, Medium medium);

    void add(MediumLevel level);

    void remove(MediumLevel level);
}
