package coop.yakusoku.domain.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What Keycloak was last told about one person and one role. Born at the first telling; overwritten by each; no record of
 * the business, so it has no history. Read here; written by statements that cope with two nodes telling at once.
 */
@Entity
@Immutable
@IdClass(RealmRole.Key.class)
@Table(name = "organization_realm_role")
public class RealmRole {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean granted;

    protected RealmRole() {
        // for JPA
    }

    /** Whether Keycloak gives the role. */
    public boolean granted() {
        return granted;
    }

    /** One person and one role. */
    public record Key(UUID person, Role role) implements Serializable {}
}
