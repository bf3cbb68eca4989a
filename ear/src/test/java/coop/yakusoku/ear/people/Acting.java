package coop.yakusoku.ear.people;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/**
 * The demo's people inside the container: what is called through one of them, that person calls, with the role it is
 * known for, and {@code staff} (people/jboss-ejb3.xml). {@code @EJB private Officer officer; officer.call(() -> assets.list(…));}
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
}
