package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.work.FindingId;
import coop.yakusoku.domain.work.Findings;
import coop.yakusoku.domain.work.RuleFinding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Findings in PostgreSQL. */
@ApplicationScoped
class JpaFindings implements Findings {

    private final EntityManager entities;

    protected JpaFindings() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaFindings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<RuleFinding> hold(FindingId id) {
        return Optional.ofNullable(entities.find(RuleFinding.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
