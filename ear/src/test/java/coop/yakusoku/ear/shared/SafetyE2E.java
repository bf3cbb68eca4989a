package coop.yakusoku.ear.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What every answer carries, what no request may do, and what the world does not see. */
@Order(7)
class SafetyE2E {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private HttpVisitor officer() {
        return HttpVisitor.loggedIn(visitor.stack().baseUrl(), "officer");
    }

    @Test
    void pages_guard_the_browser_with_headers() {
        HttpVisitor officer = officer();
        for (String path : List.of("/index.xhtml", "/risk/assets.xhtml", "/risk/asset.xhtml?id=x", "/bye.xhtml",
                "/trouble/500", "/waiting")) {
            HttpResponse<String> answer = officer.get(path);
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Cache-Control")).as(path).contains("no-store");
            assertThat(header(answer, "X-Request-Id")).as(path).matches("[0-9a-f]{16}");
            assertThat(header(answer, "Permissions-Policy")).as(path).contains("camera=()");
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("X-Powered-By")).as(path).isEmpty();
            String policy = String.join("; ", answer.headers().allValues("Content-Security-Policy"));
            assertThat(policy).as(path)
                    .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'", "form-action 'self'");
        }
    }

    @Test
    void scripts_run_only_with_the_nonce_of_the_page() {
        HttpResponse<String> page = officer().get("/risk/assets.xhtml");
        String policy = String.join("; ", page.headers().allValues("Content-Security-Policy"));

        assertThat(policy).containsPattern("script-src [^;]*'nonce-[^']+'");
        assertThat(policy).doesNotContainPattern("script-src[^;]*'unsafe-inline'");
        assertThat(page.body()).doesNotContainPattern("<[a-z][^>]* on(click|load|change|submit)=");
    }

    @Test
    void stylesheets_travel_compressed_and_pages_do_not_for_their_length_would_tell_of_their_secrets() {
        HttpVisitor officer = officer();
        HttpResponse<String> page = officer.send(officer.request("/index.xhtml").header("Accept-Encoding", "gzip"));
        Matcher style = Pattern.compile("href=\"(/jakarta[.]faces[.]resource/[^\"]*primeflex[^\"]*)\"").matcher(page.body());
        assertThat(style.find()).isTrue();

        HttpResponse<String> plain = officer.get(style.group(1).replace("&amp;", "&"));
        HttpResponse<String> packed = officer.send(
                officer.request(style.group(1).replace("&amp;", "&")).header("Accept-Encoding", "gzip"));

        assertThat(header(page, "Content-Encoding")).isEmpty();
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.body().length()).isLessThan(plain.body().length() / 4);
        assertThat(header(packed, "Cache-Control")).doesNotContain("no-store");
    }

    @Test
    void the_cookies_are_kept_from_scripts_and_other_sites() {
        HttpResponse<String> answer = HttpVisitor.anonymous(visitor.stack().baseUrl()).get("/index.xhtml");

        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertThat(cookies).isNotEmpty().allSatisfy(it -> assertThat(it).containsIgnoringCase("HttpOnly"));
        assertThat(cookies.stream().filter(it -> it.startsWith("JSESSIONID")))
                .allSatisfy(it -> assertThat(it).containsIgnoringCase("SameSite=Lax"));
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("jsessionid");
    }

    @Test
    void the_session_gets_another_id_when_somebody_logs_in() {
        HttpVisitor person = HttpVisitor.anonymous(visitor.stack().baseUrl());
        HttpResponse<String> toLogin = person.get("/index.xhtml");
        String before = session(person);

        person.logIn(toLogin, "officer");

        assertThat(session(person)).isNotEqualTo(before);
    }

    private static String session(HttpVisitor person) {
        return person.cookies().stream()
                .filter(it -> it.getName().equals("JSESSIONID"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    @Test
    void a_form_without_a_view_state_does_nothing() {
        Records records = new Records(visitor.stack());
        long before = records.count("select count(*) from risk_asset");

        HttpResponse<String> answer = officer().post("/risk/edit-asset.xhtml", Map.of(
                "edit", "edit", "edit:name", "こっそり", "edit:category", "検証", "edit:save", "保存"));

        assertThat(answer.body()).doesNotContain("data-kind=\"done\"");
        assertThat(records.count("select count(*) from risk_asset")).isEqualTo(before);
        assertThat(records.count("select count(*) from risk_asset where name = 'こっそり'")).isZero();
    }

    @Test
    void a_form_with_a_forged_view_state_is_shown_afresh() {
        HttpResponse<String> answer = officer().post("/risk/edit-asset.xhtml", Map.of(
                "edit", "edit", "edit:name", "こっそり", "edit:save", "保存",
                "jakarta.faces.ViewState", "1234567890:-987654321"));

        assertThat(answer.statusCode()).isIn(200, 302, 303, 404);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void a_form_without_the_secret_of_its_page_is_refused_and_nothing_is_done() {
        Records records = new Records(visitor.stack());
        HttpVisitor manager = HttpVisitor.loggedIn(visitor.stack().baseUrl(), "manager");
        String edition = records.one("select catalog_id from risk_catalog where state = 'PUBLISHED' limit 1");
        long before = records.count("select count(*) from risk_catalog");
        for (String secret : List.of("", "x", "<script>", "bm90IGEgdXVpZA==",
                "MTIzZTQ1NjctZTg5Yi0xMmQzLWE0NTYtNDI2NjE0MTc0MDAw")) {
            for (boolean ajax : List.of(true, false)) {
                HttpResponse<String> answer = manager.send(form(manager, edition, secret, ajax));

                assertThat(answer.statusCode()).as(secret).isEqualTo(ajax ? 200 : 400);
                assertThat(answer.body()).as(secret)
                        .contains(ajax ? "<redirect url=\"/trouble/400?id=" : "送信を受け付けませんでした")
                        .doesNotContain("Exception");
            }
        }
        assertThat(manager.get("/trouble/400").statusCode()).isEqualTo(400);
        assertThat(records.count("select count(*) from risk_catalog")).isEqualTo(before);
    }

    /** The button that begins a new edition of the catalogue, pressed by something else than the page. */
    private static HttpRequest.Builder form(HttpVisitor manager, String edition, String secret, boolean ajax) {
        HttpResponse<String> page = manager.get("/risk/catalogs.xhtml");
        Map<String, String> fields = new HashMap<>(Map.of(
                "begin", "begin", "begin:beginDraft", "x", "begin:from", edition, "begin:labelJa", "こっそり",
                "begin:labelEn", "On the sly", "jakarta.faces.ViewState", HttpVisitor.viewState(page)));
        if (!secret.isEmpty()) {
            fields.put("primefaces.nonce", secret);
        }
        if (!ajax) {
            return manager.form("/risk/catalogs.xhtml", fields);
        }
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", "begin:beginDraft");
        return manager.form("/risk/catalogs.xhtml", fields).header("Faces-Request", "partial/ajax");
    }

    @Test
    void a_form_posted_from_another_site_is_refused() {
        HttpVisitor officer = officer();
        for (String site : List.of("cross-site", "same-site")) {
            HttpResponse<String> answer =
                    officer.send(officer.form("/logout", Map.of()).header("Sec-Fetch-Site", site));
            assertThat(answer.statusCode()).isEqualTo(404);
        }
        assertThat(officer.get("/index.xhtml").statusCode()).as("still logged in").isEqualTo(200);
    }

    @Test
    void a_link_logs_nobody_out() {
        HttpVisitor officer = officer();
        officer.get("/logout");

        assertThat(officer.get("/index.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void health_and_metrics_are_not_for_the_world() throws Exception {
        HttpVisitor nobody = HttpVisitor.anonymous(visitor.stack().baseUrl());
        HttpVisitor officer = officer();
        for (String path : List.of("/health", "/health/ready", "/health/live", "/metrics", "/management", "/console")) {
            assertThat(nobody.visit(path).uri().getPath()).as(path).contains("/protocol/openid-connect/auth");
            assertThat(officer.visit(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(inside("health/live").statusCode()).isEqualTo(200);
        assertThat(inside("health/ready").statusCode()).isEqualTo(200);
        assertThat(inside("health/ready").body()).contains("{\"name\":\"database\",\"status\":\"UP\"}");
        assertThat(inside("metrics").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> inside(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(visitor.stack().managementUrl() + path)).build(),
                        BodyHandlers.ofString());
    }

    @Test
    void an_error_shows_an_apology_and_an_id_and_no_trace() {
        HttpResponse<String> answer = officer().get("/trouble/500?id=0123456789abcdef");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("0123456789abcdef").doesNotContain("Exception", "at coop.", "WildFly");
    }

    @Test
    void the_language_switch_leads_nowhere_else() {
        HttpVisitor officer = officer();
        for (String back : List.of("//evil.example/", "https://evil.example/", "/%5Cevil.example", "%09//evil.example")) {
            HttpResponse<String> answer = officer.get("/language?to=ja&back=" + back);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(back)
                    .doesNotContain("evil.example/")
                    .doesNotStartWith("//");
        }
    }

    @Test
    void the_sources_of_the_pages_are_not_served() {
        HttpVisitor officer = officer();
        for (String path : List.of("/WEB-INF/web.xml", "/WEB-INF/oidc.json", "/WEB-INF/templates/page.xhtml",
                "/resources/yakusoku/yakusoku.js", "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF", "/jakarta.faces.resource/../WEB-INF/web.xml")) {
            assertThat(officer.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
