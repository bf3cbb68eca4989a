package coop.yakusoku.ear.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import coop.yakusoku.ear.shared.WordsOnPage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole of it, from the workbook to the accepted risk and back to the workbook, as two people do it. */
@Order(1)
class RegisterStoryE2E {

    private static final Pattern TOTAL = Pattern.compile("全([\\d,]+)件");

    private static final int UUID = 36;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @TempDir
    Path downloads;

    private Records records;
    private WordsOnPage words;
    private int shown;

    @Test
    void an_officer_brings_the_workbook_and_a_risk_of_nine_is_accepted() {
        records = new Records(visitor.stack());
        Page officer = theOfficerLogsIn();
        Register register = new Register(visitor, officer);

        int assets = theWorkbookIsImported(officer, register);
        words = WordsOnPage.with(records);
        theDepartmentIsAssessed(officer, register);
        Map<String, Integer> before = theHeatMapIsRead(officer, false);
        theRiskBehindTheHottestCellIsReduced(officer);
        String accepting = acceptanceOfANineIsAsked(officer);
        theChiefPrivacyOfficerAccepts(accepting);
        theHeatMapHasMoved(officer, before);
        theRegisterGoesOutAndComesBackUnchanged(officer, register, assets);
        theLogoutEndsTheSessionAtKeycloak(officer);
    }

    private Page theOfficerLogsIn() {
        Page page = visitor.page();
        page.navigate("/");
        assertThat(page.locator("html")).hasAttribute("lang", "ja");
        assertThat(page.locator("#kc-login")).hasText("サインイン");
        look(page, "login");
        visitor.login(page, "officer");
        look(page, "first-page-empty");
        return page;
    }

    private int theWorkbookIsImported(Page page, Register register) {
        page.locator("#menu a[href$='/risk/assets.xhtml']").click();
        look(page, "assets-empty");
        page.locator("#import").click();
        look(page, "import-upload");

        register.upload(Workbooks.sample());
        look(page, "import-dry-run");
        int added = register.found("showNew");
        assertThat(added).isGreaterThanOrEqualTo(120);
        assertThat(register.found("showError")).isZero();
        assertThat(records.assetsOf(Records.MIDORINO)).as("written before the yes").isZero();

        register.confirm();
        look(page, "import-done");
        page.navigate("/risk/assets.xhtml?org=" + records.organization(Records.MIDORINO));
        assertThat(total(page)).isEqualTo(added);
        look(page, "assets");
        return added;
    }

    private void theDepartmentIsAssessed(Page page, Register register) {
        List<String> assets = register.assets(3, 3);
        page.navigate(assets.get(0));
        look(page, "asset");
        register.begin(assets);
        look(page, "assess-asset");
        register.begin(register.assets(2, 1));

        page.navigate(register.sheet());
        look(page, "sheet");
        int lines = register.rate();
        assertThat(page.locator("#messages")).containsText(lines + "件");
        look(page, "sheet-saved");
        assertThat(page.locator("#sheet .y-band-high").first()).isVisible();
    }

    private Map<String, Integer> theHeatMapIsRead(Page page, boolean residual) {
        page.navigate("/risk/heat-map.xhtml?org=" + records.organization(Records.MIDORINO)
                + (residual ? "&residual=true" : ""));
        look(page, residual ? "heat-map-after" : "heat-map");
        Map<String, Integer> counts = new HashMap<>();
        Locator cells = page.locator("#heat a[data-count]");
        assertThat(cells).hasCount(9);
        for (int n = 0; n < 9; n++) {
            counts.put(cells.nth(n).getAttribute("href").replace("&residual=true", ""),
                    Integer.parseInt(cells.nth(n).getAttribute("data-count")));
        }
        return counts;
    }

    private void theRiskBehindTheHottestCellIsReduced(Page page) {
        Locator hottest = page.locator("#heat tbody tr").first().locator("a[data-count]").last();
        int count = Integer.parseInt(hottest.getAttribute("data-count"));
        assertThat(count).as("risks of nine").isGreaterThanOrEqualTo(2);
        hottest.click();
        assertThat(total(page)).as("exactly those of the cell").isEqualTo(count);
        look(page, "risks-of-a-cell");

        page.locator("a.y-to-risk").first().click();
        look(page, "risk-undecided");
        page.locator("#treat").click();
        look(page, "treat-risk");
        page.locator("input[name='treat:option'][value='REDUCE']").check();
        page.locator("input[name='treat:controls']").first().check();
        page.locator("[id='treat:note']").fill("鍵付きの書庫に移し、持出しを記録する。");
        page.locator("[id='treat:owner']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("[id='treat:due']").fill("令和９年３月31日");
        page.locator("[id='treat:frequency']").selectOption("1");
        page.locator("[id='treat:weakness']").selectOption("1");
        page.locator("[id='treat:residualReason']").fill("施錠と記録により、持出しが目立つようになる。");
        assertThat(page.locator("[id='treat:left']")).containsText("3");
        look(page, "treat-risk-filled");
        page.locator("[id='treat:save']").click();
        assertThat(page.locator("#messages")).containsText("低減");
        look(page, "risk-in-treatment");
    }

    private String acceptanceOfANineIsAsked(Page page) {
        page.navigate("/risk/risks.xhtml?value=9&standing=UNDECIDED&org=" + records.organization(Records.MIDORINO));
        page.locator("a.y-to-risk").first().click();
        page.locator("#treat").click();
        page.locator("input[name='treat:option'][value='ACCEPT']").check();
        page.locator("[id='treat:acceptanceReason']").fill("代わりの手段がなく、年内に新システムへ移行するため。");
        page.locator("[id='treat:reviewOn']").fill("20270331");
        page.locator("[id='treat:save']").click();
        assertThat(page.locator("#messages")).containsText("受容");
        assertThat(page.locator(".y-state")).containsText("受容の承認待ち");
        assertThat(page.locator("#accept")).hasCount(0);
        look(page, "risk-awaiting-acceptance");
        return page.url();
    }

    private void theChiefPrivacyOfficerAccepts(String risk) {
        Page page = visitor.loginAs("cpo");
        look(page, "first-page-cpo");
        String path = risk.substring(visitor.stack().baseUrl().length() - 1);
        String id = path.substring(path.length() - UUID);
        assertThat(page.locator("main a[href*='" + id + "']").first()).isVisible();
        page.navigate(path);
        page.locator("#accept").click();
        look(page, "accept-risk");
        page.locator("[id='accept:acceptanceReason']").fill("年内の移行を条件に受容する。");
        if (page.locator("[id='accept:reviewOn']").inputValue().isBlank()) {
            page.locator("[id='accept:reviewOn']").fill("2027/3/31");
        }
        page.onDialog(it -> it.accept());
        page.locator("[id='accept:save']").click();
        assertThat(page.locator("#messages")).containsText("リスク値9の残留リスクを受容しました");
        assertThat(page.locator(".y-state")).containsText("受容");
        look(page, "risk-accepted");
    }

    private void theHeatMapHasMoved(Page page, Map<String, Integer> before) {
        assertThat(theHeatMapIsRead(page, false)).as("inherent stays").isEqualTo(before);
        Map<String, Integer> after = theHeatMapIsRead(page, true);
        assertThat(after.values().stream().mapToInt(it -> it).sum())
                .isEqualTo(before.values().stream().mapToInt(it -> it).sum());
        Locator cells = page.locator("#heat tbody tr").first().locator("a[data-count]");
        int hottest = Integer.parseInt(cells.last().getAttribute("data-count"));
        int coolest = Integer.parseInt(cells.first().getAttribute("data-count"));
        assertThat(after).isNotEqualTo(before);
        cells.first().click();
        assertThat(total(page)).isEqualTo(coolest);
        page.goBack();
        page.locator("#heat tbody tr").first().locator("a[data-count]").last().click();
        assertThat(hottest == 0 ? 0 : total(page)).isEqualTo(hottest);
    }

    private void theRegisterGoesOutAndComesBackUnchanged(Page page, Register register, int assets) {
        page.navigate("/risk/assets.xhtml?org=" + records.organization(Records.MIDORINO));
        Download download = page.waitForDownload(() -> page.locator("#export").click());
        Path workbook = downloads.resolve(download.suggestedFilename());
        download.saveAs(workbook);

        register.upload(workbook);
        look(page, "import-unchanged");
        assertThat(register.found("showSame")).isEqualTo(assets);
        assertThat(register.found("showNew") + register.found("showChanged") + register.found("showError"))
                .isZero();
        Locator outcomes = page.locator("#outcomes tbody tr");
        assertThat(outcomes.first()).containsText("変更なし");
        assertThat(page.locator("[id='confirmation:confirm']")).hasCount(0);
    }

    private void theLogoutEndsTheSessionAtKeycloak(Page page) {
        page.locator("#logout").click();
        assertThat(page).hasURL(Pattern.compile(".*/bye\\.xhtml.*"));
        look(page, "bye");
        page.navigate("/");
        assertThat(page.locator("#kc-login")).isVisible();
    }

    /** 「全1,234件中1–50件」 of the list. */
    private static int total(Page page) {
        Locator report = page.locator(".ui-paginator-current").filter(new Locator.FilterOptions().setHasText(TOTAL));
        var found = TOTAL.matcher(report.first().textContent());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1).replace(",", ""));
    }

    /** A picture for people, and what a machine can tell about the page. */
    private void look(Page page, String name) {
        shown++;
        visitor.show(page, "story-%02d-%s".formatted(shown, name));
        visitor.mustBeUsableByAll(page);
        if (words != null) {
            words.mustBeComplete(page);
            words.mustBeJapanese(page);
        }
    }
}
