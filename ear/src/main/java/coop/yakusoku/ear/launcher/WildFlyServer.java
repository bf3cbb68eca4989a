package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly with the application, run from the provisioned server with a base directory of the home's own. */
final class WildFlyServer {

    static final String NAME = "WildFly";
    static final String DEPLOYMENT = "yakusoku.ear";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ServerProcess process;
    private final Path deployments;

    private WildFlyServer(ServerProcess process, Path deployments) {
        this.process = process;
        this.deployments = deployments;
    }

    static WildFlyServer start(StackOptions options, Home home, Ports ports, Map<String, String> environment) {
        Path base = home.wildflyBase();
        try {
            renew(options, base);
        } catch (IOException e) {
            throw new Refusal("cannot prepare " + base + ": " + e.getMessage(), e);
        }
        ProcessBuilder builder = new ProcessBuilder(command(options, home, ports));
        builder.environment().keySet().removeIf(it -> it.startsWith("YAKUSOKU_"));
        builder.environment().putAll(environment);
        if (options.mailPort() > 0) {
            builder.environment().put("YAKUSOKU_MAIL_HOST", "localhost");
            builder.environment().put("YAKUSOKU_MAIL_PORT", String.valueOf(options.mailPort()));
            // the mails of the day are written as soon as it is up
            builder.environment().put("YAKUSOKU_MAIL_DIGEST_AT", "00:00");
        }
        ServerProcess process = ServerProcess.start(
                NAME, builder, home.logs().resolve("wildfly-console.log"), home.leftovers());
        return new WildFlyServer(process, base.resolve("deployments"));
    }

    /** Configuration and deployment are the build's and taken afresh; logs and timers are the home's and stay. */
    private static void renew(StackOptions options, Path base) throws IOException {
        for (String part : List.of("configuration", "deployments", "tmp")) {
            Home.delete(base.resolve(part));
        }
        Files.createDirectories(base);
        copy(options.project().wildfly().resolve("standalone/configuration"), base.resolve("configuration"));
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(options.ear(), deployments.resolve(DEPLOYMENT), StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(deployments.resolve(DEPLOYMENT + ".dodeploy"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            paths.forEach(path -> {
                Path target = to.resolve(from.relativize(path).toString());
                try {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> command(StackOptions options, Home home, Ports ports) {
        return StandaloneCommandBuilder.of(options.project().wildfly())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(home.wildflyBase())
                .setLogDirectory(home.logs())
                .setJavaOptions(
                        "-Xms128m", "-Xmx" + options.heap() + "m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError", "-Djava.net.preferIPv4Stack=true",
                        "-Duser.timezone=Asia/Tokyo", "-Duser.language=ja", "-Duser.country=JP",
                        "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true")
                .addJavaOptions(Jvm.quickly(options.quick()))
                .addServerArguments(
                        "-Djboss.node.name=yakusoku",
                        "-Djboss.tx.node.id=yakusoku",
                        "-Djboss.http.port=" + ports.web(),
                        "-Djboss.management.http.port=" + ports.management(),
                        "-Djboss.bind.address=127.0.0.1",
                        "-Djboss.bind.address.management=127.0.0.1")
                .build();
    }

    /** What the application is told, as an administrator tells it (docs/operations.md). */
    static Map<String, String> environment(
            Home home, PostgresServer postgres, String issuer, String publicUrl) {
        Secrets secrets = home.secrets();
        Map<String, String> environment = new LinkedHashMap<>(SealFiles.environment(home));
        environment.put("YAKUSOKU_DB_URL", postgres.url());
        environment.put("YAKUSOKU_DB_USER", PostgresServer.APP_ROLE);
        environment.put("YAKUSOKU_DB_PASSWORD", secrets.of(Secrets.Name.DATABASE_APP));
        environment.put("YAKUSOKU_DB_OWNER_USER", PostgresServer.OWNER_ROLE);
        environment.put("YAKUSOKU_DB_OWNER_PASSWORD", secrets.of(Secrets.Name.DATABASE_OWNER));
        environment.put("YAKUSOKU_OIDC_ISSUER", issuer);
        environment.put("YAKUSOKU_OIDC_SECRET", secrets.of(Secrets.Name.OIDC_CLIENT));
        environment.put("YAKUSOKU_KEYCLOAK_ADMIN_CLIENT", "yakusoku-admin");
        environment.put("YAKUSOKU_KEYCLOAK_ADMIN_SECRET", secrets.of(Secrets.Name.KEYCLOAK_ADMIN_CLIENT));
        environment.put("YAKUSOKU_PUBLIC_URL", publicUrl);
        environment.put("YAKUSOKU_COOKIE_SECURE", "false");
        return environment;
    }

    /** The scanner leaves a file beside the deployment that says how it went. */
    void awaitDeployed(Progress progress) {
        Path deployed = deployments.resolve(DEPLOYMENT + ".deployed");
        Path failed = deployments.resolve(DEPLOYMENT + ".failed");
        Path busy = deployments.resolve(DEPLOYMENT + ".isdeploying");
        boolean[] told = {false};
        process.awaitReady(PATIENCE, () -> {
            if (Files.exists(failed)) {
                throw new Refusal("the application could not be deployed: " + reason(failed) + ", see " + process.log());
            }
            if (!told[0] && Files.exists(busy)) {
                told[0] = true;
                progress.tell(NAME, "up, deploying the application");
            }
            return Files.exists(deployed);
        });
    }

    private static String reason(Path failed) {
        try {
            String text = Files.readString(failed, StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip();
            return text.length() > 300 ? text.substring(0, 300) + "…" : text;
        } catch (IOException e) {
            return "no reason given";
        }
    }

    ServerProcess process() {
        return process;
    }
}
