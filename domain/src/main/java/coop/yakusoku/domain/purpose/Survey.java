package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * A survey (T-1-d): 「あらかじめその利用目的を示し…必要な範囲に限って利用」. It has a purpose of its own, which is in force from its first day to
 * the last day of use and on no other day; afterwards its answers cannot be opened, and they are to be destroyed.
 */
@Entity
@Audited
@Table(name = "purpose_survey")
public class Survey {

    @Id
    private UUID id;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "department_id")
    private UUID departmentId;

    private String number;
    private String name;
    private String purpose;
    private String words;
    private String criteria;
    private String scope;
    private String items;
    private boolean named;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "use_ends_on")
    private LocalDate useEndsOn;

    @Column(name = "dispose_by")
    private LocalDate disposeBy;

    @Column(name = "disposed_on")
    private LocalDate disposedOn;

    @Enumerated(EnumType.STRING)
    private SurveyState state;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Survey() {
        // for JPA
    }

    /** A draft. */
    public Survey(SurveyId id, OrganizationId organization, DepartmentId department, String number) {
        this.id = id.value();
        this.organizationId = organization.value();
        this.departmentId = department.value();
        this.number = number;
        this.state = SurveyState.DRAFT;
    }

    /** @throws RuleViolation {@code purpose.not-a-draft} */
    public void write(SurveyWords newWords, StaffId by, Instant at) {
        refuseUnlessDraft();
        name = newWords.name();
        words = newWords.words();
        criteria = newWords.criteria();
        scope = newWords.scope();
        items = Codes.join(newWords.items());
        named = newWords.named();
        startsOn = newWords.startsOn();
        endsOn = newWords.endsOn();
        useEndsOn = newWords.useEndsOn();
        disposeBy = newWords.disposeBy();
        signed(by, at);
    }

    /** @param ownPurpose the code of the purpose that is this survey's alone */
    public void approve(String ownPurpose) {
        refuseUnlessDraft();
        purpose = ownPurpose;
        state = SurveyState.APPROVED;
    }

    /** @throws RuleViolation {@code purpose.not-a-draft} */
    public void drop(StaffId by, Instant at) {
        refuseUnlessDraft();
        state = SurveyState.DROPPED;
        signed(by, at);
    }

    /**
     * Its answers were destroyed.
     *
     * @throws RuleViolation {@code purpose.survey-not-approved}, {@code purpose.day-in-future}, {@code
     *     purpose.end-before-begin}
     */
    public void dispose(LocalDate on, LocalDate today, StaffId by, Instant at) {
        if (state != SurveyState.APPROVED) {
            throw new RuleViolation("purpose.survey-not-approved");
        }
        Words.required("disposedOn", on);
        if (on.isAfter(today)) {
            throw new RuleViolation("purpose.day-in-future");
        }
        if (on.isBefore(startsOn)) {
            throw new RuleViolation("purpose.end-before-begin", startsOn);
        }
        disposedOn = on;
        state = SurveyState.DISPOSED;
        signed(by, at);
    }

    private void refuseUnlessDraft() {
        if (state != SurveyState.DRAFT) {
            throw new RuleViolation("purpose.not-a-draft");
        }
    }

    private void signed(StaffId by, Instant at) {
        changedBy = by.value();
        changedAt = at;
    }

    /** Whether its answers may be used on a day. */
    public boolean usableOn(LocalDate day) {
        return state == SurveyState.APPROVED && !day.isBefore(startsOn) && !day.isAfter(useEndsOn);
    }

    public SurveyId id() {
        return new SurveyId(id);
    }

    public OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    public DepartmentId department() {
        return new DepartmentId(departmentId);
    }

    public String number() {
        return number;
    }

    /** The code of its own purpose; empty before the approval. */
    public Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    public SurveyWords words() {
        return new SurveyWords(
                name, words, criteria, scope, Codes.split(items), named, startsOn, endsOn, useEndsOn, disposeBy);
    }

    public SurveyState state() {
        return state;
    }

    /** Null before. */
    public LocalDate disposedOn() {
        return disposedOn;
    }

    public long version() {
        return version;
    }
}
