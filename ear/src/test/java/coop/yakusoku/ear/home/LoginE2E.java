package coop.yakusoku.ear.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoginE2E {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void the_login_page_speaks_japanese() {
        Page page = visitor.page();
        page.navigate("/");

        assertThat(page.locator("#kc-login")).hasText("サインイン");
        assertThat(page.locator("html")).hasAttribute("lang", "ja");
        visitor.show(page, "login");
    }

    @Test
    void the_login_page_speaks_english_to_who_reads_english() {
        Page page = visitor.page("en-US");
        page.navigate("/");

        assertThat(page.locator("#kc-login")).hasText("Sign In");
    }

    @Test
    void an_officer_arrives_at_the_first_page() {
        Page page = visitor.loginAs("officer");

        assertThat(page.locator("html")).hasAttribute("lang", "ja");
        assertThat(page.locator("main")).isVisible();
        visitor.show(page, "first-page");
    }
}
