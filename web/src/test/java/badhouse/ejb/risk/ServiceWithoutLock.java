package badhouse.ejb.risk;

import jakarta.ejb.Stateless;

/** Offends EVERY_SERVICE_DOOR_HAS_A_LOCK. */
@Stateless
public class ServiceWithoutLock {
    public void open() {
        // anybody may
    }
}
