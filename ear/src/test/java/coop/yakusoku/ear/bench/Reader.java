package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who opens pages with a browser of his or her own. Goes nowhere but to this machine. */
final class Reader {

    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_HOPS = 8;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(cookies)
            .build();

    /** Opens a page, logging in through Keycloak on the way. */
    void login(String page, String account) throws IOException {
        HttpResponse<String> form = follow(get(page));
        Matcher action = LOGIN_FORM.matcher(form.body());
        if (!action.find()) {
            throw new IOException("no login form at " + form.uri() + ": " + form.statusCode());
        }
        String word = URLEncoder.encode(account, StandardCharsets.UTF_8);
        HttpResponse<String> opened = follow(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + word + "&password=" + word)));
        if (opened.statusCode() != 200 || !opened.uri().toString().equals(page)) {
            throw new IOException("the login ended at " + opened.uri() + ": " + opened.statusCode());
        }
    }

    /** @throws IOException unless the page comes at once, without a detour */
    String read(String page) throws IOException {
        HttpResponse<String> response = send(get(page));
        if (response.statusCode() != 200) {
            throw new IOException(page + ": " + response.statusCode());
        }
        return response.body();
    }

    /** Sends a body and reads the answer. */
    String post(String address, byte[] body) throws IOException {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofMinutes(5))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
        if (response.statusCode() != 200) {
            throw new IOException(address + ": " + response.statusCode());
        }
        return response.body();
    }

    private static HttpRequest.Builder get(String page) {
        return HttpRequest.newBuilder(URI.create(page))
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("Accept-Language", "ja");
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> response = send(request);
        for (int hop = 0; hop < MOST_HOPS && response.headers().firstValue("Location").isPresent(); hop++) {
            String next = response.headers().firstValue("Location").orElseThrow();
            response = send(get(response.uri().resolve(next).toString()));
        }
        return response;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        HttpRequest ready = request.build();
        if (!InetAddress.getByName(ready.uri().getHost()).isLoopbackAddress()) {
            throw new IOException("benchmarks call this machine only, not " + ready.uri().getHost());
        }
        try {
            HttpResponse<String> response =
                    client.send(ready, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            // a browser takes localhost for secure, Java does not
            if (response.headers().firstValue("Set-Cookie").isPresent()) {
                cookies.getCookieStore().getCookies().forEach(it -> it.setSecure(false));
            }
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
