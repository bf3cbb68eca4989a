package coop.yakusoku.ear.purpose;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a purpose may use is decided by two people and holds at once; what is shared everybody can read. */
class PurposeE2E {

    private static final long AGE_GROUP = 1L << 15;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Records records;

    @Test
    void purposes_come_into_force_by_a_decision_and_joint_use_is_public() throws Exception {
        records = new Records(visitor.stack());
        Page manager = visitor.loginAs("manager");
        Page cpo = visitor.loginAs("cpo");

        aPointWithoutANoticeDoesNotOpen(manager);
        theMatrixIsChangedAndApproved(manager, cpo);
        sexIsNotShared(manager);
        theNoticeIsPublished(manager, cpo);
        theNextEditionShowsWhatIsDifferent(manager, cpo);
        thePolicyIsChecked(manager);
    }

    private void aPointWithoutANoticeDoesNotOpen(Page page) {
        page.navigate("/purpose/points.xhtml?state=DRAFT");
        look(page, "acquisition-points");
        page.locator("[id$=':toPoint']").first().click();
        assertThat(page.locator("#obstacleList")).containsText("決裁された通知文がありません");

        page.locator("[id='opening:open']").click();

        assertThat(page.locator("#messages")).containsText("まだ開けません");
        assertThat(records.one("select state from purpose_point where number = ?", "AP-9011")).isEqualTo("DRAFT");
        look(page, "acquisition-point-refused");
    }

    private void theMatrixIsChangedAndApproved(Page manager, Page cpo) {
        assertThat(itemsInForce("P5") & AGE_GROUP).isZero();
        records.change("delete from purpose_matrix where state = 'DRAFT'"); // an empty one, to be looked at
        manager.navigate("/purpose/matrix.xhtml");
        look(manager, "matrix");
        manager.locator("[id='drafting:draft']").click();
        manager.locator("#describe").click();
        manager.locator("[id='edit:note']").fill("子育て世代への案内に年代を使う");
        manager.locator("[id='edit:save']").click();
        manager.locator("a[href*='purpose=P5']").click();
        manager.locator("[id='edit:cells:15:use']").selectOption("NEEDED");
        manager.locator("[id='edit:save']").click();
        assertThat(manager.locator("#messages")).containsText("理由を書いてください");
        manager.locator("[id='edit:cells:15:reason']").fill("案内の対象を年代で限るため");
        look(manager, "edit-matrix");
        manager.locator("[id='edit:save']").click();
        assertThat(manager.locator(".y-matrix-changed")).hasCount(1);

        submit(manager);
        assertThat(itemsInForce("P5") & AGE_GROUP).isZero();
        approve(cpo, "purpose.matrix");

        assertThat(itemsInForce("P5") & AGE_GROUP).isNotZero();
        manager.navigate("/purpose/matrix.xhtml");
        assertThat(manager.locator("h1")).containsText("子育て世代");
    }

    private void sexIsNotShared(Page page) {
        page.navigate("/purpose/edit-joint-use.xhtml");
        check(page, "items", "性別");
        page.locator("[id='edit:save']").click();

        assertThat(page.locator("#messages")).containsText("共同利用できません");
    }

    private void theNoticeIsPublished(Page manager, Page cpo) throws Exception {
        assertThat(publicPage().body()).contains("お知らせはありません");
        manager.navigate("/purpose/edit-joint-use.xhtml");
        check(manager, "items", "性別"); // what was typed is kept, the tick that was refused too
        manager.locator("[id='edit:bodyAddress']").fill("東京都架空区みどり町1-2-3");
        manager.locator("[id='edit:representative']").fill("代表理事 山田 花子");
        manager.locator("[id='edit:save']").click();
        look(manager, "joint-use");
        submit(manager);
        approve(cpo, "purpose.joint-use");
        publish(manager, "APPROVED");

        HttpResponse<String> page = publicPage();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("set-cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body()).contains("代表理事 山田 花子", "組合員番号", "生年月日").doesNotContain("性別");
    }

    private void theNextEditionShowsWhatIsDifferent(Page manager, Page cpo) {
        manager.navigate("/purpose/edit-joint-use.xhtml");
        manager.locator("[id='edit:representative']").fill("代表理事 鈴木 一郎");
        manager.locator("[id='edit:reason']").fill("代表者の交代");
        manager.locator("[id='edit:startsOn']").fill("2026-11-01");
        manager.locator("[id='edit:save']").click();
        submit(manager);
        approve(cpo, "purpose.joint-use");
        publish(manager, "APPROVED");

        Page anybody = visitor.page();
        anybody.navigate("/joint-use.xhtml");
        assertThat(anybody.locator("#diff")).containsText("山田 花子");
        assertThat(anybody.locator("#diff")).containsText("鈴木 一郎");
        look(anybody, "joint-use-public");
    }

    private void thePolicyIsChecked(Page page) {
        page.navigate("/purpose/policy-check.xhtml");
        assertThat(page.locator("main")).containsText("健康保険被保険者証");
        assertThat(page.locator("main")).containsText("対象の台帳が未整備");
        look(page, "policy-check");
    }

    private void publish(Page page, String state) {
        page.navigate("/purpose/joint-use.xhtml?id="
                + records.one("select id from purpose_joint_use where state = ?", state));
        page.onceDialog(dialog -> dialog.accept());
        page.locator("[id='publishing:publish']").click();
        assertThat(page.locator("#messages")).containsText("公表しました");
    }

    private static void submit(Page page) {
        page.locator("#approvalsTab").click();
        page.locator("#submitForApproval").click();
        page.locator("[id='submit:send']").click();
    }

    private void approve(Page page, String type) {
        page.navigate("/workflow/approval.xhtml?id=" + records.one(
                "select approval_id from workflow_approval where state = 'IN_PROGRESS' and document_type = ?", type));
        page.locator("[id='act:approve']").click();
        assertThat(page.locator("#messages")).isVisible();
    }

    private long itemsInForce(String purpose) {
        return Long.parseLong(records.one("select items from purpose_in_force where code = ?", purpose));
    }

    private HttpResponse<String> publicPage() throws Exception {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(visitor.stack().baseUrl() + "joint-use.xhtml")).build(),
                BodyHandlers.ofString());
    }

    private static void check(Page page, String field, String label) {
        page.locator("[id='edit:" + field + "'] label")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }

    private void look(Page page, String name) {
        visitor.show(page, name);
        visitor.mustBeUsableByAll(page);
    }
}
