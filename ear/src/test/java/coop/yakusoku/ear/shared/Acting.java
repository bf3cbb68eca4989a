package coop.yakusoku.ear.shared;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * The demo's people inside the container: what is called through one of them, that person calls, with the role it is
 * known for, and {@code staff} (people/jboss-ejb3.xml). {@code @EJB private Acting.Officer officer; officer.call(() -> assets.list(…));}
 */
public abstract class Acting {

    @Resource
    private SessionContext context;

    /** Calls without a transaction of its own, as a page does. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T call(Callable<T> deed) throws Exception {
        return deed.call();
    }

    /** Calls what answers nothing. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(Runnable deed) {
        deed.run();
    }

    /** Calls in a transaction that is undone, whatever comes of it. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T undone(Callable<T> deed) throws Exception {
        try {
            return deed.call();
        } finally {
            context.setRollbackOnly();
        }
    }

    @Stateless
    @RunAs(Roles.CPO)
    @RunAsPrincipal("cpo")
    @PermitAll
    public static class Cpo extends Acting {
    }

    @Stateless
    @RunAs(Roles.PRIVACY_MANAGER)
    @RunAsPrincipal("manager")
    @PermitAll
    public static class Manager extends Acting {
    }

    @Stateless
    @RunAs(Roles.PROTECTION_OFFICER)
    @RunAsPrincipal("officer")
    @PermitAll
    public static class Officer extends Acting {
    }

    @Stateless
    @RunAs(Roles.HR)
    @RunAsPrincipal("hr")
    @PermitAll
    public static class Hr extends Acting {
    }

    @Stateless
    @RunAs(Roles.CONTRACT_SUPERVISOR)
    @RunAsPrincipal("supervisor")
    @PermitAll
    public static class Supervisor extends Acting {
    }

    @Stateless
    @RunAs(Roles.MEMBER_SERVICE)
    @RunAsPrincipal("desk")
    @PermitAll
    public static class Desk extends Acting {
    }

    @Stateless
    @RunAs(Roles.AUDITOR)
    @RunAsPrincipal("auditor")
    @PermitAll
    public static class Auditor extends Acting {
    }

    @Stateless
    @RunAs(Roles.STAFF)
    @RunAsPrincipal("staff")
    @PermitAll
    public static class Clerk extends Acting {
    }

    @Stateless
    @RunAs(Roles.SYSTEM_ADMIN)
    @RunAsPrincipal("admin")
    @PermitAll
    public static class Admin extends Acting {
    }

    /** Somebody whose token says more than any appointment does. */
    @Stateless
    @RunAs(Roles.CPO)
    @RunAsPrincipal("staff")
    @PermitAll
    public static class ClerkWithToken extends Acting {
    }

    /** Whose appointment the token does not know. */
    @Stateless
    @RunAs(Roles.STAFF)
    @RunAsPrincipal("cpo")
    @PermitAll
    public static class CpoWithoutToken extends Acting {
    }

    /** A login with a role that belongs to no person. */
    @Stateless
    @RunAs(Roles.CPO)
    @RunAsPrincipal("nobody-we-know")
    @PermitAll
    public static class Stranger extends Acting {
    }
}
