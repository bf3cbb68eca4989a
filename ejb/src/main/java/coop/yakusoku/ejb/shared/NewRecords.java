package coop.yakusoku.ejb.shared;

import coop.yakusoku.domain.shared.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.type.Type;

/**
 * Writes thousands of new records of one kind in the current transaction, with their history.
 *
 * <p>One by one Hibernate keeps each of them and Envers a copy until the commit. Here the rows go to the database in
 * batches and their first state in the history is copied there, by one statement for all of a call. Nothing of it is
 * managed afterwards, and no listener hears of it.
 */
@ApplicationScoped
public class NewRecords {

    private static final int BATCH = 100;

    private static final String HISTORY_COLUMNS = """
            select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
            where table_schema = current_schema() and table_name = ? and column_name not in ('rev', 'revtype')""";

    private final EntityManager entities;
    private final Clock clock;
    private final Map<String, String> columns = new ConcurrentHashMap<>();

    protected NewRecords() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public NewRecords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param entity an audited entity whose table has a key of one column
     * @param key the column of the key
     * @param records none of which is in the database
     * @param ids the keys of the records
     */
    public <T> void add(Class<T> entity, String key, List<T> records, List<?> ids) {
        Revision revision = Revision.at(clock.instant());
        entities.persist(revision);
        entities.flush();
        insert(entity, records);
        String table = entity.getAnnotation(Table.class).name();
        String list = columns.computeIfAbsent(table, this::historyColumns);
        entities.createNativeQuery("insert into " + table + "_aud (rev, revtype, " + list + ") select :rev, 0, " + list
                        + " from " + table + " where " + key + " = any(cast(:ids as uuid[]))")
                .setParameter("rev", revision.rev())
                .setParameter("ids", ids.stream().map(Object::toString).sorted()
                        .collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    /**
     * As Hibernate would, column by column and batch by batch, but past the session: Envers hears of records that a
     * session without state inserts, and stumbles over the session that is not there.
     */
    private <T> void insert(Class<T> entity, List<T> records) {
        SessionImplementor session = entities.unwrap(SessionImplementor.class);
        AbstractEntityPersister mapping = (AbstractEntityPersister)
                session.getFactory().getMappingMetamodel().getEntityDescriptor(entity);
        List<String> names = new ArrayList<>(List.of(mapping.getIdentifierColumnNames()));
        for (int property = 0; property < mapping.getPropertyTypes().length; property++) {
            names.addAll(List.of(mapping.getPropertyColumnNames(property)));
        }
        String statement = "insert into " + mapping.getTableName() + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
        session.doWork(connection -> {
            try (PreparedStatement rows = connection.prepareStatement(statement)) {
                for (int from = 0; from < records.size(); from += BATCH) {
                    for (T record : records.subList(from, Math.min(from + BATCH, records.size()))) {
                        bind(rows, mapping, record, session);
                        rows.addBatch();
                    }
                    rows.executeBatch();
                }
            }
        });
    }

    private static void bind(
            PreparedStatement row,
            AbstractEntityPersister mapping,
            Object record,
            SharedSessionContractImplementor session)
            throws SQLException {
        mapping.getIdentifierType().nullSafeSet(row, mapping.getIdentifier(record, session), 1, session);
        int next = 1 + mapping.getIdentifierColumnNames().length;
        Type[] types = mapping.getPropertyTypes();
        Object[] values = mapping.getValues(record);
        for (int property = 0; property < types.length; property++) {
            types[property].nullSafeSet(row, values[property], next, session);
            next += mapping.getPropertyColumnNames(property).length;
        }
    }

    private String historyColumns(String table) {
        return (String) entities.createNativeQuery(HISTORY_COLUMNS)
                .setParameter(1, table + "_aud")
                .getSingleResult();
    }
}
