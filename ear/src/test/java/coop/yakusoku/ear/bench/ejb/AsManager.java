package coop.yakusoku.ear.bench.ejb;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The privacy manager of the demo, really appointed: what is called through this bean, that person calls. */
@Stateless
@RunAs(Roles.PRIVACY_MANAGER)
@RunAsPrincipal("manager")
@PermitAll
public class AsManager {

    /** Calls without a transaction of its own, as a page does. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T call(Callable<T> deed) throws Exception {
        return deed.call();
    }
}
