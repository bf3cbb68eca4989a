package coop.yakusoku.ear.accesslog;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the log shows of a month is judged by an auditor and signed by somebody else (T-2-(4)-b). */
class LogReviewE2E {

    /** More refusals in a row than the viewpoint lets pass. */
    private static final int REFUSALS = 6;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void an_auditor_judges_what_the_log_shows_and_the_manager_signs() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        declineOnce();

        Page auditor = visitor.loginAs("auditor");
        auditor.navigate("/accesslog/reviews.xhtml");
        auditor.locator("[id='begin:org']").selectOption(new SelectOption().setLabel("みどり野生活協同組合"));
        auditor.locator("[id='begin:from']").fill(today.withDayOfMonth(1).toString());
        auditor.locator("[id='begin:to']").fill(today.toString());
        auditor.locator("[id='begin:start']").click();
        assertThat(auditor.locator("#findingsTitle")).isVisible();
        look(auditor, "log-review");

        int findings = auditor.locator("[id$=':toFinding']").count();
        for (int n = 0; n < findings; n++) {
            auditor.locator("[id$=':toFinding']").first().click(); // what is open stands first
            if (n == 0) {
                look(auditor, "log-finding");
            }
            auditor.locator("[id='judge:judgement']").selectOption(new SelectOption().setIndex(1));
            auditor.locator("[id='judge:note']").fill("電話の記録と合っている。");
            auditor.locator("[id='judge:save']").click();
            assertThat(auditor.locator("#findingsTitle")).isVisible();
        }
        auditor.locator("[id='form:conclusion']").fill("目的の外で使われた記録はない。");
        auditor.locator("[id='form:conclude']").click();
        assertThat(auditor.locator("[id='form:conclude']")).hasCount(0);

        Page manager = visitor.loginAs("manager");
        manager.navigate(auditor.url());
        manager.locator("[id='signing:sign']").click();
        assertThat(manager.locator("[id='signing:sign']")).hasCount(0);
        look(manager, "log-review-signed");
    }

    /** So that there is something to judge: a member asked for without the duty. */
    private void declineOnce() {
        String member = new Records(visitor.stack()).one("select m.id from member_member m join organization_organization o"
                + " on o.organization_id = m.organization_id where o.code = '10' and m.left_on is null limit 1");
        Page desk = visitor.loginAs("desk");
        for (int n = 0; n < REFUSALS; n++) {
            desk.navigate("/member/open-member.xhtml?id=" + member + "&purpose=P6");
        }
        assertThat(desk.locator("#reason")).isVisible();
    }

    private void look(Page page, String name) {
        visitor.show(page, name);
        visitor.mustBeUsableByAll(page);
    }
}
