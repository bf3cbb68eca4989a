package badhouse.domain.risk;

import badhouse.ejb.risk.ServiceWithoutLock;

/** Offends LAYERS. */
public class DomainThatLooksUp {
    ServiceWithoutLock service;
}
