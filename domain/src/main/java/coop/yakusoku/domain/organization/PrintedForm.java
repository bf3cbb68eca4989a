package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/**
 * 様式: what a printed form carries besides its content.
 *
 * <p>The federation has one for every kind of form; they are there from the beginning. An organisation may have its own,
 * which then holds for its papers. What is printed already is not changed by it.
 */
@Entity
@Audited
@Table(name = "organization_form")
public class PrintedForm {

    private static final int MOST_SEALS = 6;
    private static final int LONGEST_SEAL = 12;
    private static final int MOST_YEARS = 100;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "form_id"))
    private PrintedFormId id;

    private String kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    private String number;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "retention_years")
    private Integer retentionYears;

    private String seals;
    private String caution;

    @Version
    private long version;

    protected PrintedForm() {
        // for JPA
    }

    /**
     * An organisation's own rule, the same as the federation's until it says otherwise.
     *
     * @param general the federation's rule for the same kind
     */
    public PrintedForm(PrintedFormId id, PrintedForm general, OrganizationId organization) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = general.kind;
        this.organization = Objects.requireNonNull(organization, "organization");
        this.number = general.number;
        this.retentionYears = general.retentionYears;
        this.seals = general.seals;
        this.caution = general.caution;
    }

    /**
     * Rules the form anew.
     *
     * @param newNumber 様式番号 without the word 様式, e.g. KJ-03: letters, digits and hyphens, at most 20
     * @param years 保存年限, 1 to 100; null when the paper has none
     * @param boxes the boxes of the 決裁欄 from the left, separated by 、 or a comma; empty for none, at most six of
     *     twelve characters
     * @param newCaution how the paper is to be handled, at most 60 characters; may be empty
     * @throws RuleViolation {@code organization.form-number}, {@code organization.form-years}, {@code
     *     organization.form-seals} (with how many and how long), {@code organization.too-long}
     */
    public void rule(String newNumber, Integer years, String boxes, String newCaution) {
        String stripped = newNumber == null ? "" : newNumber.strip();
        if (!stripped.matches("[A-Za-z0-9][A-Za-z0-9-]{0,19}")) {
            throw new RuleViolation("organization.form-number");
        }
        if (years != null && (years < 1 || years > MOST_YEARS)) {
            throw new RuleViolation("organization.form-years", MOST_YEARS);
        }
        List<String> wanted = split(boxes);
        if (wanted.size() > MOST_SEALS || wanted.stream().anyMatch(it -> it.length() > LONGEST_SEAL)) {
            throw new RuleViolation("organization.form-seals", MOST_SEALS, LONGEST_SEAL);
        }
        this.number = stripped;
        this.retentionYears = years;
        this.seals = String.join("、", wanted);
        this.caution = Words.optional(newCaution, 60);
    }

    private static List<String> split(String boxes) {
        return boxes == null
                ? List.of()
                : Arrays.stream(boxes.split("[、,，]"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
    }

    public PrintedFormId id() {
        return id;
    }

    /** {@code context.noun}. */
    public String kind() {
        return kind;
    }

    /** Empty for the federation's rule. */
    public Optional<OrganizationId> organization() {
        return Optional.ofNullable(organization);
    }

    public String number() {
        return number;
    }

    public Optional<Integer> retentionYears() {
        return Optional.ofNullable(retentionYears);
    }

    /** From the left. */
    public List<String> seals() {
        return split(seals);
    }

    public String caution() {
        return caution;
    }

    public long version() {
        return version;
    }
}
