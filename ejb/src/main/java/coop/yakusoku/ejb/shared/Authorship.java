package coop.yakusoku.ejb.shared;

import coop.yakusoku.domain.shared.RevisionAuthor;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/**
 * Keeps the author of a transaction with the transaction, where it still stands when the revision is written: at commit,
 * after every service method has returned.
 */
@ApplicationScoped
public class Authorship {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        RevisionAuthor.askedOf(this::current);
    }

    /** Signs the current transaction; outside of one there is nothing to sign. */
    public void sign(RevisionAuthor author) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.putResource(Authorship.class, author);
        }
    }

    private Optional<RevisionAuthor> current() {
        if (transactions.getTransactionKey() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable((RevisionAuthor) transactions.getResource(Authorship.class));
    }
}
