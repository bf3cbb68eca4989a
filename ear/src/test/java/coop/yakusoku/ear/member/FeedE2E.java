package coop.yakusoku.ear.member;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.HttpVisitor;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Order(89)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FeedE2E {

    private static final int MANY = 30_000;

    /** Rows of the feed are being written, and the transaction is not over. */
    private static final String WRITING = "select count(*) from pg_locks l join pg_class c on c.oid = l.relation"
            + " where c.relname = 'member_member' and l.mode = 'RowExclusiveLock'";

    private static final String FED = "select count(*) from member_member where number like '9%'";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @TempDir
    Path folder;

    private CoreSystem core;
    private Records records;

    @BeforeEach
    void begin() {
        core = new CoreSystem(visitor.stack());
        records = new Records(visitor.stack());
    }

    @Test
    @Order(1)
    void only_a_token_of_the_core_system_opens_the_interface() {
        String token = core.token();
        HttpResponse<String> without = core.get(null, "openapi.json");

        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(core.get(forged(token), "openapi.json").statusCode()).isEqualTo(401);
        assertThat(core.get("nonsense", "openapi.json").statusCode()).isEqualTo(401);
        assertThat(core.get(core.tokenOfAnother(), "openapi.json").statusCode()).isEqualTo(403);
        HttpResponse<String> with = core.get(token, "openapi.json");
        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(with.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** The payload of another token under the signature of this one. */
    private static String forged(String token) {
        String[] parts = token.split("\\.");
        char first = parts[2].charAt(0);
        return parts[0] + "." + parts[1] + "." + (first == 'A' ? 'B' : 'A') + parts[2].substring(1);
    }

    @Test
    @Order(2)
    void a_login_in_a_browser_opens_nothing_of_the_interface_and_a_token_no_page() {
        HttpVisitor manager = HttpVisitor.loggedIn(visitor.stack().baseUrl(), "manager");
        HttpRequest.Builder page = manager.request("/member/feeds.xhtml").header("Authorization", "Bearer " + core.token());

        assertThat(manager.get("/member/feeds.xhtml").statusCode()).isEqualTo(200);
        assertThat(manager.get("/api/v1/openapi.json").statusCode()).isEqualTo(401);
        assertThat(core.send(page).statusCode()).isNotEqualTo(200);
    }

    @Test
    @Order(3)
    void a_token_that_has_expired_opens_nothing() {
        core.tokensLive(2);
        try {
            String token = core.token();
            int status = core.get(token, "openapi.json").statusCode();
            for (int n = 0; n < 10_000 && status == 200; n++) {
                status = core.get(token, "openapi.json").statusCode();
            }
            assertThat(status).isEqualTo(401);
        } finally {
            core.tokensLive(900);
        }
    }

    @Test
    @Order(4)
    void a_file_is_taken_once_and_says_so_the_second_time() {
        String token = core.token();
        byte[] file = FeedFile.member(90_000_001, "𠮷田 葛\uDB40\uDD00🍊", "M45.7.29");

        HttpResponse<String> first = core.feed(token, "fileId=e2e-once", file);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        JsonObject applied = core.await(token, "e2e-once", it -> it.getString("state").equals("APPLIED"));
        HttpResponse<String> second = core.feed(token, "fileId=e2e-once", file);
        HttpResponse<String> other = core.feed(token, "fileId=e2e-once", FeedFile.members(90_000_001, 2));

        assertThat(applied.getJsonObject("counts").getInt("new")).isEqualTo(1);
        assertThat(records.one("select name from member_member where number = '90000001'")).isEqualTo("𠮷田 葛\uDB40\uDD00🍊");
        assertThat(records.one("select cast(birth_date as text) from member_member where number = '90000001'"))
                .isEqualTo("1912-07-29");
        assertThat(records.count("select count(*) from accesslog_entry where action = 'FEED'")).isEqualTo(1);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("member.feed-file-id-taken");
        assertThat(records.count(FED)).isEqualTo(1);
    }

    @Test
    @Order(5)
    void what_is_wrong_is_named_without_its_value_and_nothing_is_taken() {
        String token = core.token();

        HttpResponse<String> future = core.feed(
                token, "fileId=e2e-future", FeedFile.member(90_000_002, "山田 花子", "2999-01-01"));
        HttpResponse<String> half = core.feed(token, "fileId=e2e-half", FeedFile.half(90_000_002));
        HttpResponse<String> nameless = core.feed(token, "dryRun=true", FeedFile.half(90_000_002));

        assertThat(future.statusCode()).isEqualTo(422);
        assertThat(future.body())
                .contains("{\"row\":2,\"column\":\"birth_date\",\"code\":\"DATE_FUTURE\"}")
                .doesNotContain("2999")
                .doesNotContain("山田");
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("TRAILER_MISSING");
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(records.count(FED)).isEqualTo(1);
    }

    @Test
    @Order(5)
    void purchases_are_taken_for_members_that_are_there_and_for_no_others() {
        String token = core.token();
        String head = "number,organization,month,category,amount,count\n";
        byte[] known = (head + "90000001,10,2026-04,1,1200,3\n#END,1\n").getBytes(StandardCharsets.UTF_8);
        byte[] unknown = (head + "90009999,10,2026-04,1,1200,3\n#END,1\n").getBytes(StandardCharsets.UTF_8);

        assertThat(core.feed(token, "kind=purchases&fileId=e2e-bought", known).statusCode()).isEqualTo(202);
        core.await(token, "e2e-bought?kind=purchases", it -> it.getString("state").equals("APPLIED"));
        assertThat(core.feed(token, "kind=purchases&fileId=e2e-stranger", unknown).statusCode()).isEqualTo(202);
        JsonObject refused =
                core.await(token, "e2e-stranger?kind=purchases", it -> it.getString("state").equals("REFUSED"));

        assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("code")).isEqualTo("MEMBER_UNKNOWN");
        assertThat(records.one("select cast(sum(p.amount) as text) from member_purchase p join member_member m"
                        + " on m.serial = p.member where m.number = '90000001'"))
                .isEqualTo("1200");
    }

    @Test
    @Order(6)
    void a_person_sees_what_a_file_would_change_and_takes_it_over() throws Exception {
        Path file = Files.write(folder.resolve("名簿-1122.csv"), FeedFile.members(90_000_001, 5));
        Page page = visitor.loginAs("manager");
        page.navigate(visitor.stack().baseUrl() + "member/feeds.xhtml");
        visitor.mustBeUsableByAll(page);
        page.locator("#upload\\:file").setInputFiles(file);
        page.locator("#upload\\:send").click();

        assertThat(page.locator("[data-state=CHECKED]")).isVisible();
        assertThat(page.locator("#countNew strong")).hasText("4");
        assertThat(page.locator("#countChanged strong")).hasText("1");
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "feed-checked");
        page.locator("#feed\\:apply").click();
        assertThat(page.locator("[data-state=APPLIED]")).isVisible();
        visitor.show(page, "feed-applied");

        assertThat(records.count(FED)).isEqualTo(5);
    }

    @Test
    @Order(7)
    void of_a_feed_that_a_killed_server_was_writing_nothing_is_there_and_repeated_all_of_it() throws Exception {
        long before = records.count(FED);
        byte[] file = FeedFile.members(91_000_000, MANY);
        HttpResponse<String> sent = core.feed(core.token(), "fileId=e2e-many", file);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);

        while (records.count(WRITING) == 0) {
            Thread.onSpinWait();
        }
        visitor.stack().server().destroyForcibly();
        visitor.stack().server().onExit().get(1, TimeUnit.MINUTES);
        assertThat(records.count(FED)).isEqualTo(before);
        visitor.stack().restartServer();
        assertThat(records.count(FED)).isEqualTo(before);

        String token = core.token();
        assertThat(core.feed(token, "fileId=e2e-many", file).statusCode()).isEqualTo(202);
        JsonObject applied = core.await(token, "e2e-many", it -> it.getString("state").equals("APPLIED"));
        assertThat(applied.getString("state")).isEqualTo("APPLIED");
        assertThat(records.count(FED)).isEqualTo(before + MANY);
    }
}
