package coop.yakusoku.ear.shared;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import coop.yakusoku.ear.launcher.Progress;
import coop.yakusoku.ear.launcher.Project;
import coop.yakusoku.ear.launcher.RunningStack;
import coop.yakusoku.ear.launcher.StackOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One running stack and one browser for all the browser tests of a run, begun by the first that needs them and ended
 * when the last is over. The browser thinks it is in Tokyo and reads Japanese.
 */
final class Stage implements AutoCloseable {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final double PATIENCE = 20_000;

    /** Where the server looks for a mail server. There is none until a test starts one. */
    static final int MAIL_PORT = freePort();

    private static RuntimeException failure;

    private final RunningStack stack;
    private final Playwright playwright;
    private final Browser browser;

    private Stage() {
        stack = RunningStack.start(StackOptions.fresh(Project.here(), "browser-home").withMailPort(MAIL_PORT), Progress.SILENT);
        String program = System.getProperty("yakusoku.browser", "");
        Map<String, String> environment = new HashMap<>(System.getenv());
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true);
        if (!program.isBlank()) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            options.setExecutablePath(Path.of(program));
        }
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright.chromium().launch(options);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    static Stage of(ExtensionContext context) {
        if (failure != null) {
            throw failure; // what did not come up once is not tried again for every test
        }
        try {
            return begun(context);
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    private static Stage begun(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Stage.class, it -> new Stage(), Stage.class);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunningStack stack() {
        return stack;
    }

    /** A person's own browser: no cookies, nothing remembered. */
    Page page(String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(stack.baseUrl())
                .setLocale(language)
                .setTimezoneId("Asia/Tokyo")
                .setAcceptDownloads(true)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDTH, HEIGHT));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    @Override
    public void close() {
        try {
            playwright.close();
        } finally {
            stack.stop();
        }
    }
}
