package coop.yakusoku.ear.launcher;

import coop.yakusoku.ear.demo.DemoData;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date as the application would at its start, and fills a new home with demo data, once. */
final class Database {

    private Database() {
    }

    static void migrate(PostgresServer postgres, Secrets secrets) {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(postgres.url(), PostgresServer.OWNER_ROLE,
                            secrets.of(Secrets.Name.DATABASE_OWNER))
                    .locations("classpath:db/migration")
                    .loggers("slf4j")
                    .placeholders(Map.of("app_role", PostgresServer.APP_ROLE))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new Refusal("the database cannot be migrated: " + e.getMessage().strip().replace('\n', ' '), e);
        }
    }

    /**
     * Loads the demo data unless the home has them; data and mark are one transaction.
     *
     * @return whether anything was loaded
     * @throws Refusal when the home was filled in another size
     */
    static boolean fill(PostgresServer postgres, Size size) {
        try (Connection owner = postgres.owner()) {
            owner.setAutoCommit(false);
            Optional<Size> held = held(owner);
            if (held.isPresent() && held.get() != size) {
                throw new Refusal("this home holds demo data of size " + held.get()
                        + "; --reset begins anew with size " + size);
            }
            if (held.isEmpty()) {
                DemoData.load(owner, size);
                mark(owner, size);
            }
            owner.commit();
            return held.isEmpty();
        } catch (SQLException e) {
            throw new Refusal("the demo data cannot be loaded: " + e.getMessage().replace('\n', ' '), e);
        }
    }

    private static Optional<Size> held(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("create schema if not exists demo");
            statement.execute("create table if not exists demo.loaded (size text not null)");
            try (ResultSet rows = statement.executeQuery("select size from demo.loaded")) {
                return rows.next() ? Optional.of(Size.of(rows.getString(1))) : Optional.empty();
            }
        }
    }

    private static void mark(Connection owner, Size size) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("insert into demo.loaded values ('" + size + "')");
        }
    }
}
