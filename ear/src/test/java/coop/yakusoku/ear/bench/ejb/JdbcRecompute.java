package coop.yakusoku.ear.bench.ejb;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
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
 * The least that computing the register again could cost: each risk read with its asset, every computed column written in
 * batches of the same size, and its history copied. What it writes is what the bench had spoilt.
 */
@ApplicationScoped
public class JdbcRecompute {

    private static final String READ = """
            select r.*, a.* from risk_risk r join risk_asset a on a.asset_id = r.asset_id
            where r.risk_id > ? and not r.superseded and r.risk_value is not null
            order by r.risk_id limit ?
            """;

    private static final String WRITE = """
            update risk_risk set importance = ?, likelihood = ?, risk_value = ?, band = ?, priority_rank = ?,
                priority_score = ?, residual_likelihood = ?, residual_value = ?, residual_band = ?, accepted_by = ?,
                standing = ?, version = version + 1
            where risk_id = ? and version = ?
            """;

    private static final String REVISION = "insert into shared_revision (rev, at) values (nextval('shared_revision_seq'),"
            + " now()) returning rev";

    private static final String COLUMNS = "select string_agg(column_name, ', ') from information_schema.columns"
            + " where table_schema = current_schema and table_name = 'risk_risk_aud'"
            + " and column_name not in ('rev', 'revtype')";

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource database;

    /** @return how many rows were written */
    long run() throws SQLException {
        long written = 0;
        UUID after = new UUID(0, 0);
        while (after != null) {
            List<UUID> part = step(after);
            written += part.size();
            after = part.size() < Recomputes.AT_ONCE ? null : part.get(part.size() - 1);
        }
        return written;
    }

    private List<UUID> step(UUID after) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<UUID> part = new ArrayList<>();
            try (PreparedStatement read = connection.prepareStatement(READ);
                    PreparedStatement write = connection.prepareStatement(WRITE)) {
                read.setObject(1, after);
                read.setInt(2, Recomputes.AT_ONCE);
                try (ResultSet row = read.executeQuery()) {
                    while (row.next()) {
                        part.add(row.getObject("risk_id", UUID.class));
                        put(row, write);
                    }
                }
                write.executeBatch();
            }
            remember(connection, part);
            connection.commit();
            connection.setAutoCommit(true);
            return part;
        }
    }

    private static void put(ResultSet row, PreparedStatement write) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            row.getObject(column);
        }
        write.setInt(1, row.getInt("importance"));
        write.setInt(2, row.getInt("likelihood"));
        write.setInt(3, row.getInt("risk_value"));
        write.setString(4, row.getString("band"));
        write.setInt(5, row.getInt("priority_rank"));
        write.setInt(6, row.getInt("priority_score") - Spoilt.BY);
        write.setInt(7, row.getInt("residual_likelihood"));
        write.setInt(8, row.getInt("residual_value"));
        write.setString(9, row.getString("residual_band"));
        write.setObject(10, row.getObject("accepted_by"), java.sql.Types.OTHER);
        write.setString(11, row.getString("standing"));
        write.setObject(12, row.getObject("risk_id"));
        write.setLong(13, row.getLong("version"));
        write.addBatch();
    }

    private static void remember(Connection connection, List<UUID> part) throws SQLException {
        String columns;
        long revision;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(COLUMNS)) {
                row.next();
                columns = row.getString(1);
            }
            try (ResultSet row = statement.executeQuery(REVISION)) {
                row.next();
                revision = row.getLong(1);
            }
        }
        Array ids = connection.createArrayOf("uuid", part.toArray());
        try (PreparedStatement insert = connection.prepareStatement("insert into risk_risk_aud (rev, revtype, " + columns
                + ") select ?, 1, " + columns + " from risk_risk where risk_id = any(?)")) {
            insert.setLong(1, revision);
            insert.setArray(2, ids);
            insert.executeUpdate();
        } finally {
            ids.free();
        }
    }
}
