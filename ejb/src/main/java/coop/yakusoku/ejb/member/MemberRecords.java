package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.organization.OrganizationId;
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

/** Reads one member through the view of the gate; finds nobody unless a purpose is declared. */
@ApplicationScoped
class MemberRecords {

    private static final String COLUMNS =
            Arrays.stream(MemberItem.values()).map(MemberItem::column).collect(Collectors.joining(", "));
    private static final String READ =
            "select organization_id, version, prefecture || city as municipality, " + COLUMNS
                    + " from member_record where id = ?";
    private static final String REFUSAL = "select member_refusal(?)";

    private final EntityManager entities;

    protected MemberRecords() {
        this(null); // for the container's proxy
    }

    @Inject
    MemberRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** The items of the declared purpose, masked as a screen shows them first. */
    Optional<MemberData> read(MemberId member, String purpose) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(READ)) {
                statement.setObject(1, member.value());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(data(member, purpose, row)) : Optional.empty();
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
