package coop.yakusoku.ear.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The embedded PostgreSQL of a home, on the loopback address only. Every role proves itself with its password, the
 * superuser included, so that a wrong one is noticed here and not in production.
 */
public final class PostgresServer {

    public static final String NAME = "PostgreSQL";
    static final String APP_DATABASE = "yakusoku";
    static final String KEYCLOAK_DATABASE = "keycloak";
    static final String APP_ROLE = "yakusoku_app";
    static final String OWNER_ROLE = "yakusoku_owner";
    static final String KEYCLOAK_ROLE = "keycloak";

    private static final String SUPERUSER = "postgres";
    private static final String ONLY_BY_PASSWORD = """
            # written by the launcher: loopback, and never without a password
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Path data;
    private final Secrets secrets;

    private PostgresServer(EmbeddedPostgres server, Path data, Secrets secrets) {
        this.server = server;
        this.data = data;
        this.secrets = secrets;
    }

    /** Starts on that port; the first start of a home makes the cluster, the roles and the two databases. */
    static PostgresServer start(Project project, Home home, int port) {
        Secrets secrets = home.secrets();
        File log = home.logs().resolve("postgresql.log").toFile();
        Path data = home.postgresData();
        try {
            Files.createDirectories(project.postgres());
            EmbeddedPostgres server = builder(port)
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(project.postgres().toFile())
                    .setConnectConfig("password", secrets.of(Secrets.Name.DATABASE_SUPERUSER))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            PostgresServer postgres = new PostgresServer(server, data, secrets);
            postgres.prepare(project);
            return postgres;
        } catch (IOException | SQLException | IllegalStateException e) {
            endLeftover(data);
            throw new Refusal(NAME + " did not come up (" + firstLine(e) + "), see " + log, e);
        }
    }

    private static EmbeddedPostgres.Builder builder(int port) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "120")
                .setServerConfig("fsync", "on")
                .setServerConfig("jit", "off")
                .setServerConfig("timezone", "Asia/Tokyo")
                // statements carry personal data; the log needs only the complaint
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse");
        // sorting by code point and yet knowing what a Japanese letter is; glibc and PostgreSQL agree on this name
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return linux
                ? builder.setLocaleConfig("locale", "C.UTF-8")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                : builder.setLocaleConfig("locale", "en_US.UTF-8");
    }

    private static String firstLine(Throwable failure) {
        String message = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
        return message.lines().findFirst().orElse("");
    }

    private void prepare(Project project) throws SQLException, IOException {
        try (Connection connection = superuser(SUPERUSER)) {
            createRoles(connection, project);
            createDatabase(connection, APP_DATABASE, OWNER_ROLE);
            createDatabase(connection, KEYCLOAK_DATABASE, KEYCLOAK_ROLE);
            requirePasswords(connection);
        }
        try (Connection connection = superuser(APP_DATABASE)) {
            runScript(connection, project.root().resolve("ear/src/main/server/database/schema.sql"));
        }
    }

    private void createRoles(Connection connection, Project project) throws SQLException, IOException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", OWNER_ROLE)) {
            connection.setAutoCommit(false);
            runScript(connection, project.root().resolve("ear/src/main/server/database/roles.sql"));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void createDatabase(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + " owner " + owner);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("revoke all on database " + name + " from public");
        }
    }

    private void requirePasswords(Connection connection) throws SQLException, IOException {
        Path rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules, StandardCharsets.UTF_8).equals(ONLY_BY_PASSWORD)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter role " + SUPERUSER + " password '"
                    + secrets.of(Secrets.Name.DATABASE_SUPERUSER) + "'");
            Files.writeString(rules, ONLY_BY_PASSWORD, StandardCharsets.UTF_8);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** The scripts an administrator runs with psql (docs/operations.md), its variables filled in. */
    private void runScript(Connection connection, Path script) throws SQLException, IOException {
        String text = Files.readString(script, StandardCharsets.UTF_8)
                .replaceAll("(?m)^\\s*--.*$", "")
                .replace(":'owner_password'", quoted(Secrets.Name.DATABASE_OWNER))
                .replace(":'app_password'", quoted(Secrets.Name.DATABASE_APP))
                .replace(":'keycloak_password'", quoted(Secrets.Name.DATABASE_KEYCLOAK));
        try (Statement statement = connection.createStatement()) {
            for (String part : text.split(";")) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    private String quoted(Secrets.Name name) {
        return "'" + secrets.of(name) + "'";
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** The address of the application's database for JDBC. */
    public String url() {
        return url(APP_DATABASE);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    /** Connects as the role that owns the schema and migrates. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER_ROLE, secrets.of(Secrets.Name.DATABASE_OWNER));
    }

    /** Connects as the application does. */
    public Connection app() throws SQLException {
        return DriverManager.getConnection(url(), APP_ROLE, secrets.of(Secrets.Name.DATABASE_APP));
    }

    /** Connects as the superuser, whom nothing holds back. */
    Connection superuser() throws SQLException {
        return superuser(APP_DATABASE);
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database), SUPERUSER, secrets.of(Secrets.Name.DATABASE_SUPERUSER));
    }

    boolean isAlive() {
        return find(data).isPresent();
    }

    /** Ends all sessions and stops; the data stays. */
    void stop() {
        try {
            server.close();
        } catch (IOException | RuntimeException unwilling) {
            // the next line is the answer
        }
        endLeftover(data);
    }

    /** Ends a PostgreSQL that still serves this directory though its launcher is gone. */
    static void endLeftover(Path data) {
        find(data).ifPresent(it -> ServerProcess.end(List.of(it), Duration.ofSeconds(4)));
    }

    private static Optional<ProcessHandle> find(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            // line 1: the number of the process, line 3: the second it began
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.size() < 3) {
                return Optional.empty();
            }
            return Leftovers.running(
                    Long.parseLong(lines.get(0).trim()), Instant.ofEpochSecond(Long.parseLong(lines.get(2).trim())));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
