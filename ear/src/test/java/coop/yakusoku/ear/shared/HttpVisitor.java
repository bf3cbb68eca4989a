package coop.yakusoku.ear.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: cookies, redirects, a real login at Keycloak, and it sends whatever it is told to. */
public final class HttpVisitor {

    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final int REDIRECTS = 12;

    private final String base;
    private final CookieManager cookies = new CookieManager(new LocalCookies(), CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private HttpVisitor(String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** Somebody from the street. */
    public static HttpVisitor anonymous(String baseUrl) {
        return new HttpVisitor(baseUrl);
    }

    /** Somebody with a demo account, logged in. */
    public static HttpVisitor loggedIn(String baseUrl, String account) {
        HttpVisitor visitor = new HttpVisitor(baseUrl);
        HttpResponse<String> page = visitor.logIn(visitor.get("/index.xhtml"), account);
        if (page.statusCode() != 200) {
            throw new IllegalStateException(account + " got " + page.statusCode() + " after the login");
        }
        return visitor;
    }

    /** Fills in the login form that came instead of what was asked for, and follows to what was. */
    public HttpResponse<String> logIn(HttpResponse<String> answer, String account) {
        HttpResponse<String> form = follow(answer);
        Matcher found = LOGIN_FORM.matcher(form.body());
        if (!found.find()) {
            throw new IllegalStateException("no login form at " + form.uri() + ": " + form.statusCode());
        }
        String action = found.group(1).replace("&amp;", "&");
        return follow(post(action, Map.of("username", account, "password", account, "credentialId", "")));
    }

    /** One answer, redirects not followed. */
    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** The answer at the end of all redirects. */
    public HttpResponse<String> visit(String path) {
        return follow(get(path));
    }

    /** Posts a form. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** A form to be posted, for a test that adds headers of its own. */
    public HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** A GET that says it wants a page. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
    }

    /** Sends whatever it is told to. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where a path of ours is; a whole address stays what it is. */
    public URI address(String path) {
        return URI.create(path.startsWith("http") ? path : base + path);
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> now = answer;
        for (int n = 0; isRedirect(now); n++) {
            if (n == REDIRECTS) {
                throw new IllegalStateException("redirected for ever, last to " + now.uri());
            }
            String next = now.headers().firstValue("Location").orElseThrow();
            now = send(request(now.uri().resolve(next).toString()));
        }
        return now;
    }

    public static boolean isRedirect(HttpResponse<?> answer) {
        return answer.statusCode() >= 301 && answer.statusCode() <= 308 && answer.statusCode() != 304;
    }

    /** Whether the answer sends a browser to the login page of the realm. */
    public static boolean isSentToLogin(HttpResponse<?> answer) {
        return isRedirect(answer)
                && answer.headers().firstValue("Location").orElse("").contains("/protocol/openid-connect/auth");
    }

    /** The view state of a page, to be sent back with a form. */
    public static String viewState(HttpResponse<String> page) {
        Matcher found = VIEW_STATE.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("no view state at " + page.uri());
        }
        return found.group(1);
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** To a browser this machine is as good as https: what Keycloak marks secure is sent back to it. */
    private static final class LocalCookies implements CookieStore {

        private final CookieStore kept = new CookieManager().getCookieStore();

        @Override
        public void add(URI uri, HttpCookie cookie) {
            cookie.setSecure(false);
            kept.add(uri, cookie);
        }

        @Override
        public List<HttpCookie> get(URI uri) {
            return kept.get(uri);
        }

        @Override
        public List<HttpCookie> getCookies() {
            return kept.getCookies();
        }

        @Override
        public List<URI> getURIs() {
            return kept.getURIs();
        }

        @Override
        public boolean remove(URI uri, HttpCookie cookie) {
            return kept.remove(uri, cookie);
        }

        @Override
        public boolean removeAll() {
            return kept.removeAll();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
