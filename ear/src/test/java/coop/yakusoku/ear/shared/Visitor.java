package coop.yakusoku.ear.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import coop.yakusoku.ear.launcher.Project;
import coop.yakusoku.ear.launcher.RunningStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Brings people to the application: {@code @RegisterExtension Visitor visitor = new Visitor();} and then
 * {@code Page page = visitor.loginAs("officer");}. When a test fails it leaves a picture of every open page in
 * {@code ear/target/screenshots} and adds the server's complaints to the failure.
 */
public final class Visitor implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {

    private static final int TAIL = 40;

    private static final String AXE = AxeBuilder.getAxeScript();

    /** All of axe's rules; what passed is not told, which on a long table is most of the time it takes. */
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, {resultTypes: ['violations'], preload: false})).violations
                .map(it => it.id + ': ' + it.help + ' at ' + it.nodes.map(node => node.target.join(' ')).join(', '))""";

    private final List<Page> pages = new ArrayList<>();
    private Stage stage;
    private long logAtStart;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        stage = Stage.of(context);
        logAtStart = Files.exists(log()) ? Files.size(log()) : 0;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        pages.forEach(it -> it.context().close());
        pages.clear();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        String name = "failed-" + context.getRequiredTestClass().getSimpleName()
                + "-" + context.getRequiredTestMethod().getName();
        for (int number = 0; number < pages.size(); number++) {
            pages.get(number).screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name + "-" + number)));
            failure.addSuppressed(new AssertionError("the page was " + pages.get(number).url()));
        }
        failure.addSuppressed(new AssertionError("the server said:\n" + complaints()));
        throw failure;
    }

    public RunningStack stack() {
        return stage.stack();
    }

    /** Where the application looks for a mail server; a test starts one there. */
    public int mailPort() {
        return Stage.MAIL_PORT;
    }

    /** A browser that reads Japanese, with an empty page. */
    public Page page() {
        return page("ja-JP");
    }

    /** @param language such as {@code en-US} */
    public Page page(String language) {
        Page page = stage.page(language);
        pages.add(page);
        return page;
    }

    /** Logs in through Keycloak as one of the demo's accounts and answers with the first page. */
    public Page loginAs(String account) {
        Page page = page();
        page.navigate("/");
        login(page, account);
        return page;
    }

    /** Fills Keycloak's form, which the page must show, and waits until the application is back. */
    public void login(Page page, String account) {
        page.locator("#username").fill(account);
        page.locator("#password").fill(account);
        page.locator("#kc-login").click();
        page.waitForURL(it -> it.startsWith(stack().baseUrl()));
        page.waitForLoadState(LoadState.LOAD);
    }

    /** A picture of what fits in the window, for people to look at. */
    public void show(Page page, String name) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(name)));
        GuidePictures.keep(picture(name), name);
    }

    /** Nothing on the page keeps anyone out, as far as axe can tell, and nothing sticks out to the right. */
    public void mustBeUsableByAll(Page page) {
        page.evaluate(AXE);
        assertThat((List<?>) page.evaluate(VIOLATIONS)).as("axe on " + page.url()).isEmpty();
        mustFit(page);
    }

    /** Nothing sticks out to the right. */
    public void mustFit(Page page) {
        assertThat((Boolean) page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no scrolling sideways on " + page.url())
                .isTrue();
    }

    private static Path picture(String name) {
        return Project.here().root().resolve("ear/target/screenshots").resolve(name + ".png");
    }

    private Path log() {
        return stack().logs().resolve("server.log.json");
    }

    private String complaints() throws IOException {
        byte[] all = Files.readAllBytes(log());
        int from = (int) Math.min(logAtStart, all.length);
        String since = new String(all, from, all.length - from, StandardCharsets.UTF_8);
        List<String> lines = since.lines()
                .filter(it -> it.contains("\"level\":\"ERROR\"") || it.contains("\"level\":\"SEVERE\"")
                        || it.contains("\"level\":\"WARN\""))
                .map(it -> it.replace("\\n", "\n").replace("\\t", "\t"))
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }
}
