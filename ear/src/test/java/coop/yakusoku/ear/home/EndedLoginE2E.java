package coop.yakusoku.ear.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import coop.yakusoku.ear.shared.Realm;
import coop.yakusoku.ear.shared.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator ends a login in Keycloak; the application hears of it when it next asks there. */
@Order(10)
class EndedLoginE2E {

    private static final int SHORT = 5;
    private static final int AS_IN_THE_REALM_FILE = 300;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Realm realm;

    @BeforeEach
    void tokensAreBelievedBriefly() {
        realm = new Realm(visitor.stack());
        realm.believeTokensFor(SHORT);
    }

    @AfterEach
    void asBefore() {
        realm.believeTokensFor(AS_IN_THE_REALM_FILE);
    }

    @Test
    void a_login_ended_in_keycloak_leads_to_the_login_and_back_to_what_was_typed() {
        Page page = visitor.loginAs("manager");
        page.navigate("/risk/edit-asset.xhtml");
        page.locator("[id='edit:name']").fill("打ちかけの資産");
        page.locator("[id='edit:confidentiality']").focus();

        realm.endSessions("manager");
        page.waitForCondition(() -> waiting(page) != 200);
        page.keyboard().press("3");

        assertThat(page.locator("#kc-login")).isVisible();
        visitor.login(page, "manager");
        assertThat(page).hasURL(Pattern.compile(".*/risk/edit-asset\\.xhtml.*"));
        assertThat(page.locator("[id='edit:name']")).hasValue("打ちかけの資産");
        assertThat(page.locator("[id='edit:confidentiality']")).hasValue("3");
    }

    /** What the bell's call is answered, in the same session as the page. */
    private static int waiting(Page page) {
        return page.request()
                .get("/waiting", RequestOptions.create().setMaxRedirects(0).setHeader("Accept", "application/json"))
                .status();
    }
}
