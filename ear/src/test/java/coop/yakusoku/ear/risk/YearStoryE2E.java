package coop.yakusoku.ear.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A privacy office's year: frozen, worked on, frozen again, compared; and a dossier that says what is missing. */
class YearStoryE2E {

    private static final String LOWEST = """
            select r.risk_id from risk_risk r join risk_asset a on a.asset_id = r.asset_id
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            where o.code = '10' and d.code = '1200' and not r.superseded and a.status <> 'DISPOSED' and r.likelihood = 1
              and r.treatment_option is null
            order by a.number, r.risk_id limit 1
            """;

    private static final String OWNERLESS = """
            select a.asset_id from risk_asset a
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            where o.code = '10' and a.status = 'ACTIVE' and d.code = '1200' order by a.number limit 1
            """;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Records records;
    private int shown;

    @Test
    void two_years_are_frozen_and_compared() {
        Register.begun(visitor);
        records = new Records(visitor.stack());
        int running = FiscalYear.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).year();
        Page manager = visitor.loginAs("manager");
        manager.onDialog(it -> it.accept());

        String before = freeze(manager, running - 1);
        String risk = records.one(LOWEST);
        theScoreRises(risk);
        String after = freeze(manager, running);
        theComparisonShowsIt(manager, before, after, risk);
        theFrozenYearStillSaysWhatItSaid(manager, before, risk);
    }

    @Test
    void a_dossier_says_what_is_missing_until_it_is_there() {
        Register.begun(visitor);
        records = new Records(visitor.stack());
        String asset = records.one(OWNERLESS);
        records.change("update risk_asset set owner_id = null where asset_id = ?::uuid", asset);
        Page officer = visitor.loginAs("officer");

        officer.navigate("/risk/dossier.xhtml?id=" + asset);
        look(officer, "dossier");
        assertThat(officer.locator("[data-gap='risk.gap.owner']")).isVisible();
        assertThat(officer.locator("svg.y-picture .y-box-self")).hasCount(1);
        int ties = officer.locator("#ties tbody tr").count();
        assertThat(officer.locator("svg.y-picture line").count()).isBetween(1, ties);

        officer.locator("[data-gap='risk.gap.owner'] a").click();
        officer.locator("[id='edit:owner']").fill(records.one("select p.number from organization_person p"
                + " join organization_organization o on o.organization_id = p.organization_id"
                + " where o.code = '10' and p.left_on is null order by p.number limit 1"));
        officer.locator("[id='edit:save']").click();
        assertThat(officer.locator("#messages [data-kind='done']").first()).isVisible();
        officer.navigate("/risk/dossier.xhtml?id=" + asset);
        assertThat(officer.locator("[data-gap='risk.gap.owner']")).hasCount(0);

        officer.locator("#ties a[href*='department-dossier']").first().click();
        look(officer, "department-dossier");
        assertThat(officer.locator("#assets a[href*='" + asset + "']")).isVisible();
    }

    @Test
    void the_life_cycle_shows_every_phase_with_its_handling() {
        Register.begun(visitor);
        records = new Records(visitor.stack());
        String asset = records.one("select asset_id from risk_risk where risk_id = ?::uuid", records.one(LOWEST));
        Page officer = visitor.loginAs("officer");

        officer.navigate("/risk/life-cycle.xhtml?id=" + asset);
        assertThat(officer.locator(".y-phase").count()).isGreaterThanOrEqualTo(5);
        officer.locator("#edit").click();
        officer.locator("[id='edit:phases:0:handling']").fill("窓口で申込書を受け取り、その場で点検する。");
        officer.locator("[id='edit:phases:0:regulation']").fill("規程12-3");
        officer.locator("[id='edit:save']").click();
        assertThat(officer.locator(".y-phase").first()).containsText("規程12-3");
        look(officer, "life-cycle");
        assertThat(records.count("select count(*) from risk_handling_aud h where h.asset_id = ?::uuid", asset)).isPositive();
    }

    private String freeze(Page page, int year) {
        page.navigate("/risk/years.xhtml?org=" + records.organization(Records.MIDORINO));
        page.locator("[id='freeze:year']").selectOption(String.valueOf(year));
        page.locator("[id='freeze:doFreeze']").click();
        page.waitForURL(Pattern.compile(".*/risk/year\\.xhtml\\?id=.*"));
        assertThat(page.locator("#messages [data-kind='done']").first()).isVisible();
        look(page, "year-" + year);
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private void theScoreRises(String risk) {
        Page officer = visitor.loginAs("officer");
        officer.navigate("/risk/assess-risk.xhtml?id=" + risk);
        officer.locator("input[type=radio][name$=':frequency'][value='3']").check();
        officer.locator("input[type=radio][name$=':weakness'][value='3']").check();
        officer.locator("[id='assess:save']").click();
        assertThat(officer.locator("#messages [data-kind='done']").first()).isVisible();
    }

    private void theComparisonShowsIt(Page page, String before, String after, String risk) {
        page.navigate("/risk/compare-years.xhtml?before=" + before + "&after=" + after);
        look(page, "compare-years");
        assertThat(page.locator("#figures [data-kind='UP'] strong")).hasText("1");
        assertThat(page.locator("#figures [data-kind='NEW'] strong")).hasText("0");
        page.locator("#figures a[data-kind='UP']").click();
        assertThat(page.locator("a[id$=':toRisk']")).hasCount(1);
        assertThat(page.locator("a[id$=':toRisk']").getAttribute("href")).contains(risk);
        look(page, "compare-years-up");
    }

    private void theFrozenYearStillSaysWhatItSaid(Page page, String before, String risk) {
        long then = records.count(
                "select likelihood from risk_snapshot_risk where snapshot_id = ?::uuid and risk_id = ?::uuid", before, risk);
        long now = records.count("select likelihood from risk_risk where risk_id = ?::uuid", risk);
        assertThat(then).isEqualTo(1);
        assertThat(now).isEqualTo(3);
        page.navigate("/risk/year.xhtml?id=" + before + "&tab=assets");
        look(page, "year-assets");
    }

    private void look(Page page, String name) {
        shown++;
        visitor.show(page, "year-story-%02d-%s".formatted(shown, name));
        visitor.mustBeUsableByAll(page);
    }
}
