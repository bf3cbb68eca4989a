package coop.yakusoku.ejb.accesslog;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.ListedPersons;
import coop.yakusoku.ejb.shared.LogNotWritten;
import coop.yakusoku.ejb.shared.LostConnection;
import coop.yakusoku.ejb.shared.RequestOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Writes the log. Only within a transaction, which is the one that reads: either both are there afterwards or neither.
 * Whoever shows personal data calls this before and returns only after the transaction is committed.
 */
@ApplicationScoped
public class AccessLog {

    private static final String INSERT = """
            insert into accesslog_entry (staff_id, account, role, organization_id, department_id, purpose, action,
                member_id, persons, detail, fingerprint, persons_digest, client_address, request_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as inet), ?) returning id, at""";
    private static final String LISTED = """
            insert into accesslog_listed (at, entry_id, serials) values (?, ?, ?)""";
    private static final String BITMAP = "insert into accesslog_bitmap (at, entry_id, persons) values (?, ?, ?)";

    private final EntityManager entities;
    private final RequestOrigin origin;

    protected AccessLog() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public AccessLog(EntityManager entities, RequestOrigin origin) {
        this.entities = entities;
        this.origin = origin;
    }

    /**
     * Writes one line.
     *
     * @throws LogNotWritten when the database takes no line; the transaction is then lost, and nothing may be shown
     * @throws jakarta.transaction.TransactionalException when called outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(AccessLine line) {
        entities.unwrap(Session.class).doWork(connection -> {
            try {
                insert(connection, line);
            } catch (SQLException refused) {
                if (LostConnection.is(refused)) {
                    throw refused;
                }
                throw new LogNotWritten(refused);
            }
        });
    }

    private void insert(Connection connection, AccessLine line) throws SQLException {
        long id;
        OffsetDateTime at;
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            bind(statement, line);
            try (ResultSet written = statement.executeQuery()) {
                written.next();
                id = written.getLong(1);
                at = written.getObject(2, OffsetDateTime.class);
            }
        }
        if (line.listed() != null && line.listed().count() > 0) {
            insertListed(connection, id, at, line.listed());
        }
    }

    private void bind(PreparedStatement statement, AccessLine line) throws SQLException {
        UUID staff = line.actor().staff() == null ? null : line.actor().staff().value();
        Object[] values = {
            staff,
            line.actor().account(),
            line.actor().role(),
            line.actor().organization(),
            line.actor().department(),
            line.purpose(),
            line.deed().name(),
            line.member(),
            line.persons(),
            line.detail(),
            line.fingerprint(),
            line.listed() == null ? null : line.listed().digest(),
            origin.clientAddress().orElse(null),
            origin.requestId()
        };
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    private static void insertListed(Connection connection, long id, OffsetDateTime at, ListedPersons listed)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(listed.few() ? LISTED : BITMAP)) {
            statement.setObject(1, at);
            statement.setLong(2, id);
            if (listed.few()) {
                Object[] serials = listed.serials().boxed().toArray();
                statement.setArray(3, connection.createArrayOf("integer", serials));
            } else {
                statement.setBytes(3, listed.bitmap());
            }
            statement.executeUpdate();
        }
    }
}
