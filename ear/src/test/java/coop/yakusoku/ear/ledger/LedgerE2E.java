package coop.yakusoku.ear.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A row of the ledger from the first word to the answer of the yearly review, as two people do it. */
class LedgerE2E {

    private static final String NAME = "体験入会の申込書";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Records records;

    @Test
    void an_officer_enters_a_row_links_it_and_confirms_it_in_the_review() {
        records = new Records(visitor.stack());
        Page officer = visitor.loginAs("officer");

        aRowIsBegun(officer);
        theRestIsFilledIn(officer);
        itIsLinkedToAnAsset(officer);
        itGoesOutAndComesInAgain(officer);
        theRestComesFromATable(officer);
        theResponsibleIsChangedForAll(officer);
        theManagerSendsTheReview();
        theOfficerConfirms(officer);
    }

    private void itGoesOutAndComesInAgain(Page page) {
        page.navigate("/ledger/entries.xhtml?q=" + NAME);
        look(page, "ledger-list-tools");
        page.locator("#tools\\:fileChoice summary, #fileChoice summary").first().click();
        Download file = page.waitForDownload(() -> page.locator("#exportXlsx").click());

        page.navigate("/ledger/import-entries.xhtml");
        send(page, new FilePayload("台帳.xlsx", "application/octet-stream", bytes(file)));
        assertThat(page.locator("#showSame strong")).hasText("1");
        assertThat(page.locator("main")).containsText("すべての行が台帳と同じ内容です");
        look(page, "ledger-import-unchanged");
    }

    private void theRestComesFromATable(Page page) {
        String wrong = "名称,部署,項目,利用期限\n職員名簿,人事課,氏名,継続\n退職者の控え,人事課,指紋,そのうち\n";
        page.navigate("/ledger/import-entries.xhtml");
        send(page, new FilePayload("台帳.csv", "text/csv", wrong.getBytes(Charset.forName("windows-31j"))));
        assertThat(page.locator("#outcomes")).containsText("C 項目");
        assertThat(page.locator("#outcomes")).containsText("「指紋」");
        assertThat(page.locator("#outcomes")).containsText("D 利用期限");
        assertThat(page.locator("#confirmation\\:confirm")).hasCount(0);
        look(page, "ledger-import-wrong");

        page.locator("#confirmation\\:again").click();
        String right = wrong.replace("指紋", "氏名").replace("そのうち", "退職から3年");
        send(page, new FilePayload("台帳.csv", "text/csv", right.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#showNew strong")).hasText("2");
        look(page, "ledger-import-dry-run");
        page.locator("#confirmation\\:confirm").click();
        assertThat(page.locator("#messages")).containsText("新規2件");
        Download result = page.waitForDownload(() -> page.locator("#result").click());
        assertThat(result.suggestedFilename()).endsWith(".xlsx");
        assertThat(records.one("select use_months from ledger_entry where name = ?", "退職者の控え").toString())
                .isEqualTo("36");
    }

    private void theResponsibleIsChangedForAll(Page page) {
        page.navigate("/ledger/entries.xhtml?q=退職者の控え");
        page.locator(".y-pick-row").first().check();
        page.locator("#bulkPicked").click();
        page.locator("#change\\:responsible").fill("鈴木 美咲");
        look(page, "ledger-change-entries");
        page.locator("#change\\:apply").click();
        assertThat(page.locator("#outcomes")).containsText("退職者の控え");
        assertThat(page.locator("#outcomesCount")).containsText("1");
    }

    private static void send(Page page, FilePayload file) {
        page.locator("#upload\\:file").setInputFiles(file);
        page.locator("#upload\\:check").click();
    }

    private static byte[] bytes(Download file) {
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void aRowIsBegun(Page page) {
        page.locator("#menu a[href$='/ledger/entries.xhtml']").click();
        look(page, "ledger-entries");
        page.locator("#create").click();
        page.locator("#edit\\:name").fill(NAME);
        page.locator("#edit\\:save").click();

        assertThat(page.locator("#messages")).containsText(NAME);
        assertThat(page.locator("#missing")).containsText("利用目的");
        look(page, "ledger-entry-draft");
    }

    private void theRestIsFilledIn(Page page) {
        page.locator("#edit").click();
        check(page, "subjects", "組合員");
        check(page, "items", "氏名");
        check(page, "items", "住所");
        check(page, "purposes", "定款に定める事業の利用");
        choose(page, "acquisition", "直接書面");
        choose(page, "notice", "明示");
        check(page, "channels", "加入申込み");
        page.locator("#edit\\:recordCount").fill("１，２００");
        check(page, "media", "書類");
        page.locator("#edit\\:place").fill("組合員書庫");
        check(page, "methods", "施錠キャビネット");
        page.locator("#edit\\:accessRows\\:0\\:who").fill("組合員センター");
        choose(page, "useKind", "継続");
        choose(page, "retentionRows\\:0\\:kind", "起点から何か月");
        page.locator("#edit\\:retentionRows\\:0\\:event").fill("脱退");
        page.locator("#edit\\:retentionRows\\:0\\:months").fill("60");
        choose(page, "disposal", "紙：溶解");
        look(page, "edit-ledger-entry");
        page.locator("#edit\\:save").click();

        assertThat(page.locator("#messages")).containsText(NAME);
        assertThat(page.locator("main")).containsText("保有個人データ");
        assertThat(page.locator("main")).containsText("1,000件超");
        assertThat(page.locator("main")).containsText("運用中");
        look(page, "ledger-entry");
        page.locator("#historyTab").click();
        assertThat(page.locator(".y-history")).containsText("鈴木 美咲");
        look(page, "ledger-entry-history");
    }

    private void itIsLinkedToAnAsset(Page page) {
        String asset = "体験入会の綴り";
        records.change("insert into risk_asset (asset_id, organization_id, department_id, number, category, name,"
                + " user_scope, medium, personal, special_care, my_number, confidentiality, integrity, availability,"
                + " importance, registered_on, carried_out, exposed, external_connection, contractor, country,"
                + " private_device, remote_use, status, search_key, changed_by, changed_at)"
                + " select gen_random_uuid(), e.organization_id, e.department_id, 'JS-2020-0001', '組合員管理', ?,"
                + " '組合員センター', 'PAPER', true, false, false, 2, 2, 2, 3, date '2026-04-01', false, false, false,"
                + " false, 'JP', false, false, 'ACTIVE', '体験入会', e.changed_by, now() from ledger_entry e"
                + " where e.name = ? and not exists (select 1 from risk_asset where name = ?)", asset, NAME, asset);

        page.locator("#linkAssets").click();
        page.locator("#q").fill("体験入会");
        page.locator("#apply").click();
        look(page, "link-entries");
        page.locator("#choose").getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator("#links")).containsText(asset);

        page.locator("#toRecord").click();
        page.locator("#linksTab").click();
        assertThat(page.locator("main")).containsText(asset);
    }

    private void theManagerSendsTheReview() {
        Page manager = visitor.loginAs("manager");
        manager.navigate("/ledger/reviews.xhtml?org=" + records.organization(Records.MIDORINO));
        look(manager, "ledger-reviews");
        manager.locator("#begin\\:send").click();

        assertThat(manager.locator("#messages")).containsText("依頼しました");
        look(manager, "ledger-review");
    }

    private void theOfficerConfirms(Page page) {
        page.navigate("/ledger/reviews.xhtml");
        page.locator("#campaignRows\\:0\\:toReview").click();
        Locator row = page.locator("#review tr").filter(new Locator.FilterOptions().setHasText(NAME));
        row.locator("[id$=':unchanged']").click();

        assertThat(page.locator("#messages")).containsText("変更なし");
        assertThat(row).containsText("鈴木 美咲");
        look(page, "ledger-review-answered");
        assertThat(records.one("select review_result from ledger_entry where name = ?", NAME)).isEqualTo("UNCHANGED");
    }

    private static void check(Page page, String field, String label) {
        page.locator("#edit\\:" + field + " label").filter(new Locator.FilterOptions().setHasText(label)).first().click();
    }

    private static void choose(Page page, String field, String label) {
        page.locator("#edit\\:" + field).selectOption(new SelectOption().setLabel(label));
    }

    private void look(Page page, String name) {
        visitor.show(page, name);
        visitor.mustBeUsableByAll(page);
    }
}
