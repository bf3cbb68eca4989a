package coop.yakusoku.ear.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two servers, one database that nobody has touched yet. */
@Order(95)
class TwoNodesE2E {

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void both_nodes_come_up_when_they_start_at_once_on_an_empty_database() throws Exception {
        Project project = Project.here();
        try (Home first = Home.open(StackOptions.fresh(project, "node-1").home(), true);
                Home second = Home.open(StackOptions.fresh(project, "node-2").home(), true)) {
            Ports portsOfFirst = Ports.from(0);
            PostgresServer postgres = PostgresServer.start(project, first, portsOfFirst.postgres());
            WildFlyServer[] nodes = new WildFlyServer[2];
            try {
                assertThat(numbers(postgres, "select count(*) from information_schema.tables"
                        + " where table_schema = 'public'")).containsExactly(0L);
                Map<String, String> environment = WildFlyServer.environment(
                        first, postgres, "http://localhost:1/realms/yakusoku", "http://localhost");
                nodes[0] = WildFlyServer.start(options(project, first), first, portsOfFirst, environment);
                Ports portsOfSecond = Ports.from(0);
                nodes[1] = WildFlyServer.start(options(project, second), second, portsOfSecond, environment);

                CompletableFuture.allOf(
                                CompletableFuture.runAsync(() -> nodes[0].awaitDeployed(Progress.SILENT)),
                                CompletableFuture.runAsync(() -> nodes[1].awaitDeployed(Progress.SILENT)))
                        .get(5, TimeUnit.MINUTES);

                assertThat(ready(portsOfFirst)).isEqualTo(200);
                assertThat(ready(portsOfSecond)).isEqualTo(200);
                assertThat(new Http().status("http://localhost:" + portsOfFirst.web() + "/trouble/503")).isEqualTo(503);
                assertThat(whereWhoComesIsSent(portsOfFirst))
                        .as("no Keycloak has ever been there")
                        .endsWith("/trouble/503");
                assertThat(numbers(postgres, "select count(*) from flyway_schema_history group by version"))
                        .isNotEmpty()
                        .containsOnly(1L);
                assertThat(numbers(postgres, "select count(*) from flyway_schema_history where not success"))
                        .containsExactly(0L);
            } finally {
                for (WildFlyServer node : nodes) {
                    if (node != null) {
                        node.process().stop(PATIENCE);
                    }
                }
                postgres.stop();
            }
        }
    }

    private static StackOptions options(Project project, Home home) {
        return StackOptions.demo(project).withHome(home.directory());
    }

    private static int ready(Ports ports) {
        return new Http().status("http://localhost:" + ports.management() + "/health/ready");
    }

    private static String whereWhoComesIsSent(Ports ports) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + ports.web() + "/index.xhtml"))
                .header("Accept", "text/html")
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElse("nowhere");
    }

    private static List<Long> numbers(PostgresServer postgres, String query) throws SQLException, IOException {
        try (Connection connection = postgres.owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Long> found = new java.util.ArrayList<>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }
}
