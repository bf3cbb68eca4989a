package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.envers.Audited;

/**
 * A department, centre or shop of one organisation, at any depth of its tree.
 *
 * <p>Born on a day with a code that never changes and inside an organisation it never leaves. It may be renamed and
 * moved below another department; it ends by closing on a day, and stays readable for the records that name it.
 */
@Entity
@Audited
@Table(name = "organization_department")
public class Department {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private DepartmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private DepartmentId parent;

    private String code;
    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected Department() {
        // for JPA
    }

    /**
     * @param parent the department above; null directly below the organisation
     * @param validFrom its first day
     * @throws RuleViolation {@code organization.code-missing}, {@code organization.name-missing}, {@code
     *     organization.too-long}, {@code organization.start-missing}, {@code organization.own-parent}
     */
    public Department(
            DepartmentId id,
            OrganizationId organization,
            DepartmentId parent,
            String code,
            String name,
            LocalDate validFrom) {
        this.id = Objects.requireNonNull(id, "id");
        this.organization = Objects.requireNonNull(organization, "organization");
        this.code = Words.required(code, 10, "organization.code-missing");
        this.validFrom = new Term(validFrom, null).from();
        change(name, parent);
    }

    /**
     * Renames it and moves it below another department, or to the top.
     *
     * @throws RuleViolation {@code organization.own-parent} when it would stand below itself; circles over several
     *     steps are the service's to find, which sees the whole tree
     */
    public final void change(String newName, DepartmentId newParent) {
        if (id.equals(newParent)) {
            throw new RuleViolation("organization.own-parent");
        }
        this.name = Words.required(newName, 100, "organization.name-missing");
        this.parent = newParent;
    }

    /**
     * Closes it after its last day.
     *
     * @throws RuleViolation {@code organization.department-closed} when it has an end already, {@code
     *     organization.ends-before-start}
     */
    public void close(LocalDate lastDay) {
        if (validTo != null) {
            throw new RuleViolation("organization.department-closed", validTo);
        }
        if (lastDay == null) {
            throw new RuleViolation("organization.end-missing");
        }
        this.validTo = new Term(validFrom, lastDay).to();
    }

    public DepartmentId id() {
        return id;
    }

    public OrganizationId organization() {
        return organization;
    }

    public Optional<DepartmentId> parent() {
        return Optional.ofNullable(parent);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** From its first to its last day. */
    public Term term() {
        return new Term(validFrom, validTo);
    }

    public long version() {
        return version;
    }
}
