package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.envers.Audited;

/**
 * The federation, a member co-op or an affiliate.
 *
 * <p>Born with a code that never changes. The federation is the one root; everybody else stands below something. It can
 * be renamed; it is never deleted, because records of ten years ago still name it.
 */
@Entity
@Audited
@Table(name = "organization_organization")
public class Organization {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId id;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    private String code;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private OrganizationId parent;

    @Version
    private long version;

    protected Organization() {
        // for JPA
    }

    /**
     * @param parent the organisation above; null for the federation and only for it
     * @throws RuleViolation {@code organization.parent-of-federation} when the federation has a parent or another has
     *     none, {@code organization.name-missing}, {@code organization.code-missing}, {@code organization.too-long}
     */
    public Organization(
            OrganizationId id, OrganizationKind kind, String code, String name, String nameEn, OrganizationId parent) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        if ((kind == OrganizationKind.FEDERATION) != (parent == null)) {
            throw new RuleViolation("organization.parent-of-federation");
        }
        this.code = Words.required(code, 10, "organization.code-missing");
        this.parent = parent;
        rename(name, nameEn);
    }

    public final void rename(String newName, String newNameEn) {
        this.name = Words.required(newName, 100, "organization.name-missing");
        this.nameEn = Words.optional(newNameEn, 100);
    }

    public OrganizationId id() {
        return id;
    }

    public OrganizationKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Empty when there is none. */
    public String nameEn() {
        return nameEn;
    }

    public Optional<OrganizationId> parent() {
        return Optional.ofNullable(parent);
    }

    public long version() {
        return version;
    }
}
