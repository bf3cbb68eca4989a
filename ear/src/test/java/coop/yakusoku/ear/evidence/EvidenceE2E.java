package coop.yakusoku.ear.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import coop.yakusoku.ear.risk.Register;
import coop.yakusoku.ear.shared.HttpVisitor;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Evidence as people bring it, and as they should not: attached, found, downloaded, retired; refused with a sentence. */
@Order(9)
class EvidenceE2E {

    private static final long THREE_HUNDRED_MEGABYTES = 300L << 20;
    private static final double TWO_MINUTES = 120_000;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @TempDir
    Path folder;

    private Records records;
    private String asset;

    @BeforeEach
    void find_an_asset_of_the_officer() {
        Register.begun(visitor);
        records = new Records(visitor.stack());
        asset = records.one("select a.asset_id from risk_asset a join organization_department d"
                + " on d.department_id = a.department_id join organization_organization o"
                + " on o.organization_id = a.organization_id"
                + " where o.code = '10' and d.code = '1200' and a.status = 'ACTIVE' order by a.number limit 1");
    }

    @Test
    void evidence_is_attached_found_downloaded_and_retired() throws IOException {
        String name = "𠮷田商店_研修 報告書（最終）.pdf";
        byte[] pdf = pdf();
        Page page = attachPage();

        page.locator("[id='attach:file']").setInputFiles(new FilePayload(name, "application/pdf", pdf));
        page.locator("[id='attach:title']").fill("年次研修の実施報告");
        page.locator("[id='attach:doneOn']").fill("令和8年10月1日");
        page.locator("[id='attach:expiresOn']").fill("2099/3/31");
        visitor.mustBeUsableByAll(page);
        page.locator("[id='attach:save']").click();
        page.waitForURL("**tab=evidence*");
        assertThat(page.locator("#messages")).containsText("証跡を添付しました。");
        assertThat(page.locator("#evidenceTable")).containsText("年次研修の実施報告");
        assertThat(page.locator("#evidenceTable")).containsText(name);
        assertThat(page.locator("#evidenceTable")).containsText("令和8年10月1日");
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "evidence-of-an-asset");

        page.locator("#evidenceTable a", new Page.LocatorOptions().setHasText("年次研修の実施報告"))
                .first()
                .click();
        page.waitForURL("**/evidence/file.xhtml*");
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "evidence-file");
        Download download = page.waitForDownload(() -> page.locator("#download").click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        assertThat(Files.readAllBytes(download.path())).isEqualTo(pdf);

        page.navigate("/evidence/evidence.xhtml?kind=risk.asset&q=" + "%F0%A0%AE%B7%E7%94%B0");
        assertThat(page.locator(".y-list")).containsText(name);
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "evidence-list");

        page.navigate("/risk/asset.xhtml?id=" + asset + "&tab=evidence");
        page.locator("#evidenceTable tbody tr:first-child td:last-child a").click();
        page.waitForURL("**/evidence/retire.xhtml*");
        page.locator("[id='retire:reason']").fill("新しい報告書に差し替えたため");
        page.locator("[id='retire:save']").click();
        page.waitForURL("**tab=evidence*");
        assertThat(page.locator("#retiredTable")).containsText("新しい報告書に差し替えたため");
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "evidence-retired");
    }

    @Test
    void a_download_is_never_shown_by_the_browser() {
        Page page = attachPage();
        attach(page, "report.pdf", pdf());
        page.waitForURL("**tab=evidence*");
        String address = page.locator("#evidenceTable a.y-file").first().getAttribute("href");

        var answer = HttpVisitor.loggedIn(visitor.stack().baseUrl(), "auditor").get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(HttpVisitor.loggedIn(visitor.stack().baseUrl(), "staff").get(address).statusCode())
                .isEqualTo(404);
        assertThat(HttpVisitor.loggedIn(visitor.stack().baseUrl(), "officer")
                        .get("/evidence/download?id=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_name_with_folders_loses_them() {
        Page page = attachPage();

        attach(page, "..\\..\\秘密\\../../etc/点検記録.pdf", pdf());
        page.waitForURL("**tab=evidence*");

        assertThat(page.locator("#evidenceTable")).containsText("点検記録.pdf");
        assertThat(page.locator("#evidenceTable")).not().containsText("etc");
        assertThat(page.locator("#evidenceTable")).not().containsText("秘密");
    }

    @Test
    void a_program_named_pdf_is_refused() {
        ByteBuffer program = ByteBuffer.allocate(2_000);
        program.put("MZ".getBytes(StandardCharsets.US_ASCII)).put(60, (byte) 0x80);

        mustBeRefused("請求書.pdf", program.array(), "この種類のファイル（.pdf）は添付できません");
    }

    @Test
    void an_image_bomb_is_refused_by_its_head() {
        ByteBuffer bomb = ByteBuffer.allocate(100);
        bomb.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        bomb.putInt(13).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(60_000).putInt(60_000);

        mustBeRefused("写真.png", bomb.array(), "画像が大きすぎます（60,000×60,000画素）");
    }

    @Test
    void three_hundred_megabytes_are_not_even_sent() throws IOException {
        Page page = attachPage();

        page.locator("[id='attach:file']").setInputFiles(large());

        assertThat(page.locator("[id='attach:file-too-large']")).containsText("20MB以下のファイル");
        assertThat(page.locator("[id='attach:file']")).hasValue("");
        visitor.mustBeUsableByAll(page);
    }

    @Test
    void three_hundred_megabytes_that_are_sent_all_the_same_are_answered_with_a_sentence() throws IOException {
        long before = records.count("select count(*) from evidence_file");
        Page page = attachPage();
        page.setDefaultTimeout(TWO_MINUTES);
        page.evaluate("document.querySelector(\"[type='file']\").removeAttribute('data-too-large')");
        page.locator("[id='attach:file']").setInputFiles(large());

        page.locator("[id='attach:save']").click();

        page.waitForURL("**tooLarge*");
        assertThat(page.locator("#messages")).containsText("送信したファイルが大きすぎる");
        assertThat(page.locator("[id='attach:file']")).isVisible();
        assertThat(records.count("select count(*) from evidence_file")).isEqualTo(before);
    }

    @Test
    void who_only_reads_finds_no_way_to_attach() {
        Page page = visitor.loginAs("auditor");

        page.navigate("/risk/asset.xhtml?id=" + asset + "&tab=evidence");

        assertThat(page.locator("#evidenceTitle")).isVisible();
        assertThat(page.locator("#attach")).hasCount(0);
        assertThat(HttpVisitor.loggedIn(visitor.stack().baseUrl(), "auditor")
                        .get("/evidence/attach.xhtml?record=risk.asset:" + asset)
                        .statusCode())
                .isEqualTo(404);
    }

    private void mustBeRefused(String name, byte[] content, String sentence) {
        long before = records.count("select count(*) from evidence_file");
        Page page = attachPage();
        page.locator("[id='attach:title']").fill("残るはずの名称");

        attach(page, name, content);

        assertThat(page.locator("#problems")).containsText(sentence);
        assertThat(page.locator("[id='attach:title']")).hasValue("残るはずの名称");
        visitor.mustBeUsableByAll(page);
        assertThat(records.count("select count(*) from evidence_file")).isEqualTo(before);
    }

    private static void attach(Page page, String name, byte[] content) {
        page.locator("[id='attach:file']").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.locator("[id='attach:save']").click();
    }

    private Page attachPage() {
        Page page = visitor.loginAs("officer");
        page.navigate("/risk/asset.xhtml?id=" + asset + "&tab=evidence");
        page.locator("#attach").click();
        page.waitForURL(Pattern.compile(".*/evidence/attach\\.xhtml.*"));
        return page;
    }

    /** A new one each time: the same file is attached to a record once. */
    private static byte[] pdf() {
        return ("%PDF-1.7\n% " + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private Path large() throws IOException {
        Path file = folder.resolve("動画.pdf");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
            bytes.setLength(THREE_HUNDRED_MEGABYTES);
        }
        return file;
    }
}
