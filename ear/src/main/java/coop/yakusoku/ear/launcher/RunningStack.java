package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL, Keycloak and WildFly with the application, all up. Born by {@link #start}, which either brings up the
 * three or leaves none; ends by {@link #stop}, which may be called at any time and more than once.
 */
public final class RunningStack implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(6);

    private final StackOptions options;
    private final Home home;
    private final Ports ports;
    private final Progress progress;
    private final Http http = new Http();

    private volatile PostgresServer postgres;
    private volatile KeycloakServer keycloak;
    private volatile WildFlyServer wildfly;
    private boolean stopping;

    private RunningStack(StackOptions options, Home home, Ports ports, Progress progress) {
        this.options = options;
        this.home = home;
        this.ports = ports;
        this.progress = progress;
    }

    /** Starts and returns when the application answers. Stops by itself when the Java machine ends. */
    public static RunningStack start(StackOptions options, Progress progress) {
        Home home = Home.open(options.home(), options.reset());
        RunningStack stack;
        try {
            stack = new RunningStack(options, home, Ports.from(options.port()), progress);
        } catch (Refusal noPort) {
            close(home);
            throw noPort;
        }
        Thread hook = new Thread(stack::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            stack.bringUp();
            return stack;
        } catch (RuntimeException e) {
            stack.stop();
            throw e;
        }
    }

    private void bringUp() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CompletionService<Void> parts = new ExecutorCompletionService<>(threads);
            List<Callable<Void>> both = new ArrayList<>();
            bringUpPostgres();
            both.add(this::bringUpKeycloak);
            both.add(this::bringUpWildFly);
            both.forEach(parts::submit);
            for (int part = 0; part < both.size(); part++) {
                parts.take().get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("cannot start: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted while starting", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void bringUpPostgres() {
        progress.tell(PostgresServer.NAME, "starting");
        keep(() -> postgres = PostgresServer.start(options.project(), home, ports.postgres()));
        Database.migrate(postgres, home.secrets());
        if (Database.fill(postgres, options.size())) {
            progress.tell(PostgresServer.NAME, "filled with demo data of size " + options.size());
        }
        progress.tell(PostgresServer.NAME, "ready on port " + ports.postgres());
    }

    private Void bringUpKeycloak() {
        KeycloakServer.build(options.project(), home, progress);
        progress.tell(KeycloakServer.NAME, "starting");
        keep(() -> keycloak = KeycloakServer.start(options, home, ports, postgres));
        keycloak.awaitReady(http, home.leftovers());
        progress.tell(KeycloakServer.NAME, "up, looking after the realm");
        KeycloakAdmin.connect(http, keycloak, home.secrets())
                .ensure(DemoRealm.of(options.project(), home.secrets(), publicUrl()));
        progress.tell(KeycloakServer.NAME, "ready on port " + ports.keycloak());
        return null;
    }

    private Void bringUpWildFly() {
        progress.tell(WildFlyServer.NAME, "starting");
        String issuer = "http://localhost:" + ports.keycloak() + "/realms/" + KeycloakServer.REALM;
        keep(() -> wildfly = WildFlyServer.start(options, home, ports,
                WildFlyServer.environment(home, postgres, issuer, publicUrl())));
        wildfly.awaitDeployed(progress);
        progress.tell(WildFlyServer.NAME, "ready on port " + ports.web());
        return null;
    }

    /** Nothing is started once stopping has begun; what is being started is waited for and then stopped. */
    private synchronized void keep(Runnable start) {
        if (stopping) {
            throw new Refusal("stopped while starting");
        }
        start.run();
    }

    private String publicUrl() {
        return "http://localhost:" + ports.web();
    }

    /** Where the application answers, with a slash at the end. */
    public String baseUrl() {
        return publicUrl() + "/";
    }

    /** Where health and metrics are. */
    public String managementUrl() {
        return "http://localhost:" + ports.management() + "/";
    }

    public String keycloakUrl() {
        return keycloak.url();
    }

    public String issuer() {
        return keycloak.issuer();
    }

    public String databaseUrl() {
        return postgres.url();
    }

    public Secrets secrets() {
        return home.secrets();
    }

    /** Connects as the owner of the schema. */
    public Connection owner() throws SQLException {
        return postgres.owner();
    }

    /** Connects as the application. */
    public Connection app() throws SQLException {
        return postgres.app();
    }

    /** The folder with the logs of the three. */
    public Path logs() {
        return home.logs();
    }

    /** The process of WildFly, for a test that kills it and for a benchmark that weighs it. */
    public ProcessHandle server() {
        return wildfly.process().handle();
    }

    /** Starts WildFly again after it was killed; the others kept running. */
    public void restartServer() {
        wildfly.process().stop(STOP_PATIENCE);
        bringUpWildFly();
    }

    /** Takes the database away, from the application and from Keycloak. */
    public void stopDatabase() {
        postgres.stop();
    }

    /** Brings the database back, where it was and with what was in it. */
    public void startDatabase() {
        keep(() -> postgres = PostgresServer.start(options.project(), home, ports.postgres()));
    }

    /** Takes Keycloak away. */
    public void stopKeycloak() {
        keycloak.process().stop(STOP_PATIENCE);
    }

    /** Brings Keycloak back, where it was. */
    public void startKeycloak() {
        keep(() -> keycloak = KeycloakServer.start(options, home, ports, postgres));
        keycloak.awaitReady(http, home.leftovers());
    }

    /** Waits until one of the three ends by itself, and says which. Returns empty when it was told to stop. */
    Optional<String> awaitEnd() {
        Optional<String> ended = Optional.empty();
        try {
            while (ended.isEmpty()) {
                TimeUnit.SECONDS.sleep(1);
                ended = ended();
            }
            // Ctrl-C reaches the servers too, and they may be quicker than we are
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        synchronized (this) {
            return stopping ? Optional.empty() : ended;
        }
    }

    private Optional<String> ended() {
        for (ServerProcess process : List.of(keycloak.process(), wildfly.process())) {
            if (!process.isAlive()) {
                return Optional.of(process.name() + " has ended, see " + process.log());
            }
        }
        return postgres.isAlive()
                ? Optional.empty()
                : Optional.of(PostgresServer.NAME + " has ended, see " + home.logs());
    }

    /** Stops the servers that need the database, then the database. Nothing of them is left afterwards. */
    public void stop() {
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
        }
        List<ProcessHandle> servers = new ArrayList<>();
        if (wildfly != null) {
            servers.add(wildfly.process().handle());
        }
        if (keycloak != null) {
            servers.add(keycloak.process().handle());
        }
        ServerProcess.end(servers, STOP_PATIENCE);
        if (postgres != null) {
            postgres.stop();
        }
        try {
            // whatever else was begun: a build of Keycloak, say
            home.leftovers().end();
        } catch (IOException e) {
            progress.tell("Launcher", "cannot forget the processes: " + e.getMessage());
        }
        close(home);
    }

    private static void close(Home home) {
        try {
            home.close();
        } catch (IOException e) {
            throw new Refusal("cannot unlock " + home.directory() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
