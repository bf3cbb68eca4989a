package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.organization.OrganizationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads the members of one co-op as the declared purpose shows them: all of them, few at a time. */
@ApplicationScoped
class MemberListRows {

    private static final int AT_ONCE = 1_000;
    private static final String SIZE = "select persons, objected, not_noticed from member_list_size(?)";

    private final EntityManager entities;

    protected MemberListRows() {
        this(null); // for the container's proxy
    }

    @Inject
    MemberListRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes one member. */
    @FunctionalInterface
    interface Row {
        void take(int serial, List<String> texts) throws IOException;
    }

    /** How many there are, and how many are left out and why. */
    ListSize size(OrganizationId organization, int approvalOver) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SIZE)) {
                statement.setObject(1, organization.value());
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return new ListSize(row.getInt(1), row.getInt(2), row.getInt(3), approvalOver);
                }
            }
        });
    }

    /** Every member of the co-op, by number; whatever the list's length, a thousand are in memory. */
    void read(OrganizationId organization, List<MemberItem> columns, Row sink) {
        String names = columns.stream().map(MemberItem::column).collect(Collectors.joining(", "));
        String statement =
                "select serial, " + names + " from member_record where organization_id = ? order by number";
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(statement)) {
                query.setFetchSize(AT_ONCE);
                query.setObject(1, organization.value());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        sink.take(row.getInt(1), texts(row, columns.size()));
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static List<String> texts(ResultSet row, int columns) throws SQLException {
        List<String> texts = new ArrayList<>(columns);
        for (int column = 0; column < columns; column++) {
            texts.add(row.getString(column + 2));
        }
        return texts;
    }
}
