package coop.yakusoku.ear.bench.ejb;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The least a saved assessment costs: the rows it leaves, written by three statements in one transaction over the same
 * datasource. Asks nobody, checks nothing but the version, tells nobody.
 */
@Stateless
@PermitAll
public class JdbcSave {

    private static final String UPDATE = """
            update risk_risk set vulnerability = ?, existing_note = ?, reason = ?, rated_by = ?, rated_at = now(),
                existing_controls = existing_controls, rating_source = rating_source, frequency = frequency,
                weakness = weakness, likelihood = likelihood, risk_value = risk_value, band = band,
                priority_rank = priority_rank, priority_score = priority_score,
                residual_likelihood = residual_likelihood, residual_value = residual_value,
                residual_band = residual_band, standing = standing, version = version + 1
            where risk_id = ? and version = ?
            """;
    private static final String REVISION =
            "insert into shared_revision (rev, at, staff, staff_name) values (nextval('shared_revision_seq'), now(), ?, ?)"
                    + " returning rev";
    private static final String COLUMNS = """
            select column_name from information_schema.columns where table_name = 'risk_risk'
            intersect select column_name from information_schema.columns where table_name = 'risk_risk_aud'
            """;
    private static final UUID SOMEBODY = new UUID(0, 1);

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource database;

    private String history;

    /** @throws IllegalStateException when the version is stale */
    public void save(UUID risk, long version, String words) throws SQLException {
        try (Connection connection = database.getConnection()) {
            update(connection, risk, version, words);
            long revision = revision(connection);
            try (PreparedStatement insert = connection.prepareStatement(history(connection))) {
                insert.setLong(1, revision);
                insert.setObject(2, risk);
                insert.executeUpdate();
            }
        }
    }

    private static void update(Connection connection, UUID risk, long version, String words) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, words);
            update.setString(2, words);
            update.setString(3, words);
            update.setObject(4, SOMEBODY);
            update.setObject(5, risk);
            update.setLong(6, version);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("stale: " + risk);
            }
        }
    }

    private static long revision(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(REVISION)) {
            insert.setObject(1, SOMEBODY);
            insert.setString(2, "Bench");
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private String history(Connection connection) throws SQLException {
        if (history == null) {
            List<String> columns = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(COLUMNS)) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
            String names = String.join(", ", columns);
            history = "insert into risk_risk_aud (rev, revtype, " + names + ") select ?, 1, " + names
                    + " from risk_risk where risk_id = ?";
        }
        return history;
    }
}
