package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads one member through the gate; finds nobody but for a purpose. */
@ApplicationScoped
class MemberRecords {

    private static final String COLUMNS =
            Arrays.stream(MemberItem.values()).map(MemberItem::column).collect(Collectors.joining(", "));
    private static final String OPEN = "select accepted_role, organization_id, version, prefecture || city as municipality, "
            + COLUMNS + " from member_open(?, ?, ?, ?) where id is not null";
    private static final String REFUSAL = "select member_refusal(?)";

    private final EntityManager entities;
    private final Caller caller;

    protected MemberRecords() {
        this(null, null); // for the container's proxy
    }

    @Inject
    MemberRecords(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * A record the database opened.
     *
     * @param role the realm role it accepted
     */
    record Accepted(String role, MemberData data) {}

    /**
     * Declares and reads in one step, masked as a screen shows it first; afterwards nothing is declared. Empty when
     * anything refuses: declare then, and ask why.
     */
    Optional<Accepted> open(MemberId member, String purpose) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
                statement.setObject(1, caller.staff().value());
                statement.setArray(2, connection.createArrayOf("text", caller.roles().toArray()));
                statement.setString(3, purpose);
                statement.setObject(4, member.value());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Accepted(row.getString("accepted_role"), data(member, purpose, row)))
                            : Optional.empty();
                }
            }
        });
    }

    /** One item in clear; empty when the purpose does not need it or the member is no row. */
    Optional<MemberData.Shown> clear(MemberId member, MemberItem item) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select " + item.column() + " from member_record where id = ?")) {
                statement.setObject(1, member.value());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.ofNullable(row.getString(1)).map(it -> new MemberData.Shown(item, it, false))
                            : Optional.empty();
                }
            }
        });
    }

    /** Why the member is no row under what is declared. */
    String refusal(MemberId member) {
        return reason(member).orElse("unknown-member");
    }

    /** Why an item does not come: for the member's sake, or because the purpose does not need it. */
    String withheld(MemberId member) {
        return reason(member).orElse("outside-purpose");
    }

    private Optional<String> reason(MemberId member) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(REFUSAL)) {
                statement.setObject(1, member.value());
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return Optional.ofNullable(row.getString(1));
                }
            }
        });
    }

    private static MemberData data(MemberId member, String purpose, ResultSet row) throws SQLException {
        List<MemberData.Shown> items = new ArrayList<>();
        for (MemberItem item : MemberItem.values()) {
            String text = row.getString(item.column());
            if (text != null) {
                items.add(new MemberData.Shown(item, masked(item, text, row), item.masked()));
            }
        }
        return new MemberData(
                member,
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getLong("version"),
                purpose,
                items);
    }

    /** 生年月日 as the year, 住所 as the municipality. */
    private static String masked(MemberItem item, String text, ResultSet row) throws SQLException {
        return switch (item) {
            case BIRTH_DATE -> text.substring(0, 4);
            case ADDRESS -> row.getString("municipality");
            default -> text;
        };
    }
}
