package coop.yakusoku.ear.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Work in the background and lists, as a privacy manager uses them. */
@Order(88)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class JobsAndListsE2E {

    private static final double A_MINUTE = 60_000;

    private static final String MINE = "select count(*) from shared_job where work = 'risk.change-risks' and ";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void work_goes_on_when_the_page_is_closed_and_its_file_waits() throws Exception {
        Page page = visitor.loginAs("manager");
        Records records = new Records(visitor.stack());
        long before = records.count(MINE + "state = 'DONE'");
        startMany(page, "IN_PROGRESS");
        page.context().close();

        while (records.count(MINE + "state = 'DONE'") == before) {
            Thread.onSpinWait();
        }
        Page again = visitor.loginAs("manager");
        assertThat(again.locator("main")).containsText("終わった処理");
        again.navigate("/jobs.xhtml");
        visitor.mustBeUsableByAll(again);
        visitor.show(again, "jobs");
        Download file = again.waitForDownload(
                () -> again.locator("tr[data-state='DONE'] a[href*='/jobs/file']").first().click());
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        assertThat(Files.size(file.path())).isGreaterThan(3_000);

        again.navigate("/");
        assertThat(again.locator("main")).not().containsText("終わった処理");
    }

    @Test
    void a_view_is_kept_under_a_name_and_columns_are_chosen() {
        Page page = visitor.loginAs("manager");
        page.navigate("/risk/risks.xhtml?band=HIGH&page=2");
        page.locator("#views > summary").click();
        page.locator("[id='tools:viewName']").fill("高いリスクから");
        visitor.show(page, "list-tools");
        visitor.mustBeUsableByAll(page);
        page.locator("[id='tools:keep']").click();
        new Register(visitor, page).done();

        page.navigate("/risk/risks.xhtml");
        page.locator("#views > summary").click();
        page.getByText("高いリスクから", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(it -> it.contains("band=HIGH") && !it.contains("page="));

        assertThat(page.locator("th[id$=':residual']")).isVisible();
        page.locator("#columnChoice > summary").click();
        page.locator("input[name='column'][value='residual']").uncheck();
        page.locator("[id='tools:showColumns']").click();
        assertThat(page.locator("th[id$=':residual']")).hasCount(0);
        assertThat(page.locator("th[id$=':asset']")).isVisible();
        page.locator("#columnChoice > summary").click();
        page.locator("input[name='column'][value='residual']").check();
        page.locator("[id='tools:showColumns']").click();
        assertThat(page.locator("th[id$=':residual']")).isVisible();

        page.locator("#views > summary").click();
        page.onDialog(it -> it.accept());
        page.locator("[id^='tools:savedViews'][id$=':remove']").first().click();
        new Register(visitor, page).done();
    }

    @Test
    void chosen_rows_are_changed_at_once_and_each_outcome_is_told() {
        Page page = visitor.loginAs("manager");
        page.navigate("/risk/risks.xhtml?deadline=SOON");
        if (page.locator(".y-pick-row").count() < 2) {
            page.navigate("/risk/risks.xhtml");
        }
        page.locator(".y-pick-row").nth(0).check();
        page.locator(".y-pick-row").nth(1).check();
        page.locator("#bulkPicked").click();
        assertThat(page.locator("main")).containsText("2件を変更します");
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "change-risks");
        page.locator("[id='change:state']").selectOption("IN_PROGRESS");
        page.locator("[id='change:apply']").click();

        assertThat(page.locator("#outcomes tbody tr")).hasCount(2);
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "change-risks-told");
    }

    @Test
    void a_server_killed_during_the_work_leaves_no_row_half_and_says_so() throws Exception {
        Records records = new Records(visitor.stack());
        Page page = visitor.loginAs("manager");
        startMany(page, records.count("select count(*) from risk_risk where treatment_state = 'DONE'") > 0
                ? "NOT_STARTED"
                : "DONE");
        while (records.count(MINE + "state = 'RUNNING' and restart_point is not null") == 0) {
            Thread.onSpinWait();
        }
        visitor.stack().server().destroyForcibly();
        visitor.stack().server().onExit().get(1, TimeUnit.MINUTES);
        visitor.stack().restartServer();

        Page again = visitor.loginAs("manager");
        again.navigate("/jobs.xhtml");
        Locator interrupted = again.locator("tr[data-state='INTERRUPTED']").first();
        assertThat(interrupted).containsText("サーバー停止により中断");
        visitor.show(again, "jobs-interrupted");
        assertThat(records.count(MINE + "state = 'RUNNING'")).isZero();
        interrupted.locator("[id$=':again']").click();
        again.navigate("/jobs.xhtml");
        assertThat(again.locator("#mineTable tbody tr").first().locator("td").first())
                .containsText("完了", new LocatorAssertions.ContainsTextOptions().setTimeout(A_MINUTE));
    }

    /** Everything the manager sees; more than is done at once. */
    private static void startMany(Page page, String state) {
        page.setDefaultTimeout(A_MINUTE);
        page.navigate("/risk/change-risks.xhtml?all=true");
        page.locator("[id='change:state']").selectOption(state);
        page.locator("[id='change:apply']").click();
        page.waitForURL(it -> it.contains("/jobs.xhtml"));
    }
}
