package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.work.DailyMail;
import coop.yakusoku.domain.work.MailId;
import coop.yakusoku.domain.work.Outbox;
import coop.yakusoku.ejb.organization.Workers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** An outbox with one mail in it, to somebody with an address. */
final class PostOffice implements Outbox {

    private final DailyMail mail;
    private final MailServer server;
    private final Clock clock;

    PostOffice(DailyMail mail, MailServer server, Instant now) {
        this.mail = mail;
        this.server = server;
        this.clock = Clock.fixed(now, ZoneId.of("Asia/Tokyo"));
    }

    Postman postman() {
        return new Postman(this, new Addressed(), server, clock);
    }

    @Override
    public Optional<DailyMail> take(MailId id, LocalDate today) {
        return Optional.of(mail).filter(it -> it.state() == DailyMail.State.WAITING);
    }

    @Override
    public boolean written(StaffId person, LocalDate day) {
        return mail.day().equals(day);
    }

    @Override
    public Optional<LocalDate> firstUnsent(StaffId person) {
        return Optional.of(mail).filter(it -> it.state() != DailyMail.State.SENT).map(DailyMail::day);
    }

    @Override
    public List<DailyMail> waiting(StaffId person) {
        return List.of(mail);
    }

    @Override
    public List<MailId> due(LocalDate day, Instant now, int most) {
        return List.of(mail.id());
    }

    @Override
    public void add(DailyMail another) {
        throw new UnsupportedOperationException("one is enough");
    }

    /** Everybody has the same address. */
    private static final class Addressed extends Workers {

        @Override
        public Optional<String> mailAddress(StaffId staff) {
            return Optional.of("officer@minori.example");
        }
    }
}
