package coop.yakusoku.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the entity manager of the transaction injectable by constructor. */
@ApplicationScoped
public class JpaUnit {

    @Produces
    @PersistenceContext(unitName = "yakusoku")
    private EntityManager entities;
}
