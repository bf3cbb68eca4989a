package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.work.DailyMail;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** The mail relay of WildFly's mail session. */
@ApplicationScoped
class SmtpServer implements MailServer {

    /** A relay that does not answer must not hold a server's timer: milliseconds. */
    private static final String PATIENCE = "15000";

    @Resource(lookup = "java:jboss/mail/Default")
    private Session session;

    SmtpServer() {
        // the container gives the session
    }

    SmtpServer(Session session) {
        this.session = session;
    }

    @Override
    public void send(String to, DailyMail mail) throws MailFailure {
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            session.getProperties().putIfAbsent("mail.smtp." + limit, PATIENCE);
        }
        try {
            Transport.send(message(to, mail));
        } catch (SendFailedException | AddressException refused) {
            throw new MailFailure("address-refused", false);
        } catch (MessagingException unreachable) {
            throw new MailFailure("server-unreachable", true);
        }
    }

    private MimeMessage message(String to, DailyMail mail) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.plain(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        MimeMessage message = new Numbered(session, mail.id().toString());
        message.setFrom();
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(Clock.systemUTC().instant()));
        message.setContent(new MimeMultipart("alternative", plain, html));
        return message;
    }

    /** Has the same id however often it is tried, so that a relay that took it twice can tell. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@yakusoku>");
        }
    }
}
