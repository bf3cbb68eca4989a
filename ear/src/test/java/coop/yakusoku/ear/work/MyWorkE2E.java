package coop.yakusoku.ear.work;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import coop.yakusoku.ear.shared.HttpVisitor;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits for somebody: in the inbox, behind the bell, in the mail of the day, in the calendar. */
@Order(11)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MyWorkE2E {

    private static final long PATIENCE = 90_000;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    @Order(1)
    void what_is_overdue_is_in_the_inbox_and_what_was_looked_at_stays_there_but_the_bell_no_longer_counts_it() {
        Page page = visitor.loginAs("manager");
        page.locator("#bell").click();
        Locator rows = page.locator("#inbox li");
        assertThat(rows.first()).containsText("期限超過");
        assertThat(page.locator("#bell .y-count")).isVisible();
        int all = rows.count();
        long counted = unread(page);

        rows.first().locator("button.y-inbox-mark").click();

        assertThat(rows.first()).hasClass("y-inbox-row");
        page.reload();
        assertThat(page.locator("#inbox li")).hasCount(all);
        assertThat(unread(page)).isEqualTo(counted - 1);
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "my-work-inbox");
    }

    @Test
    @Order(2)
    void the_inbox_is_usable_on_a_telephone() {
        Page page = visitor.loginAs("manager");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);

        page.navigate("/work/inbox.xhtml?group=OVERDUE");

        assertThat(page.locator("#inbox li").first()).isVisible();
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "my-work-phone");
        page.locator("#inbox a.y-inbox-what").first().click();
        page.waitForURL(it -> !it.contains("inbox"));
    }

    @Test
    @Order(3)
    void while_the_mail_server_is_down_nothing_is_lost_and_then_everybody_has_one_mail() throws Exception {
        Page page = visitor.loginAs("manager");
        page.navigate("/work/inbox.xhtml?group=OVERDUE");
        String overdue = page.locator("#inbox li:has-text('期限超過の対応') .y-work-title").first().innerText();
        Records records = new Records(visitor.stack());
        page.waitForCondition(() -> records.count("select count(*) from work_mail where attempts > 0") > 0);
        assertThat(records.count("select count(*) from work_mail where state = 'SENT'")).isZero();
        int waiting = (int) records.count("select count(*) from work_mail where state = 'WAITING'");

        GreenMail mailServer =
                new GreenMail(new ServerSetup(visitor.mailPort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        try {
            records.change("update work_mail set next_try_at = now() where state = 'WAITING'");
            assertThat(mailServer.waitForIncomingEmail(PATIENCE, waiting)).isTrue();

            MimeMessage mail = mailTo("manager@minori.example", mailServer);
            assertThat(mail.getSubject()).startsWith("【約束】期限を過ぎた仕事が");
            String text = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
            assertThat(text).contains(overdue, visitor.stack().baseUrl().replaceAll("/$", "") + "/risk/risk.xhtml?id=");
            assertThat(mailServer.getReceivedMessages()).as("one each").hasSize(waiting);
            page.waitForCondition(
                    () -> records.count("select count(*) from work_mail where state = 'WAITING'") == 0);
            assertThat(records.count("select count(*) from (select person_id from work_mail where state = 'SENT'"
                            + " group by person_id, sent_on having count(*) > 1) twice"))
                    .isZero();
        } finally {
            mailServer.stop();
        }
    }

    @Test
    @Order(4)
    void a_finding_given_to_somebody_is_in_the_calendar_behind_the_secret_address_until_it_is_renewed() {
        Page page = visitor.loginAs("manager");
        page.navigate("/work/findings.xhtml");
        page.locator("[id='run:check']").click();
        assertThat(page.locator("#messages [data-kind='done']")).isVisible();
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "my-work-findings");
        page.locator("a[id$=':toFinding']").first().click();
        String title = page.locator("#factsTitle").innerText().split("\\s")[0];
        page.locator("[id='assign:assignee']").selectOption(new SelectOption().setLabel(self(page)));
        page.locator("[id='assign:due']").fill("2031/03/31");
        page.locator("[id='assign:save']").click();
        assertThat(page.locator("#messages [data-kind='done']")).isVisible();
        visitor.mustBeUsableByAll(page);

        page.navigate("/work/inbox.xhtml?group=ASSIGNED");
        assertThat(page.locator("#inbox li").filter(new Locator.FilterOptions().setHasText(title)).first())
                .isVisible();

        page.navigate("/work/notices.xhtml");
        page.locator("[id='calendar:open']").click();
        String first = page.locator("#address").innerText();
        visitor.mustBeUsableByAll(page);
        HttpResponse<String> calendar = fetch(first);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body().replace("\r\n ", "")).contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20310331", title);

        page.locator("[id='calendar:open']").click();
        page.waitForCondition(() -> !page.locator("#address").innerText().equals(first));
        assertThat(fetch(first).statusCode()).isEqualTo(404);
        assertThat(fetch(page.locator("#address").innerText()).statusCode()).isEqualTo(200);
    }

    private long unread(Page page) {
        String answer = page.evaluate("fetch('/waiting').then(it => it.json()).then(it => it.count)").toString();
        return Math.round(Double.parseDouble(answer));
    }

    /** The label of the person who is logged in, among those a finding can be given to. */
    private static String self(Page page) {
        String name = page.locator("#personName").innerText();
        List<String> labels = page.locator("[id='assign:assignee'] option").allInnerTexts();
        return labels.stream().filter(it -> it.startsWith(name)).findFirst().orElseThrow();
    }

    private HttpResponse<String> fetch(String address) {
        return HttpVisitor.anonymous(visitor.stack().baseUrl()).get(URI.create(address).getPath());
    }

    private static MimeMessage mailTo(String address, GreenMail mailServer) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address)) {
                found.add(mail);
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
