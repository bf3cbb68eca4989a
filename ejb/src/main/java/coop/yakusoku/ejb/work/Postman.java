package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.work.DailyMail;
import coop.yakusoku.domain.work.MailId;
import coop.yakusoku.domain.work.Outbox;
import coop.yakusoku.ejb.organization.Workers;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands one mail to the mail server, in a transaction of its own that holds the mail meanwhile. Whatever happens to this
 * server in between, the mail is not lost: at worst it is sent again under the same Message-ID.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    private final Outbox outbox;
    private final Workers workers;
    private final MailServer server;
    private final Clock clock;

    protected Postman() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    Postman(Outbox outbox, Workers workers, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.workers = workers;
        this.server = server;
        this.clock = clock;
    }

    /** @return whether the next mail is worth trying: false when the server itself does not answer */
    @PermitAll
    public boolean deliver(MailId id) {
        LocalDate today = LocalDate.now(clock);
        Optional<DailyMail> taken = outbox.take(id, today);
        if (taken.isEmpty()) {
            return true;
        }
        DailyMail mail = taken.get();
        Optional<String> address = workers.mailAddress(mail.person());
        if (address.isEmpty()) {
            mail.replaced();
            return true;
        }
        try {
            server.send(address.get(), mail);
            mail.sent(today);
            return true;
        } catch (MailFailure failure) {
            LOG.log(Level.WARNING, "Mail {0} waits: {1}", new Object[] {mail, failure.getMessage()});
            mail.failed(failure.getMessage(), clock.instant());
            return !failure.ofServer();
        }
    }
}
