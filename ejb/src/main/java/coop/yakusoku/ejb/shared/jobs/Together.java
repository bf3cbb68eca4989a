package coop.yakusoku.ejb.shared.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** Transactions of background work, which may take longer than those of a page. */
@ApplicationScoped
class Together {

    /** One hour. */
    private static final int LONGEST_SECONDS = 3600;

    private final UserTransaction transaction;

    protected Together() {
        this(null); // for the container's proxy
    }

    @Inject
    Together(UserTransaction transaction) {
        this.transaction = transaction;
    }

    /** Runs it in one transaction: what it throws rolls back. */
    void run(Runnable deed) {
        try {
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            transaction.begin();
            try {
                deed.run();
                transaction.commit();
            } finally {
                int status = transaction.getStatus();
                if (status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK) {
                    transaction.rollback();
                }
                transaction.setTransactionTimeout(0);
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException("the transaction of a job failed", failed);
        }
    }
}
