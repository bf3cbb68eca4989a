package coop.yakusoku.ear.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import coop.yakusoku.ear.organization.Appointing;
import coop.yakusoku.ear.risk.Register;
import coop.yakusoku.ear.shared.Realm;
import coop.yakusoku.ear.shared.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What people see while the database or Keycloak is away, and that all goes on when it is back, without a restart. Last of
 * all, and the database last: Keycloak keeps connections to it for a while that are no longer any.
 */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageE2E {

    private static final String ACCOUNTING = "1200";
    private static final String UNAVAILABLE = "ただいま利用できません";

    /** The synchronisation with Keycloak comes by every minute. */
    private static final double TWO_MINUTES = 120_000;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    @Order(2)
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void without_the_database_nothing_typed_is_lost_and_work_goes_on_when_it_is_back() throws Exception {
        String name = "停電中の資産" + UUID.randomUUID();
        Page page = visitor.loginAs("officer");
        Register register = new Register(visitor, page);
        register.fillNew(ACCOUNTING, name);
        assertThat(readiness()).isEqualTo(200);

        visitor.stack().stopDatabase();
        try {
            page.locator("[id='edit:confidentiality']").focus();
            page.keyboard().press("3");
            assertThat(page.locator("#messages")).containsText("サーバーにつながりません");
            assertThat(page.locator("[id='edit:name']")).hasValue(name);

            Response list = page.context().newPage().navigate("/risk/assets.xhtml");
            assertThat(list.status()).isEqualTo(503);
            assertThat(list.text()).contains(UNAVAILABLE).doesNotContain("Exception", "at coop.");

            page.locator("[id='edit:save']").click();
            assertThat(page.locator("h1")).hasText(UNAVAILABLE);
            visitor.mustBeUsableByAll(page);
            visitor.show(page, "outage-database");
            assertThat(readiness()).isEqualTo(503);
        } finally {
            visitor.stack().startDatabase();
        }

        page.waitForCondition(() -> status(page) == 200, new Page.WaitForConditionOptions().setTimeout(TWO_MINUTES));
        page.navigate("/risk/edit-asset.xhtml");
        assertThat(page.locator("[id='edit:name']")).hasValue(name);
        assertThat(page.locator("[id='edit:confidentiality']")).hasValue("3");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("#messages [data-kind='done']")).isVisible();
        assertThat(readiness()).isEqualTo(200);
    }

    @Test
    @Order(1)
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void without_keycloak_people_go_on_working_and_what_was_appointed_reaches_it_later() {
        Realm realm = new Realm(visitor.stack());
        Page officer = visitor.loginAs("officer");
        Page admin = visitor.loginAs("admin");
        Appointing appointing = new Appointing(visitor, admin);

        visitor.stack().stopKeycloak();
        try {
            new Register(visitor, officer).create(ACCOUNTING, "認証停止中の資産" + UUID.randomUUID());
            appointing.appoint("staff", "MEMBER_SERVICE");
            assertThat(admin.locator(".y-state")).containsText("Keycloak");

            Page somebody = visitor.page();
            Response answer = somebody.navigate("/risk/assets.xhtml");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(somebody.locator("h1")).hasText(UNAVAILABLE);
            visitor.show(somebody, "outage-keycloak");
        } finally {
            visitor.stack().startKeycloak();
        }

        admin.waitForCondition(
                () -> realm.rolesOf("staff").contains("member-service"),
                new Page.WaitForConditionOptions().setTimeout(TWO_MINUTES));
        appointing.revoke();
        admin.waitForCondition(() -> !realm.rolesOf("staff").contains("member-service"));
        assertThat(visitor.loginAs("staff").locator("main")).isVisible();
    }

    private static int status(Page page) {
        return page.request().get("/index.xhtml", RequestOptions.create().setMaxRedirects(0)).status();
    }

    /** What a probe is told. */
    private int readiness() throws Exception {
        URI address = URI.create(visitor.stack().managementUrl() + "health/ready");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
