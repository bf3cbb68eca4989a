package coop.yakusoku.ejb.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.work.DailyMail;
import coop.yakusoku.domain.work.MailId;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A real mail server, up and down. */
class PostmanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final int port = freePort();
    private final GreenMail mailServer = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final DailyMail mail = new DailyMail(
            new MailId(new UUID(0, 1)), new StaffId(new UUID(0, 2)), TODAY, "【約束】期限超過のお知らせ", "本文です", "<p>本文です</p>", NOW);

    @AfterEach
    void close() {
        mailServer.stop();
    }

    @Test
    void a_mail_arrives_with_a_japanese_subject_as_text_and_as_a_page() throws Exception {
        mailServer.start();

        new SmtpServer(session()).send("officer@minori.example", mail);

        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        MimeMessage received = mailServer.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("【約束】期限超過のお知らせ");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getMessageID()).isEqualTo("<" + mail.id() + "@yakusoku>");
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("本文です");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void while_the_server_is_down_the_mail_waits_and_then_it_is_sent_once() throws Exception {
        PostOffice office = new PostOffice(mail, new SmtpServer(session()), NOW);

        assertThat(office.postman().deliver(mail.id())).as("the next one would fail too").isFalse();
        assertThat(mail.state()).isEqualTo(DailyMail.State.WAITING);
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.nextTryAt()).isAfter(NOW);

        mailServer.start();
        assertThat(office.postman().deliver(mail.id())).isTrue();
        assertThat(office.postman().deliver(mail.id())).isTrue();

        assertThat(mail.state()).isEqualTo(DailyMail.State.SENT);
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.from", "yakusoku@minori.example");
        return Session.getInstance(properties);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
