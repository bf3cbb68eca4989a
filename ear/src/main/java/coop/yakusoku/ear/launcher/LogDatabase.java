package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/**
 * The database whose log is to be checked: that of a home, started for the occasion when nothing runs there, or any
 * other by its address. Only read.
 */
final class LogDatabase implements AutoCloseable {

    private final Connection connection;
    private final Runnable stop;

    private LogDatabase(Connection connection, Runnable stop) {
        this.connection = connection;
        this.stop = stop;
    }

    Connection connection() {
        return connection;
    }

    /** The database of a home, as the owner of the schema. */
    static LogDatabase ofHome(Project project, Path directory) {
        if (!Files.isDirectory(directory.resolve("postgres"))) {
            throw new Refusal(directory + " is not a home; --home DIR or --database URL says which log");
        }
        Home home;
        try {
            home = Home.open(directory, false);
        } catch (Refusal inUse) {
            return running(directory);
        }
        PostgresServer postgres = null;
        try {
            postgres = PostgresServer.start(project, home, Ports.from(0).postgres());
            PostgresServer started = postgres;
            return new LogDatabase(postgres.owner(), () -> stop(started, home));
        } catch (SQLException e) {
            stop(postgres, home);
            throw new Refusal("the database does not answer: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close(home);
            throw e;
        }
    }

    /** Beside the application that runs. */
    private static LogDatabase running(Path directory) {
        try {
            List<String> pid = Files.readAllLines(directory.resolve("postgres/postmaster.pid"), StandardCharsets.UTF_8);
            String password = Secrets.in(directory.resolve("secrets.properties")).of(Secrets.Name.DATABASE_OWNER);
            Connection connection = DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + pid.get(3).strip() + "/" + PostgresServer.APP_DATABASE,
                    PostgresServer.OWNER_ROLE, password);
            return new LogDatabase(connection, () -> { });
        } catch (IOException | SQLException | IndexOutOfBoundsException e) {
            throw new Refusal(directory + " is in use, and its database does not answer: " + e.getMessage(), e);
        }
    }

    /** Any database, by its JDBC address; user and password as psql takes them, from PGUSER and PGPASSWORD. */
    static LogDatabase at(String url) {
        Properties login = new Properties();
        String user = System.getenv("PGUSER");
        String password = System.getenv("PGPASSWORD");
        if (user != null) {
            login.setProperty("user", user);
        }
        if (password != null) {
            login.setProperty("password", password);
        }
        try {
            String address = url.startsWith("jdbc:") ? url : "jdbc:" + url;
            return new LogDatabase(DriverManager.getConnection(address, login), () -> { });
        } catch (SQLException e) {
            throw new Refusal("the database does not answer: " + e.getMessage().replace('\n', ' '), e);
        }
    }

    private static void stop(PostgresServer postgres, Home home) {
        if (postgres != null) {
            postgres.stop();
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
        try {
            connection.close();
        } catch (SQLException e) {
            throw new Refusal("the database does not let go: " + e.getMessage(), e);
        } finally {
            stop.run();
        }
    }
}
