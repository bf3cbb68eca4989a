package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * Somebody who works here, in whatever kind of employment (基本方針 人的安全管理措置: 臨時職員を含む全従業者).
 *
 * <p>Enters on a day with a number that never changes, may change name, department and kind of employment, and leaves on
 * a day. The record stays: who signed, approved and changed things must be readable for years. A person with a login
 * name can be appointed to roles and log in; one without is only known here.
 */
@Entity
@Audited
@Table(name = "organization_person")
public class Person {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._@-]{2,60}");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private StaffId id;

    private String number;
    private String name;
    private String kana;
    private String email;
    private String username;

    @NotAudited
    @Column(name = "search_key")
    private String searchKey;

    @Enumerated(EnumType.STRING)
    private Employment employment;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private DepartmentId department;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Version
    private long version;

    protected Person() {
        // for JPA
    }

    /**
     * @param number 職員番号, unique within the organisation
     * @param about everything that may change later
     * @throws RuleViolation {@code organization.number-missing} and what {@link #change} refuses
     */
    public Person(StaffId id, String number, LocalDate joinedOn, PersonDetails about) {
        this.id = Objects.requireNonNull(id, "id");
        this.number = Words.required(number, 20, "organization.number-missing");
        this.joinedOn = new Term(joinedOn, null).from();
        change(about);
    }

    /**
     * Takes over what the form says.
     *
     * @throws RuleViolation {@code organization.name-missing}, {@code organization.kana-missing}, {@code
     *     organization.too-long}, {@code organization.email-shape}, {@code organization.username-shape}
     */
    public final void change(PersonDetails about) {
        this.name = Words.required(about.name(), 100, "organization.name-missing");
        this.kana = Words.required(about.kana(), 100, "organization.kana-missing");
        String mail = Words.optional(about.email(), 200);
        if (!mail.isEmpty() && !EMAIL.matcher(mail).matches()) {
            throw new RuleViolation("organization.email-shape");
        }
        this.email = mail;
        String login = Words.optional(about.username(), 60);
        if (!login.isEmpty() && !USERNAME.matcher(login).matches()) {
            throw new RuleViolation("organization.username-shape");
        }
        this.username = login.isEmpty() ? null : login;
        this.employment = Objects.requireNonNull(about.employment(), "employment");
        this.organization = Objects.requireNonNull(about.organization(), "organization");
        this.department = about.department();
        this.searchKey = JapaneseText.searchKey(number + " " + name + " " + kana + " " + mail + " " + login);
    }

    /**
     * Leaves after the last day.
     *
     * @throws RuleViolation {@code organization.person-left} when there is an end already, {@code
     *     organization.end-missing}, {@code organization.ends-before-start}
     */
    public void leave(LocalDate lastDay) {
        if (leftOn != null) {
            throw new RuleViolation("organization.person-left", leftOn);
        }
        if (lastDay == null) {
            throw new RuleViolation("organization.end-missing");
        }
        this.leftOn = new Term(joinedOn, lastDay).to();
    }

    public boolean employedOn(LocalDate day) {
        return term().covers(day);
    }

    public StaffId id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String kana() {
        return kana;
    }

    /** Empty text when there is none. */
    public String email() {
        return email;
    }

    /** The login name in Keycloak; empty for people who never log in. */
    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    public Employment employment() {
        return employment;
    }

    public OrganizationId organization() {
        return organization;
    }

    /** Empty for people of the whole organisation, e.g. directors. */
    public Optional<DepartmentId> department() {
        return Optional.ofNullable(department);
    }

    /** From the first to the last day of employment. */
    public Term term() {
        return new Term(joinedOn, leftOn);
    }

    public long version() {
        return version;
    }
}
