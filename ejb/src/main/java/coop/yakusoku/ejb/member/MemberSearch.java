package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.ListedPersons;
import coop.yakusoku.domain.member.Declaration;
import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Finds members for a purpose. Shows what tells one from another and nothing more; the line of the log says which question
 * was asked and whom it showed, never the words.
 */
@Stateless
@RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.CPO})
public class MemberSearch {

    /** So many are shown; whoever is not among them is looked for more closely. */
    public static final int SHOWN = 50;

    private static final String MAY_ASK = "select member_may_ask(?, ?)";
    private static final String FIND =
            "select id, serial, organization_id, number, name, municipality from member_search(?, ?, ?, ?)";

    private final EntityManager entities;
    private final MemberGate gate;
    private final AccessLog log;

    protected MemberSearch() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public MemberSearch(EntityManager entities, MemberGate gate, AccessLog log) {
        this.entities = entities;
        this.gate = gate;
        this.log = log;
    }

    /**
     * Looks for members, by reading.
     *
     * @throws coop.yakusoku.domain.shared.RuleViolation {@code member.search-too-short} when the question would find
     *     everybody, {@code shared.date-…} when the date cannot be read
     */
    public Searching find(MemberQuestion question, String purpose) {
        String key = question.key();
        String kana = question.kanaKey();
        String kind = question.kind().name().toLowerCase(Locale.ROOT);

        Declared declared = gate.declare(Declaration.of(purpose));
        ListedPersons listed = new ListedPersons();
        List<FoundMember> found = declared.granted() ? ask(question, key, kana, listed) : List.of();
        String refusal = declared.refusal();
        if (declared.granted() && found.isEmpty() && !mayAsk(question, kana)) {
            refusal = "outside-purpose";
        }
        if (refusal != null) {
            log.write(AccessLine.refusal(declared.actor(), purpose, null, refusal));
            return new Searching.Declined(refusal);
        }
        log.write(AccessLine.search(declared.actor(), purpose, kind, listed));
        return new Searching.Found(found.subList(0, Math.min(SHOWN, found.size())), found.size() > SHOWN);
    }

    /** Asked only when nobody was found: a question that may not be asked finds nobody. */
    private boolean mayAsk(MemberQuestion question, String kana) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(MAY_ASK)) {
                statement.setString(1, question.kind().name());
                statement.setString(2, kana);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
    }

    private List<FoundMember> ask(MemberQuestion question, String key, String kana, ListedPersons listed) {
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> read(connection, question, key, kana, listed));
    }

    /** One more than is shown, so that the page can say there are more; the one is not in the list of persons. */
    private static List<FoundMember> read(
            Connection connection, MemberQuestion question, String key, String kana, ListedPersons listed)
            throws SQLException {
        List<FoundMember> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, question.kind().name());
            statement.setString(2, key);
            statement.setString(3, kana);
            statement.setInt(4, SHOWN + 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (found.size() < SHOWN) {
                        listed.add(row.getInt("serial"));
                    }
                    found.add(member(row));
                }
            }
        }
        return found;
    }

    private static FoundMember member(ResultSet row) throws SQLException {
        return new FoundMember(
                new MemberId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                text(row, "number"),
                text(row, "name"),
                text(row, "municipality"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
