package coop.yakusoku.ear.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An approval that means something: sent, returned, corrected, decided, and undone by a change nobody announced. */
@Order(2)
class ApprovalStoryE2E {

    private static final String STALE = "承認後に変更あり";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void an_analysis_is_returned_corrected_and_approved_and_a_later_change_shows() {
        Register.begun(visitor);
        Page officer = visitor.loginAs("officer");
        Page manager = visitor.loginAs("manager");

        String application = theOfficerSubmitsTheDepartment(officer);
        theDrafterCannotDecide(officer, application);
        theManagerReturnsItWithAReason(manager, application);
        String analysis = theOfficerCorrectsAndSubmitsAgain(officer, application);
        theManagerApproves(manager, application);
        aScoreIsChangedAfterwards(officer, application, analysis);
    }

    private String theOfficerSubmitsTheDepartment(Page page) {
        String department = new Records(visitor.stack()).department(Records.MIDORINO, Register.DEPARTMENT);
        page.navigate("/risk/submit-analyses.xhtml?department=" + department);
        assertThat(page.locator(".y-way")).containsText("個人情報管理者");
        look(page, "submit-analyses");
        page.locator("[id='submit:comment']").fill("年度の見直しです。");
        page.locator("[id='submit:send']").click();
        assertThat(page.locator("#messages [data-kind='done']")).containsText("件の分析を申請しました");
        assertThat(page.locator(".y-state")).containsText("申請中");
        look(page, "application-submitted");
        return path(page);
    }

    private void theDrafterCannotDecide(Page page, String application) {
        page.navigate(application);
        assertThat(page.locator("[id='act:approve']")).hasCount(0);
        assertThat(page.locator("[id='draft:withdraw']")).isVisible();
    }

    private void theManagerReturnsItWithAReason(Page page, String application) {
        page.navigate("/index.xhtml");
        assertThat(page.locator("#workflow-waiting a[href*='" + id(application) + "']")).isVisible();
        look(page, "inbox-of-the-manager");
        page.navigate("/workflow/approvals.xhtml");
        page.locator("a[href*='" + id(application) + "']").click();
        look(page, "application-to-decide");
        page.locator("[id='act:sendBack']").click();
        assertThat(page.locator("#problems")).containsText("理由を入力してください");
        page.locator("[id='act:comment']").fill("件数を確認しています。");
        page.locator("[id='act:hold']").click();
        assertThat(page.locator(".y-state")).containsText("保留中");
        look(page, "application-on-hold");
        page.locator("[id='act:comment']").fill("持出しの頻度を確かめてください。");
        page.locator("[id='act:sendBack']").click();
        assertThat(page.locator(".y-state")).containsText("差戻し");
    }

    private String theOfficerCorrectsAndSubmitsAgain(Page page, String application) {
        page.navigate("/index.xhtml");
        page.locator("#workflow-returned a[href*='" + id(application) + "']").click();
        assertThat(page.locator("main")).containsText("持出しの頻度を確かめてください。");
        look(page, "application-returned");
        page.locator(".y-subject a").first().click();
        String analysis = path(page);
        rate(page, "1", "1");

        page.navigate(application);
        assertThat(page.locator(".y-subject").first()).containsText("申請後に変更あり");
        assertThat(page.locator(".y-subject").first()).containsText("起こりやすさ");
        page.locator("[id='draft:note']").fill("確かめて直しました。");
        page.locator("[id='draft:resubmit']").click();
        assertThat(page.locator(".y-state")).containsText("申請中");
        return analysis;
    }

    private void theManagerApproves(Page page, String application) {
        page.navigate(application);
        page.locator("[id='act:approve']").click();
        assertThat(page.locator("#messages [data-kind='done']")).containsText("承認しました");
        assertThat(page.locator(".y-state")).containsText("決裁済");
        look(page, "application-decided");
    }

    private void aScoreIsChangedAfterwards(Page page, String application, String analysis) {
        page.navigate(analysis);
        assertThat(page.locator(".y-state")).containsText("決裁済");
        rate(page, "3", "3");

        page.navigate(analysis);
        assertThat(page.locator(".y-state")).containsText(STALE);
        look(page, "analysis-changed-after-approval");
        page.locator("#toApproval").click();
        assertThat(page.locator("main")).containsText("この承認は有効ではありません");
        look(page, "asset-approvals");
        page.locator("#toLatestApproval").click();
        assertThat(page.locator(".y-state")).containsText(STALE);
        assertThat(page.locator(".y-subject").first()).containsText(STALE);
        look(page, "application-stale");
        page.navigate("/risk/assets.xhtml?q=" + page.locator(".y-subject a").first().innerText().split(" ")[0]);
        assertThat(page.locator("main")).containsText(STALE);
    }

    /** Rates the first threat of the analysis on the screen. */
    private void rate(Page page, String frequency, String weakness) {
        page.locator("a[id$=':toRate']").first().click();
        Locator form = page.locator("[id='assess']");
        form.locator("input[name='assess:frequency'][value='" + frequency + "']").check();
        form.locator("input[name='assess:weakness'][value='" + weakness + "']").check();
        page.locator("[id='assess:save']").click();
        assertThat(page.locator("#messages [data-kind='done']").first()).isVisible();
    }

    private void look(Page page, String name) {
        visitor.show(page, "approval-" + name);
        visitor.mustBeUsableByAll(page);
    }

    private String path(Page page) {
        return page.url().substring(visitor.stack().baseUrl().length() - 1);
    }

    private static String id(String application) {
        return application.replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }
}
