package coop.yakusoku.ejb.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Does not wait for the next minute when rights have changed; the minute comes anyway should this fail. */
@ApplicationScoped
class TellKeycloak {

    private final RoleSynchronisation synchronisation;

    protected TellKeycloak() {
        this(null); // for the container's proxy
    }

    @Inject
    TellKeycloak(RoleSynchronisation synchronisation) {
        this.synchronisation = synchronisation;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AppointmentsChanged changed) {
        synchronisation.soon();
    }
}
