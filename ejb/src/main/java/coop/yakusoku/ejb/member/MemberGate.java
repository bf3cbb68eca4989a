package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.accesslog.Actor;
import coop.yakusoku.domain.member.Declaration;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Declares to the database for what this transaction reads members' data. Without it the database shows nothing, so every
 * query of this context begins here; who may what is decided there and not in Java (decision 15).
 */
@ApplicationScoped
class MemberGate {

    private static final String DECLARE = "select role, refusal from member_declare_as(?, ?, ?, ?)";

    private final EntityManager entities;
    private final Caller caller;

    protected MemberGate() {
        this(null, null); // for the container's proxy
    }

    @Inject
    MemberGate(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * Declares for the rest of the transaction, in place of what was declared before. When refused nothing is declared.
     *
     * @throws jakarta.transaction.TransactionalException when called outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Declared declare(Declaration declaration) {
        return entities.unwrap(Session.class).doReturningWork(connection -> declare(connection, declaration));
    }

    private Declared declare(Connection connection, Declaration declaration) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DECLARE)) {
            statement.setObject(1, caller.staff().value());
            statement.setArray(2, connection.createArrayOf("text", roles(declaration)));
            statement.setString(3, declaration.purpose());
            statement.setObject(4, id(declaration.organization()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Declared(declaration.purpose(), actor(row.getString(1), declaration.organization()), row.getString(2));
            }
        }
    }

    private Object[] roles(Declaration declaration) {
        return caller.roles().stream()
                .filter(it -> declaration.role() == null || it.equals(declaration.role()))
                .sorted()
                .toArray();
    }

    /** The caller in a role the database accepted, for the line of the log. */
    Actor actor(String accepted) {
        return actor(accepted, null);
    }

    private Actor actor(String accepted, OrganizationId narrowed) {
        UUID organization = id(narrowed == null ? caller.organization().orElse(null) : narrowed);
        UUID department = caller.department().map(DepartmentId::value).orElse(null);
        return Actor.person(caller.staff(), accepted == null ? "staff" : accepted, organization, department);
    }

    private static UUID id(OrganizationId organization) {
        return organization == null ? null : organization.value();
    }
}
