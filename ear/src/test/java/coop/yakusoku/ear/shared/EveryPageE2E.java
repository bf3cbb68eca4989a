package coop.yakusoku.ear.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import coop.yakusoku.ear.access.AccessMatrix;
import coop.yakusoku.ear.access.AccessMatrix.Door;
import coop.yakusoku.ear.access.AccessMatrix.Kind;
import coop.yakusoku.ear.access.Addresses;
import coop.yakusoku.ear.risk.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page there is, in both languages: photographed at 1366×768, whole, translated and open to everybody. */
@Order(3)
class EveryPageE2E {

    /** Who opens a page for the picture: the first of these whom the matrix lets in. */
    private static final List<String> PHOTOGRAPHERS = List.of(
            "protection-officer", "privacy-manager", "cpo", "system-admin", "member-service", "auditor", "hr", "staff");

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void every_page_is_japanese_fits_and_keeps_nobody_out() {
        assertThat(visit("ja")).isEmpty();
    }

    @Test
    void every_page_is_english_and_fits() {
        assertThat(visit("en")).isEmpty();
    }

    private List<String> visit(String language) {
        Register.begun(visitor);
        Records records = new Records(visitor.stack());
        Addresses addresses = new Addresses(records);
        addresses.prepareDraft();
        WordsOnPage words = WordsOnPage.with(records);
        Map<String, Page> people = new HashMap<>();
        List<String> wrong = new ArrayList<>();

        for (Door door : AccessMatrix.read().doors(Kind.PAGE)) {
            if (door.allowed().isEmpty()) {
                continue; // opens with a record only that comes to be in a story, which goes there
            }
            String role = PHOTOGRAPHERS.stream().filter(door.allowed()::contains).findFirst().orElseThrow();
            String account = AccessMatrix.ACCOUNTS.get(role);
            Page page = people.computeIfAbsent(account, it -> arrive(it, language));
            String address = addresses.of(door, account);
            Response response = page.navigate(address);
            if (response.status() != 200) {
                wrong.add(response.status() + " " + address);
                continue;
            }
            String name = door.name().substring(1).replace(".xhtml", "").replace('/', '-');
            visitor.show(page, language + "-" + name);
            collect(wrong, () -> visitor.mustFit(page));
            collect(wrong, () -> words.mustBeComplete(page));
            collect(wrong, () -> assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language));
            if (language.equals("ja")) {
                collect(wrong, () -> words.mustBeJapanese(page));
                // the same page in other words would be judged the same
                collect(wrong, () -> visitor.mustBeUsableByAll(page));
            } else {
                collect(wrong, () -> words.mustBeEnglish(page));
            }
        }
        return wrong;
    }

    private Page arrive(String account, String language) {
        Page page = visitor.loginAs(account);
        page.navigate("/language?to=" + language + "&back=/index.xhtml");
        return page;
    }

    private static void collect(List<String> wrong, Runnable look) {
        try {
            look.run();
        } catch (AssertionError e) {
            wrong.add(e.getMessage().replaceAll("\\s+", " ").strip());
        }
    }
}
