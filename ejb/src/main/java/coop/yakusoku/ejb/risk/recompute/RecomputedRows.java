package coop.yakusoku.ejb.risk.recompute;

import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Writes recomputed risks as one batch, and their history by one statement that copies them.
 *
 * <p>Row by row, as entities are written (decision 6), the register would take minutes; here a row that is not found is no
 * loss, it says that somebody has saved the risk meanwhile.
 */
@ApplicationScoped
class RecomputedRows {

    private static final String UPDATE = """
            update risk_risk set importance = ?, likelihood = ?, risk_value = ?, band = ?, priority_rank = ?,
                priority_score = ?, residual_likelihood = ?, residual_value = ?, residual_band = ?, accepted_by = ?,
                accepted_role = case when ? then accepted_role end, accepted_on = case when ? then accepted_on end,
                standing = ?, version = version + 1
            where risk_id = ? and version = ?
            """;

    /** Whatever columns the history has by now. */
    private static final String COLUMNS = """
            select string_agg(column_name, ', ') from information_schema.columns
            where table_schema = current_schema and table_name = 'risk_risk_aud' and column_name not in ('rev', 'revtype')
            """;

    private final EntityManager entities;
    private final Clock clock;

    protected RecomputedRows() {
        this(null, null); // for the container's proxy
    }

    @Inject
    RecomputedRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return how many of them were still as they were read */
    int write(List<Risk> risks) {
        if (risks.isEmpty()) {
            return 0;
        }
        Revision revision = Revision.at(clock.instant());
        entities.persist(revision);
        entities.flush();
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            List<UUID> written = update(connection, risks);
            remember(connection, revision.rev(), written);
            return written.size();
        });
    }

    private static List<UUID> update(Connection connection, List<Risk> risks) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (Risk risk : risks) {
                Risk.Computed computed = risk.computed();
                boolean accepted = computed.acceptedBy() != null;
                update.setInt(1, computed.importance());
                update.setObject(2, computed.likelihood(), Types.SMALLINT);
                update.setObject(3, computed.value(), Types.SMALLINT);
                update.setString(4, computed.band().name());
                update.setObject(5, computed.priorityRank(), Types.SMALLINT);
                update.setObject(6, computed.priorityScore(), Types.INTEGER);
                update.setObject(7, computed.residualLikelihood(), Types.SMALLINT);
                update.setObject(8, computed.residualValue(), Types.SMALLINT);
                update.setString(9, computed.residualBand().name());
                update.setObject(10, computed.acceptedBy(), Types.OTHER);
                update.setBoolean(11, accepted);
                update.setBoolean(12, accepted);
                update.setString(13, computed.standing().name());
                update.setObject(14, risk.id().value());
                update.setLong(15, risk.version());
                update.addBatch();
            }
            int[] counts = update.executeBatch();
            List<UUID> written = new ArrayList<>();
            for (int n = 0; n < counts.length; n++) {
                if (counts[n] == 1) {
                    written.add(risks.get(n).id().value());
                }
            }
            return written;
        }
    }

    private static void remember(Connection connection, long revision, List<UUID> risks) throws SQLException {
        String columns;
        try (PreparedStatement names = connection.prepareStatement(COLUMNS);
                ResultSet row = names.executeQuery()) {
            row.next();
            columns = row.getString(1);
        }
        Array ids = connection.createArrayOf("uuid", risks.toArray());
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
