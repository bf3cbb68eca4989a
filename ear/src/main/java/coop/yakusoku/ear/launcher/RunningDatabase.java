package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Only the database of a stack, migrated and filled: what a container that others start needs. */
public final class RunningDatabase implements AutoCloseable {

    private final Home home;
    private final Ports ports;
    private final PostgresServer postgres;

    private RunningDatabase(Home home, Ports ports, PostgresServer postgres) {
        this.home = home;
        this.ports = ports;
        this.postgres = postgres;
    }

    /** Either starts or leaves nothing running; stops by itself when the Java machine ends. */
    public static RunningDatabase start(StackOptions options) {
        Home home = Home.open(options.home(), options.reset());
        try {
            Ports ports = Ports.from(options.port());
            PostgresServer postgres = PostgresServer.start(options.project(), home, ports.postgres());
            RunningDatabase database = new RunningDatabase(home, ports, postgres);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop, "stop"));
            Database.migrate(postgres, home.secrets());
            Database.fill(postgres, options.size());
            return database;
        } catch (RuntimeException e) {
            PostgresServer.endLeftover(home.postgresData());
            close(home);
            throw e;
        }
    }

    public Ports ports() {
        return ports;
    }

    /** What the application must be told to use it; the issuer it names does not answer. */
    public Map<String, String> environment() {
        return WildFlyServer.environment(
                home, postgres,
                "http://localhost:" + ports.keycloak() + "/realms/" + KeycloakServer.REALM,
                "http://localhost:" + ports.web());
    }

    /** Connects as the owner of the schema. */
    public Connection owner() throws SQLException {
        return postgres.owner();
    }

    /** Connects as the application. */
    public Connection app() throws SQLException {
        return postgres.app();
    }

    /** Connects as the superuser, whom nothing holds back. */
    public Connection superuser() throws SQLException {
        return postgres.superuser();
    }

    /** The folder of the home. */
    public Path directory() {
        return home.directory();
    }

    public void stop() {
        postgres.stop();
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
