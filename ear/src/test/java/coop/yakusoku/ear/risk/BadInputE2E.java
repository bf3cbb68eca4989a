package coop.yakusoku.ear.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.HttpVisitor;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people should not type, should not see and should not lose. */
@Order(5)
class BadInputE2E {

    private static final String ACCOUNTING = "1200";
    private static final String AUDIT_OFFICE = "5000";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Records records;

    @BeforeEach
    void aRegister() {
        Register.begun(visitor);
        records = new Records(visitor.stack());
    }

    @Test
    void a_script_in_a_name_is_a_name() {
        String name = "<script>document.title='雀'</script><b onclick=alert(1)>&amp;" + UUID.randomUUID();
        Page page = visitor.loginAs("officer");
        Register register = new Register(visitor, page);

        String id = register.create(ACCOUNTING, name);

        assertThat(page.locator("h1")).containsText(name);
        page.navigate("/risk/assets.xhtml?q=" + name.substring(name.length() - 36));
        assertThat(page.locator("a[id$=':toAsset']").first()).hasText(name);
        page.navigate("/search.xhtml?q=" + name.substring(name.length() - 36));
        assertThat(page.locator("main")).containsText(name);
        page.navigate("/risk/asset.xhtml?tab=history&id=" + id);
        assertThat(page.locator(".y-history")).containsText(name);
        assertThat(page.title()).isNotEqualTo("雀");
        assertThat(page.locator("main b[onclick], main script:not([src]):not([nonce])")).hasCount(0);
    }

    @Test
    void a_note_of_ten_thousand_characters_is_refused_beside_the_field_and_stays() {
        Page page = visitor.loginAs("officer");
        Register register = new Register(visitor, page);
        long before = records.assetsOf(Records.MIDORINO);
        String note = "長い備考。".repeat(2_000);
        register.fillNew(ACCOUNTING, "備考の長い資産");
        page.locator("[id='edit:note']").fill(note);

        page.locator("[id='edit:save']").click();

        Locator field = page.locator(".y-field", new Page.LocatorOptions().setHas(page.locator("[id='edit:note']")));
        assertThat(field).containsText("文字");
        assertThat(page.locator("[id='edit:note']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#problems a[data-field='edit:note']")).isVisible();
        assertThat(page.locator("[id='edit:note']").inputValue()).isEqualTo(note);
        assertThat(page.locator("[id='edit:name']").inputValue()).isEqualTo("備考の長い資産");
        assertThat(records.assetsOf(Records.MIDORINO)).isEqualTo(before);
    }

    @Test
    void what_is_missing_is_said_beside_each_field_and_nothing_typed_is_lost() {
        Page page = visitor.loginAs("officer");
        page.navigate("/risk/edit-asset.xhtml");
        page.locator("[id='edit:category']").fill("検証");
        page.locator("[id='edit:registeredOn']").fill("きのう");

        page.locator("[id='edit:save']").click();

        assertThat(page.locator("#problems li")).not().hasCount(0);
        assertThat(page.locator("#problems a[data-field='edit:name']")).isVisible();
        assertThat(page.locator("[id='edit:category']").inputValue()).isEqualTo("検証");
        assertThat(page.locator("[id='edit:registeredOn']").inputValue()).isEqualTo("きのう");
        visitor.mustBeUsableByAll(page);
    }

    @Test
    void a_forged_id_and_the_record_of_another_co_op_are_pages_not_found() {
        HttpVisitor officer = HttpVisitor.loggedIn(visitor.stack().baseUrl(), "officer");
        String others = records.one("select asset_id from risk_asset a join organization_organization o"
                + " on o.organization_id = a.organization_id where o.code = '20' and not a.handed_down limit 1");
        String risk = records.one("select r.risk_id from risk_risk r join risk_asset a on a.asset_id = r.asset_id"
                + " join organization_organization o on o.organization_id = a.organization_id"
                + " where o.code = '20' and not a.handed_down limit 1");
        List<String> forged = List.of("", "x", "../../etc/passwd", "'; drop table risk_asset; --",
                UUID.randomUUID().toString(), "00000000-0000-0000-0000-000000000000", "%00", "1".repeat(5_000));

        for (String page : List.of("asset", "edit-asset", "assess-asset", "add-threat")) {
            for (String id : forged) {
                mustNotBeFound(officer, page, id);
            }
            mustNotBeFound(officer, page, others);
        }
        for (String page : List.of("risk", "treat-risk", "accept-risk", "assess-risk")) {
            for (String id : forged) {
                mustNotBeFound(officer, page, id);
            }
            mustNotBeFound(officer, page, risk);
        }
        assertThat(records.count("select count(*) from risk_asset")).isPositive();
    }

    private static void mustNotBeFound(HttpVisitor visitor, String page, String id) {
        if (id.isEmpty() && page.equals("edit-asset")) {
            return; // without an id it is the page for a new asset
        }
        String encoded = java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(visitor.get("/risk/" + page + ".xhtml?id=" + encoded).statusCode())
                .as(page + " " + (id.length() > 40 ? id.substring(0, 40) + "…" : id))
                .isEqualTo(404);
    }

    @Test
    void the_second_of_two_is_told_who_changed_what_and_keeps_what_was_typed() {
        Page officer = visitor.loginAs("officer");
        String id = new Register(visitor, officer).create(ACCOUNTING, "二人で直す資産" + UUID.randomUUID());
        Page manager = visitor.loginAs("manager");
        officer.navigate("/risk/edit-asset.xhtml?id=" + id);
        manager.navigate("/risk/edit-asset.xhtml?id=" + id);
        manager.locator("[id='edit:location']").fill("三階の書庫");
        officer.locator("[id='edit:location']").fill("地下の書庫");

        manager.locator("[id='edit:save']").click();
        assertThat(manager.locator("#messages [data-kind='done']")).isVisible();
        officer.locator("[id='edit:save']").click();

        assertThat(officer.locator("#messages")).containsText(Pattern.compile("佐藤 健一さんが.*変更しました"));
        assertThat(officer.locator("#messages")).containsText("設置場所");
        assertThat(officer.locator("[id='edit:location']").inputValue()).isEqualTo("地下の書庫");
        assertThat(records.one("select location from risk_asset where asset_id = ?::uuid", id)).isEqualTo("三階の書庫");
    }

    @Test
    void a_session_that_ended_in_the_middle_of_a_call_leads_to_the_login_and_back_to_what_was_typed() {
        Page page = visitor.loginAs("officer");
        Register register = new Register(visitor, page);
        register.fillNew(ACCOUNTING, "打ちかけの資産");
        page.locator("[id='edit:note']").fill("半分まで書いた備考");
        page.locator("[id='edit:confidentiality']").focus();
        page.context().clearCookies();

        // by the keyboard: nothing waits for the list, which goes away together with the page
        page.keyboard().press("3");

        assertThat(page.locator("#kc-login")).isVisible();
        visitor.login(page, "officer");
        assertThat(page).hasURL(Pattern.compile(".*/risk/edit-asset\\.xhtml.*"));
        assertThat(page.locator("[id='edit:name']")).hasValue("打ちかけの資産");
        assertThat(page.locator("[id='edit:note']")).hasValue("半分まで書いた備考");
        assertThat(page.locator("[id='edit:confidentiality']")).hasValue("3");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("#messages [data-kind='done']")).isVisible();
    }

    @Test
    void the_sheet_keeps_what_was_typed_when_the_login_ends_too() {
        Page page = visitor.loginAs("officer");
        Register register = new Register(visitor, page);
        page.navigate(register.sheet());
        Locator note = page.locator("input[data-field='note']").first();
        note.fill("施錠済み");
        page.context().clearCookies();

        page.keyboard().press("Control+s");

        assertThat(page.locator("#kc-login")).isVisible();
        visitor.login(page, "officer");
        assertThat(page).hasURL(Pattern.compile(".*/risk/sheet\\.xhtml.*department=.*"));
        assertThat(page.locator("input[data-field='note']").first()).hasValue("施錠済み");
    }

    @Test
    void an_officer_edits_only_the_departments_of_the_appointment() {
        Page manager = visitor.loginAs("manager");
        String id = new Register(visitor, manager).create(AUDIT_OFFICE, "監査調書" + UUID.randomUUID());
        Page officer = visitor.loginAs("officer");

        officer.navigate("/risk/asset.xhtml?id=" + id);

        assertThat(officer.locator("h1")).containsText("監査調書");
        assertThat(officer.locator("#edit")).hasCount(0);
        HttpVisitor http = HttpVisitor.loggedIn(visitor.stack().baseUrl(), "officer");
        assertThat(http.get("/risk/edit-asset.xhtml?id=" + id).statusCode()).isEqualTo(404);
        assertThat(http.get("/risk/add-threat.xhtml?id=" + id).statusCode()).isEqualTo(404);
        officer.navigate("/risk/edit-asset.xhtml");
        assertThat(officer.locator("[id='edit:department'] option[value='"
                        + records.department(Records.MIDORINO, AUDIT_OFFICE) + "']")).hasCount(0);
    }

    @Test
    void an_auditor_sees_everything_and_no_button() {
        Page page = visitor.loginAs("auditor");
        String asset = records.one("select asset_id from risk_risk where risk_value >= 6 limit 1");
        String risk = records.one("select risk_id from risk_risk where risk_value >= 6 and not superseded limit 1");
        String edition = records.one("select catalog_id from risk_catalog where state = 'PUBLISHED' limit 1");

        for (String path : List.of(
                "/risk/assets.xhtml",
                "/risk/asset.xhtml?id=" + asset,
                "/risk/assess-asset.xhtml?id=" + asset,
                "/risk/sheet.xhtml",
                "/risk/risks.xhtml",
                "/risk/risk.xhtml?id=" + risk,
                "/risk/heat-map.xhtml",
                "/risk/medium-levels.xhtml",
                "/risk/catalogs.xhtml",
                "/risk/catalog.xhtml?id=" + edition,
                "/organization/organizations.xhtml",
                "/organization/people.xhtml",
                "/organization/appointments.xhtml",
                "/organization/reporting-line.xhtml")) {
            page.navigate(path);
            assertThat(page.locator("h1")).isVisible();
            Locator deeds = page.locator("main :is(button, input[type=submit], input[type=text], textarea):visible"
                    + ":not([readonly]):not([disabled]):not(.y-filter *):not(.ui-paginator *), main a[href*='/edit-'], main a[href*='/import-'],"
                    + " main a[href*='/treat-'], main a[href*='/accept-'], main a[href*='/assess-risk'],"
                    + " main a[href*='/appoint.xhtml'], main a[href*='/add-threat'], main a[href*='/publish-']");
            assertThat(deeds.evaluateAll("all => all.map(it => it.outerHTML.slice(0, 120))").toString())
                    .as("on " + path)
                    .isEqualTo("[]");
        }
    }
}
