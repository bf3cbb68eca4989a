package coop.yakusoku.ear.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The register as a protection officer works with it in the browser. */
public final class Register {

    /** 経理課 of みどり野: it has assets of the highest importance and of the middle one. */
    static final String DEPARTMENT = "1200";

    private final Visitor visitor;
    private final Page page;
    private final Records records;

    public Register(Visitor visitor, Page page) {
        this.visitor = visitor;
        this.page = page;
        this.records = new Records(visitor.stack());
    }

    /**
     * For a test that needs assets, analyses and ratings of みどり野 and does not tell how they came: brings them when the
     * home has none yet.
     */
    public static void begun(Visitor visitor) {
        Records records = new Records(visitor.stack());
        if (records.assetsOf(Records.MIDORINO) == 0) {
            Page page = visitor.loginAs("officer");
            Register register = new Register(visitor, page);
            register.upload(Workbooks.sample());
            register.confirm();
        }
        if (records.count("select count(*) from risk_risk r join risk_asset a on a.asset_id = r.asset_id"
                        + " join organization_organization o on o.organization_id = a.organization_id"
                        + " where o.code = ? and r.risk_value is not null", Records.MIDORINO)
                == 0) {
            Page page = visitor.loginAs("officer");
            Register register = new Register(visitor, page);
            register.begin(register.assets(3, 3));
            register.begin(register.assets(2, 1));
            register.rate();
        }
    }

    /** Sends a workbook and shows what would happen. */
    void upload(Path workbook) {
        upload(workbook, false);
    }

    /** The same, saying that its marks are those of the old scale (2, 1, 0). */
    void uploadOfOldScale(Path workbook) {
        upload(workbook, true);
    }

    private void upload(Path workbook, boolean oldScale) {
        page.navigate("/risk/import-assets.xhtml");
        page.locator("[id='upload:file']").setInputFiles(workbook);
        page.locator("[id='upload:oldScale']").setChecked(oldScale);
        page.locator("[id='upload:check']").click();
        page.waitForURL(it -> it.contains("id="));
    }

    /** How many rows of a kind the dry run found: {@code showNew}, {@code showChanged}, {@code showSame}, {@code showError}. */
    int found(String kind) {
        return Integer.parseInt(page.locator("#" + kind + " strong").innerText().replace(",", "").strip());
    }

    void confirm() {
        page.locator("[id='confirmation:confirm']").click();
        done();
    }

    /** Waits for the page to say that the deed is done. */
    void done() {
        page.locator("#messages [data-kind='done']").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** Addresses of the department's assets of an importance, as the list links them. */
    List<String> assets(int importance, int atMost) {
        page.navigate("/risk/assets.xhtml?department=" + department() + "&importance=" + importance);
        Locator links = page.locator("a[id$=':toAsset']");
        assertThat(links.first()).isVisible();
        List<String> addresses = new ArrayList<>();
        for (int n = 0; n < Math.min(atMost, links.count()); n++) {
            addresses.add(links.nth(n).getAttribute("href"));
        }
        return addresses;
    }

    /** Begins an analysis of each from its record. */
    void begin(List<String> assets) {
        for (String asset : assets) {
            page.navigate(asset);
            page.locator("#analyse").click();
            page.locator("[id='beginForm:begin']").click();
            assertThat(page.locator("a[id$=':toRate']").first()).isVisible();
        }
    }

    /** Fills in what a new asset must have, and leaves saving to the test. */
    public void fillNew(String department, String name) {
        page.navigate("/risk/edit-asset.xhtml");
        page.locator("[id='edit:department']").selectOption(records.department(Records.MIDORINO, department));
        page.locator("[id='edit:category']").fill("検証");
        page.locator("[id='edit:name']").fill(name);
        page.locator("[id='edit:userScope']").fill("検証する人");
        page.locator("[id='edit:medium']").selectOption("PAPER");
        for (String mark : List.of("confidentiality", "integrity", "availability")) {
            // each asks the server for the importance; a call still on its way would meet what the test does next
            page.waitForResponse(
                    it -> it.request().method().equals("POST"),
                    () -> page.locator("[id='edit:" + mark + "']").selectOption("1"));
        }
    }

    /** A new asset with the least there must be; answers its id. */
    public String create(String department, String name) {
        fillNew(department, name);
        page.locator("[id='edit:save']").click();
        done();
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    String sheet() {
        return "/risk/sheet.xhtml?department=" + department();
    }

    /** Rates every line of the department's sheet with the keyboard alone: the highest marks, then lower ones in turn. */
    int rate() {
        page.navigate(sheet());
        Locator marks = page.locator("input.y-mark[data-field='t']");
        int lines = marks.count();
        marks.first().focus();
        String[] ratings = {"33", "22", "33", "21", "32"};
        for (int n = 0; n < lines; n++) {
            for (char digit : ratings[n % ratings.length].toCharArray()) {
                page.keyboard().press(String.valueOf(digit));
            }
        }
        page.keyboard().press("Control+s");
        done();
        return lines;
    }

    private String department() {
        return records.department(Records.MIDORINO, DEPARTMENT);
    }
}
