package coop.yakusoku.domain.organization;

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
import org.hibernate.envers.Audited;

/**
 * One person's appointment to one role in one unit (基本方針 組織的安全管理措置: 指示系統及び責任等を果たす職務).
 *
 * <p>Made by somebody else than the person, for a term. Person, role, unit and first day never change; deputy, line of
 * report, authority and the words of the job may. It ends on its last day, or at once by revocation; the record stays
 * as the proof of who was responsible when.
 */
@Entity
@Audited
@Table(name = "organization_appointment")
public class Appointment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "appointment_id"))
    private AppointmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private StaffId person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private DepartmentId department;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private boolean revoked;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "deputy_id"))
    private StaffId deputy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reports_to_id"))
    private StaffId reportsTo;

    @Column(name = "job_description")
    private String jobDescription;

    @Version
    private long version;

    protected Appointment() {
        // for JPA
    }

    /**
     * @param department null for the whole organisation and all organisations below it
     * @param by who appoints
     * @throws RuleViolation {@code organization.appoint-oneself} when somebody appoints himself, and what {@link
     *     #change} refuses
     */
    public Appointment(
            AppointmentId id,
            StaffId person,
            Role role,
            OrganizationId organization,
            DepartmentId department,
            Term term,
            AppointmentDetails about,
            StaffId by) {
        this.id = Objects.requireNonNull(id, "id");
        this.person = Objects.requireNonNull(person, "person");
        this.role = Objects.requireNonNull(role, "role");
        this.organization = Objects.requireNonNull(organization, "organization");
        this.department = department;
        this.validFrom = term.from();
        this.validTo = term.to();
        if (person.equals(by)) {
            throw new RuleViolation("organization.appoint-oneself");
        }
        change(about);
    }

    /**
     * Changes what does not decide over rights.
     *
     * @throws RuleViolation {@code organization.own-deputy}, {@code organization.reports-to-oneself}, {@code
     *     organization.too-long}
     */
    public final void change(AppointmentDetails about) {
        if (person.equals(about.deputy())) {
            throw new RuleViolation("organization.own-deputy");
        }
        if (person.equals(about.reportsTo())) {
            throw new RuleViolation("organization.reports-to-oneself");
        }
        this.authority = Objects.requireNonNull(about.authority(), "authority");
        this.deputy = about.deputy();
        this.reportsTo = about.reportsTo();
        this.jobDescription = Words.optional(about.jobDescription(), 2000);
    }

    /**
     * Ends it with a last day, which is still a day in office.
     *
     * @param today the day on which this is decided; the past is not rewritten
     * @throws RuleViolation {@code organization.end-missing}, {@code organization.ends-before-start}, {@code
     *     organization.end-in-the-past}, {@code organization.appointment-ended} when it is over already or would last
     *     longer than before
     */
    public void endOn(LocalDate lastDay, LocalDate today) {
        if (lastDay == null) {
            throw new RuleViolation("organization.end-missing");
        }
        refuseWhenOver(today);
        if (lastDay.isBefore(validFrom)) {
            throw new RuleViolation("organization.ends-before-start", validFrom, lastDay);
        }
        if (lastDay.isBefore(today)) {
            throw new RuleViolation("organization.end-in-the-past", lastDay);
        }
        if (validTo != null && lastDay.isAfter(validTo)) {
            throw new RuleViolation("organization.appointment-ended", validTo);
        }
        this.validTo = new Term(validFrom, lastDay).to();
    }

    /**
     * Ends it at once: the right is gone with the next request, not at midnight. An appointment that has not begun never
     * takes effect.
     *
     * @throws RuleViolation {@code organization.appointment-ended} when it is over already
     */
    public void revoke(LocalDate today) {
        refuseWhenOver(today);
        this.validTo = today.isBefore(validFrom) ? validFrom : today;
        this.revoked = true;
    }

    private void refuseWhenOver(LocalDate today) {
        if (revoked || (validTo != null && validTo.isBefore(today))) {
            throw new RuleViolation("organization.appointment-ended", validTo);
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !revoked && term().covers(day);
    }

    /** Whether both say the same of the same person for some same day. */
    public boolean repeats(Appointment other) {
        return !id.equals(other.id)
                && !revoked
                && !other.revoked
                && person.equals(other.person)
                && role == other.role
                && organization.equals(other.organization)
                && Objects.equals(department, other.department)
                && term().overlaps(other.term());
    }

    public AppointmentId id() {
        return id;
    }

    public StaffId person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public OrganizationId organization() {
        return organization;
    }

    /** Empty: the whole organisation and all organisations below it. */
    public Optional<DepartmentId> department() {
        return Optional.ofNullable(department);
    }

    public Term term() {
        return new Term(validFrom, validTo);
    }

    public boolean revoked() {
        return revoked;
    }

    public Authority authority() {
        return authority;
    }

    public Optional<StaffId> deputy() {
        return Optional.ofNullable(deputy);
    }

    public Optional<StaffId> reportsTo() {
        return Optional.ofNullable(reportsTo);
    }

    public String jobDescription() {
        return jobDescription;
    }

    public long version() {
        return version;
    }
}
