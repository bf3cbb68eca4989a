package coop.yakusoku.ear.shared;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.ear.risk.Register;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a list page may cost: statements sent to the database by a real request, and bytes kept between two. */
@Order(4)
class BudgetE2E {

    private static final int STATEMENTS = 4;
    private static final int DOSSIER = 12;
    private static final long VIEW_STATE = 60 * 1024L;

    /** Timers and pages of others may come between: the least of several is the page's own. */
    private static final int ATTEMPTS = 4;

    private static final Pattern PREPARED = Pattern.compile("(?m)^wildfly_datasources_jdbc_prepared_statement_cache_"
            + "access_count(?:_total)?\\{[^}]*YakusokuDS\"[^}]*}\\s+([\\d.Ee+]+)");

    private static final List<String> LISTS = List.of(
            "/risk/assets.xhtml",
            "/risk/assets.xhtml?q=%E5%90%8D%E7%B0%BF&importance=3",
            "/risk/risks.xhtml",
            "/risk/risks.xhtml?band=HIGH&standing=UNDECIDED",
            "/risk/risks.xhtml?whose=DUTY&deadline=OVERDUE",
            "/risk/risks.xhtml?page=3&rows=20&sort=-value",
            "/risk/assets.xhtml?todo=analysisOld&status=ACTIVE",
            "/risk/sheet.xhtml",
            "/risk/years.xhtml",
            "/risk/catalogs.xhtml",
            "/organization/people.xhtml",
            "/organization/appointments.xhtml",
            "/organization/organizations.xhtml");

    /** Who reads all of these lists, each with a reach of its own. */
    private static final List<String> READERS = List.of("manager", "officer", "cpo", "auditor");

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void a_list_page_sends_at_most_four_statements_whatever_its_size() throws Exception {
        Register.begun(visitor);
        List<String> tooMany = new ArrayList<>();

        for (String account : READERS) {
            HttpVisitor reader = HttpVisitor.loggedIn(visitor.stack().baseUrl(), account);
            for (String list : LISTS) {
                long least = statements(reader, list, STATEMENTS);
                assertThat(least).as("statements are counted").isPositive();
                if (least > STATEMENTS) {
                    tooMany.add(least + " " + account + " " + list);
                }
            }
        }

        assertThat(tooMany).isEmpty();
    }

    @Test
    void a_dossier_sends_at_most_twelve_statements() throws Exception {
        Register.begun(visitor);
        Records records = new Records(visitor.stack());
        HttpVisitor manager = HttpVisitor.loggedIn(visitor.stack().baseUrl(), "manager");
        List<String> tooMany = new ArrayList<>();

        for (String dossier : List.of(
                "/risk/dossier.xhtml?id=" + records.one("select r.asset_id from risk_risk r join risk_asset a"
                        + " on a.asset_id = r.asset_id where not r.superseded and a.status <> 'DISPOSED'"
                        + " group by r.asset_id order by count(*) desc limit 1"),
                "/risk/department-dossier.xhtml?id=" + records.one("select department_id from risk_asset"
                        + " group by department_id order by count(*) desc limit 1"))) {
            long least = statements(manager, dossier, DOSSIER);
            if (least > DOSSIER) {
                tooMany.add(least + " " + dossier);
            }
        }

        assertThat(tooMany).isEmpty();
    }

    /** What one look at the page costs at least. */
    private long statements(HttpVisitor reader, String list, int most) throws Exception {
        reader.get(list);
        long least = Long.MAX_VALUE;
        for (int n = 0; n < ATTEMPTS && least > most; n++) {
            long before = prepared();
            assertThat(reader.get(list).statusCode()).as(list).isEqualTo(200);
            least = Math.min(least, prepared() - before);
        }
        return least;
    }

    private long prepared() throws Exception {
        String metrics = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(visitor.stack().managementUrl() + "metrics")).build(),
                        BodyHandlers.ofString())
                .body();
        Matcher found = PREPARED.matcher(metrics);
        assertThat(found.find()).as("the counter of prepared statements").isTrue();
        return (long) Double.parseDouble(found.group(1));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void the_view_state_of_a_list_page_is_at_most_sixty_kilobytes() throws Exception {
        Register.begun(visitor);
        Path deployed = deployProbe();
        try {
            List<String> tooHeavy = new ArrayList<>();
            for (String list : LISTS) {
                HttpVisitor manager = HttpVisitor.loggedIn(visitor.stack().baseUrl(), "manager");
                var page = manager.get(list + (list.contains("?") ? "&" : "?") + "rows=100");
                assertThat(page.statusCode()).isEqualTo(200);
                boolean keeps = page.body().contains("jakarta.faces.ViewState");
                String session = manager.cookies().stream()
                        .filter(it -> it.getName().equals("JSESSIONID"))
                        .findFirst()
                        .orElseThrow()
                        .getValue()
                        .replaceAll("\\..*", "");
                var weighed = manager.get("/probe/views?session=" + session);
                assertThat(weighed.statusCode()).as(weighed.body()).isEqualTo(200);
                long bytes = Long.parseLong(weighed.body().strip());
                assertThat(bytes > 0).as("whether anything is weighed of " + list).isEqualTo(keeps);
                if (bytes > VIEW_STATE) {
                    tooHeavy.add(bytes + " " + list);
                }
            }
            assertThat(tooHeavy).isEmpty();
        } finally {
            Files.deleteIfExists(deployed);
        }
    }

    /** Puts the guest beside the application and waits until the server says that it is there. */
    private Path deployProbe() throws IOException {
        Path folder = visitor.stack().logs().resolveSibling("wildfly").resolve("deployments");
        Path war = folder.resolve("probe.war");
        ShrinkWrap.create(WebArchive.class, "probe.war")
                .addClass(SessionProbe.class)
                .addAsManifestResource(
                        new StringAsset("Dependencies: io.undertow.core, io.undertow.servlet\n"), "MANIFEST.MF")
                .as(ZipExporter.class)
                .exportTo(war.toFile(), true);
        while (!Files.exists(folder.resolve("probe.war.deployed"))) {
            assertThat(folder.resolve("probe.war.failed")).doesNotExist();
            Thread.onSpinWait();
        }
        return war;
    }
}
