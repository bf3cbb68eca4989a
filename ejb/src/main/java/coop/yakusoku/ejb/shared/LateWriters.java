package coop.yakusoku.ejb.shared;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.StaleObjectStateException;

/**
 * Tells the second of two writers what the first one did, in the same words as a stale screen.
 *
 * <p>Two people may pass the version check at the same moment; the database then lets the second one's update find no
 * row. Left to the commit, that would reach the page as a crash. So the outermost service call writes before it returns:
 * from then on the row is locked and the commit cannot lose.
 */
public class LateWriters {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private EntityManager entities;

    @Inject
    private AuditedVersions versions;

    @AroundInvoke
    Object writeBeforeReturning(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE
                || transactions.getResource(LateWriters.class) != null) {
            return call.proceed();
        }
        transactions.putResource(LateWriters.class, Boolean.TRUE);
        try {
            Object answer = call.proceed();
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                entities.flush();
            }
            return answer;
        } catch (OptimisticLockException overtaken) {
            throw refusal(overtaken);
        } finally {
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                transactions.putResource(LateWriters.class, null);
            }
        }
    }

    private RuntimeException refusal(OptimisticLockException overtaken) throws ClassNotFoundException {
        if (overtaken.getCause() instanceof StaleObjectStateException stale && stale.getIdentifier() != null) {
            Class<?> entity = overtaken.getEntity() == null
                    ? Class.forName(
                            stale.getEntityName(), true, Thread.currentThread().getContextClassLoader())
                    : Hibernate.getClass(overtaken.getEntity());
            return versions.overtaken(
                    entity, UUID.fromString(stale.getIdentifier().toString()));
        }
        return overtaken;
    }
}
