package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak on the embedded PostgreSQL. Built once, then started as built. */
final class KeycloakServer {

    static final String NAME = "Keycloak";
    static final String REALM = "yakusoku";
    static final String BOOTSTRAP_CLIENT = "yakusoku-launcher";

    private static final List<String> BUILD = List.of(
            "build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=false");
    private static final Duration BUILD_PATIENCE = Duration.ofMinutes(5);
    private static final Duration START_PATIENCE = Duration.ofMinutes(4);

    private final ServerProcess process;
    private final String url;

    private KeycloakServer(ServerProcess process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Makes the start quick: wires the chosen database and features in. Does nothing the second time. */
    static void build(Project project, Home home, Progress progress) {
        Path keycloak = project.keycloak();
        BuildStamp stamp = new BuildStamp(keycloak, BUILD);
        Path log = home.logs().resolve("keycloak-build.log");
        try (FileChannel channel = FileChannel.open(keycloak.resolve("build.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && stamp.isValid()) {
                return;
            }
            progress.tell(NAME, "being built, once, for about a minute");
            ServerProcess build = ServerProcess.start(
                    NAME, command(keycloak, BUILD, Map.of()), log, home.leftovers());
            if (build.exitCode(BUILD_PATIENCE) != 0) {
                throw new Refusal(NAME + " cannot be built, see " + log);
            }
            stamp.write();
        } catch (IOException e) {
            throw new Refusal(NAME + " cannot be built: " + e.getMessage() + ", see " + log, e);
        }
    }

    static KeycloakServer start(StackOptions options, Home home, Ports ports, PostgresServer postgres) {
        Secrets secrets = home.secrets();
        String url = "http://localhost:" + ports.keycloak();
        Map<String, String> environment = Map.of(
                "KC_DB_URL", postgres.url(PostgresServer.KEYCLOAK_DATABASE),
                "KC_DB_USERNAME", PostgresServer.KEYCLOAK_ROLE,
                "KC_DB_PASSWORD", secrets.of(Secrets.Name.DATABASE_KEYCLOAK),
                "KC_DB_POOL_MAX_SIZE", "20",
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", BOOTSTRAP_CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.of(Secrets.Name.KEYCLOAK_BOOTSTRAP),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                "JAVA_OPTS_APPEND", "-XX:-UseG1GC -XX:+UseSerialGC " + String.join(" ", Jvm.quickly(options.quick())));
        List<String> arguments = List.of(
                "start", "--optimized", "--cache=local", "--http-enabled=true", "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(), "--hostname=" + url,
                "--http-management-port=" + ports.keycloakManagement());
        ServerProcess process = ServerProcess.start(
                NAME, command(options.project().keycloak(), arguments, environment),
                home.logs().resolve("keycloak.log"), home.leftovers());
        return new KeycloakServer(process, url);
    }

    private static ProcessBuilder command(Path keycloak, List<String> arguments, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(keycloak.resolve("bin/kc.sh").toString());
        builder.command().addAll(arguments);
        builder.environment().keySet().removeIf(it -> it.startsWith("KC_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder;
    }

    void awaitReady(Http http, Leftovers leftovers) {
        process.awaitReady(START_PATIENCE,
                () -> http.status(url + "/realms/master/.well-known/openid-configuration") == 200);
        // the script waits for its child; should only the child survive, it must be found too
        process.handle().descendants().forEach(leftovers::remember);
    }

    String url() {
        return url;
    }

    String issuer() {
        return url + "/realms/" + REALM;
    }

    ServerProcess process() {
        return process;
    }
}
