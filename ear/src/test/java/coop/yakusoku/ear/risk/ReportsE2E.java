package coop.yakusoku.ear.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The register goes out on paper and as a workbook, from where people look for it. */
class ReportsE2E {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @TempDir
    Path downloads;

    @Test
    void an_officer_takes_an_asset_and_the_register_along() throws IOException {
        Register.begun(visitor);
        Page page = visitor.loginAs("officer");

        page.navigate("/risk/assets.xhtml");
        page.locator("#list a[href*='/risk/asset.xhtml']").first().click();
        Download card = page.waitForDownload(() -> page.locator("#print").click());
        assertThat(card.suggestedFilename()).startsWith("情報資産個票_KJ-01-").endsWith(".pdf");
        assertThat(beginning(card)).isEqualTo("%PDF");

        page.navigate("/risk/reports.xhtml");
        assertThat(page.locator("h1")).hasText("帳票・印刷");
        Download register = page.waitForDownload(() -> page.locator("#registerExcel").click());
        assertThat(register.suggestedFilename()).startsWith("情報資産管理台帳_KJ-02-").endsWith(".xlsx");
        assertThat(beginning(register)).startsWith("PK");

        // few enough to be printed while one waits, however much the other stories brought in
        page.navigate("/risk/reports.xhtml?q=口座振替");
        Download paper = page.waitForDownload(
                () -> page.locator("[id='reports:registerPdf']").click());
        assertThat(beginning(paper)).isEqualTo("%PDF");
    }

    private String beginning(Download download) throws IOException {
        Path file = downloads.resolve(download.suggestedFilename());
        download.saveAs(file);
        return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
    }
}
