package coop.yakusoku.ear.member;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member on the telephone, as three people see it: who serves, who takes a list, who audits. */
class MemberStoryE2E {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Records records;
    private String member;

    @Test
    void a_member_is_served_for_a_purpose_and_everything_is_found_afterwards() {
        records = new Records(visitor.stack());
        member = records.one("select m.id from member_member m join organization_organization o"
                + " on o.organization_id = m.organization_id where o.code = '10' and m.left_on is null"
                + " and m.usable & 7 = 7 and m.birth_date is not null and m.name like '%山本%' order by m.number limit 1");
        Page desk = visitor.loginAs("desk");

        theMemberIsFoundAndOpened(desk);
        anotherDutyIsDeclined(desk);
        anObjectionShrinksTheList(desk);
        theAddressIsCorrected(desk);
        whatIsForgedIsNotFound(desk);
        aLargeListAsksForApproval();
        theAuditorFindsAllOfIt();
    }

    private void theMemberIsFoundAndOpened(Page page) {
        page.locator("#menu a[href$='/member/find-members.xhtml']").click();
        assertThat(page.locator("#find")).hasCount(0);
        page.locator("#purposes a[href$='=P1']").click();
        ask(page, "山");
        assertThat(page.locator("#problems")).containsText("2文字以上");
        ask(page, "やまだ😀");
        assertThat(page.locator("#find\\:results")).containsText("見つかりませんでした");
        ask(page, "山本");
        look(page, "find-members");
        assertThat(page.locator("#find\\:results tbody tr").first()).containsText("山本");
        assertThat(page.url()).doesNotContain("%E5%B1%B1");

        page.navigate("/member/open-member.xhtml?id=" + member + "&purpose=P1");
        look(page, "open-member");
        assertThat(page.locator("#record")).containsText("山本");
        assertThat(page.locator("#record")).not().containsText("生年月日");
        assertThat(page.locator("#record")).not().containsText(address());
        page.locator("#record\\:reveal_address").click();
        assertThat(page.locator("#record")).containsText(address());
        look(page, "open-member-revealed");
    }

    private void anotherDutyIsDeclined(Page page) {
        page.navigate("/member/open-member.xhtml?id=" + member + "&purpose=P6");

        assertThat(page.locator("#reason")).containsText("担当業務ではありません");
        assertThat(page.locator("#record")).hasCount(0);
        look(page, "open-member-declined");
        assertThat(lines("REFUSAL", "P6")).isEqualTo(1);
    }

    private void anObjectionShrinksTheList(Page page) {
        long before = persons(page, "P2");
        page.navigate("/member/choices.xhtml?id=" + member + "&purpose=P1");
        look(page, "choices");
        row(page, "P2").getByText("拒否を受け付ける").click();
        look(page, "record-objection");
        page.locator("#record\\:save").click();

        assertThat(page.locator("#messages")).containsText("拒否を記録しました");
        assertThat(row(page, "P2")).containsText("拒否の取下げ");
        assertThat(persons(page, "P2")).isEqualTo(before - 1);
        look(page, "lists");
        page.navigate("/member/open-member.xhtml?id=" + member + "&purpose=P2");
        assertThat(page.locator("#reason")).containsText("拒否しています");
    }

    private void theAddressIsCorrected(Page page) {
        page.navigate("/member/correct-member.xhtml?id=" + member + "&purpose=P1");
        page.locator("#correct\\:POSTAL_CODE").fill("４９８００００");
        page.locator("#correct\\:lookUp").click();
        assertThat(page.locator("#correct\\:candidates button")).hasCount(2);
        page.locator("#correct\\:CITY").fill("弥富市前ヶ須町");
        page.locator("#correct\\:candidates button").first().click();
        assertThat(page.locator("#correct\\:PREFECTURE")).hasValue("愛知県");
        assertThat(page.locator("#correct\\:CITY")).hasValue("弥富市前ヶ須町");
        page.locator("#correct\\:KANA").fill("山本");
        look(page, "correct-member");
        page.locator("#correct\\:save").click();
        assertThat(page.locator("#problems")).containsText("フリガナ");

        page.locator("#correct\\:KANA").fill("");
        page.locator("#correct\\:reason").fill("転居の届出");
        // somebody else was quicker
        records.change("update member_member set version = version + 1 where id = cast(? as uuid)", member);
        page.locator("#correct\\:CITY").fill("弥富市前ヶ須町");
        page.locator("#correct\\:save").click();
        assertThat(page.locator("#problems, #messages").first()).containsText("もう一度保存");
        assertThat(page.locator("#correct\\:CITY")).hasValue("弥富市前ヶ須町");
        page.locator("#correct\\:save").click();

        assertThat(page.locator("#messages")).containsText("訂正しました");
        assertThat(page.locator("#record")).containsText("愛知県弥富市前ヶ須町");
        page.navigate("/member/correct-member.xhtml?id=" + member + "&purpose=P1&history=true");
        assertThat(page.locator("#verifications")).containsText("転居の届出");
        look(page, "correct-member-history");
    }

    private void whatIsForgedIsNotFound(Page page) {
        long refusals = records.count("select count(*) from accesslog_entry where action = 'REFUSAL'");
        for (String forged : new String[] {
            "?id=" + member + "&purpose=%27or%201%3D1",
            "?id=" + member + "&purpose=" + "P".repeat(200),
            "?id=1&purpose=P1",
            "?id=00000000-0000-0000-0000-000000000000&purpose=P1",
            "?purpose=P1"
        }) {
            assertThat(page.navigate("/member/open-member.xhtml" + forged).status()).as(forged).isEqualTo(404);
        }
        page.navigate("/member/open-member.xhtml?id=" + member + "&purpose=P99");
        assertThat(page.locator("#reason")).containsText("有効ではありません");
        assertThat(records.count("select count(*) from accesslog_entry where action = 'REFUSAL'"))
                .isEqualTo(refusals + 2);
    }

    private void aLargeListAsksForApproval() {
        Page officer = visitor.loginAs("officer");
        assertThat(persons(officer, "P3")).isGreaterThan(1_000);
        officer.locator("#ask\\:reason").fill("総代会の議案書の送付");
        look(officer, "lists-approval");
        officer.locator("#ask\\:ask").click();

        assertThat(officer.locator("#messages")).containsText("承認を申請しました");
        assertThat(officer.locator("#xlsx")).hasCount(0);
        look(officer, "export");
        String list = officer.url().replaceAll(".*id=", "");
        assertThat(officer.request().get("/member/list.csv?id=" + list).text()).doesNotContain("山本");
        assertThat(records.one("select state from workflow_approval a join workflow_subject s"
                + " on s.approval_id = a.approval_id where s.record_id = cast(? as uuid)", list)).isEqualTo("IN_PROGRESS");
    }

    private void theAuditorFindsAllOfIt() {
        Page auditor = visitor.loginAs("auditor");
        auditor.navigate("/accesslog/who-looked.xhtml?id=" + member);

        assertThat(auditor.locator("main")).containsText("定款に定める事業");
        assertThat(lines("VIEW", "P1")).isGreaterThanOrEqualTo(1);
        assertThat(lines("REVEAL", "P1")).isEqualTo(1);
        assertThat(lines("OBJECTION", "P1")).isEqualTo(1);
        assertThat(lines("CORRECTION", "P1")).isEqualTo(1);
        for (String deed : new String[] {"検索", "閲覧", "拒否", "訂正"}) {
            assertThat(auditor.locator("main")).containsText(deed);
        }
        visitor.show(auditor, "who-looked-after-the-story");
    }

    private void ask(Page page, String words) {
        page.locator("#find\\:text").fill(words);
        page.waitForResponse(it -> it.url().contains("find-members"), () -> page.locator("#find\\:text").press("Enter"));
    }

    private long persons(Page page, String purpose) {
        page.navigate("/member/lists.xhtml?purpose=" + purpose);
        return Long.parseLong(page.locator("#persons").innerText().replaceAll("\\D", ""));
    }

    private Locator row(Page page, String purpose) {
        return page.locator("#standing tr").filter(new Locator.FilterOptions().setHasText(purpose + " "));
    }

    private String address() {
        return records.one("select town from member_member where id = cast(? as uuid)", member);
    }

    private long lines(String action, String purpose) {
        return records.count("select count(*) from accesslog_entry where member_id = cast(? as uuid) and action = ?"
                + " and purpose = ?", member, action, purpose);
    }

    private void look(Page page, String name) {
        visitor.show(page, name);
        visitor.mustBeUsableByAll(page);
    }
}
