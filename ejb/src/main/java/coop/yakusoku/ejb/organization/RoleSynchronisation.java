package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.ejb.organization.RealmRoles.Difference;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings Keycloak's realm roles in line with today's appointments.
 *
 * <p>An appointment is recorded whether Keycloak answers or not. Right after the commit, and every minute from then on,
 * what differs is told to Keycloak; so a first day grants and a last day revokes without anybody's doing, and a Keycloak
 * that was down catches up. Every night, and once after start, what Keycloak really holds is read back, and what somebody
 * changed there by hand is put right again.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoleSynchronisation {

    private static final Logger LOG = Logger.getLogger(RoleSynchronisation.class.getName());

    private final RealmRoles realmRoles;
    private final IdentityProvider identities;
    private final Clock clock;
    private final AtomicBoolean readBack = new AtomicBoolean();

    protected RoleSynchronisation() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public RoleSynchronisation(RealmRoles realmRoles, IdentityProvider identities, Clock clock) {
        this.realmRoles = realmRoles;
        this.identities = identities;
        this.clock = clock;
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        if (readBack.get()) {
            synchronise();
        } else {
            everyNight();
        }
    }

    @Schedule(hour = "3", timezone = "Asia/Tokyo", persistent = false)
    void everyNight() {
        try {
            for (Role role : Role.values()) {
                realmRoles.found(role, identities.usersWith(role), clock.instant());
            }
            readBack.set(true);
        } catch (IdentityProviderFailure failure) {
            LOG.log(Level.WARNING, "Keycloak cannot be read back: {0}", failure.reason());
        }
        synchronise();
    }

    /** Tells Keycloak what differs, apart from the caller's request. Only ever repeats what the register says. */
    @Asynchronous
    @PermitAll
    public void soon() {
        synchronise();
    }

    /** Tells Keycloak what differs, and keeps of each whether it worked. */
    void synchronise() {
        for (Difference difference : realmRoles.differences(LocalDate.now(clock))) {
            try {
                if (difference.granted()) {
                    identities.grantRole(difference.username(), difference.role());
                } else {
                    identities.revokeRole(difference.username(), difference.role());
                }
                realmRoles.told(difference, clock.instant());
            } catch (IdentityProviderFailure failure) {
                LOG.log(Level.WARNING, "Keycloak does not know yet of role {0} of person {1}: {2}", new Object[] {
                    difference.role(), difference.person(), failure.reason()
                });
                realmRoles.failed(difference, failure.reason(), clock.instant());
                if (failure.reason() == IdentityProviderFailure.Reason.UNREACHABLE) {
                    return;
                }
            }
        }
    }
}
