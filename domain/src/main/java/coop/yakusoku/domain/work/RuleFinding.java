package coop.yakusoku.domain.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Something a rule of the rules check found in a register (運用の確認).
 *
 * <p>The check makes it and the check ends it: nobody closes a finding by hand, it disappears when what it found was
 * cured. Meanwhile somebody can be given it, with a day. A cured one never changes; found again, it is a new one.
 */
@Entity
@Table(name = "work_finding")
public class RuleFinding {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "finding_id"))
    private FindingId id;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "department_id", updatable = false)
    private UUID departmentId;

    @Column(name = "cured_at", updatable = false)
    private Instant curedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assignee"))
    private StaffId assignee;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assigned_by"))
    private StaffId assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Version
    private long version;

    protected RuleFinding() {
        // for JPA
    }

    /** A finding that stands, given to nobody. */
    public RuleFinding(FindingId id, UUID organizationId, UUID departmentId) {
        this.id = Objects.requireNonNull(id, "id");
        this.organizationId = Objects.requireNonNull(organizationId, "organizationId");
        this.departmentId = departmentId;
    }

    /**
     * Gives it to somebody until a day; who had it before no longer has it.
     *
     * @throws RuleViolation {@code work.finding-cured}, {@code work.assignee-missing}, {@code work.due-missing}, {@code
     *     work.due-in-the-past}
     */
    public void assign(StaffId to, LocalDate due, StaffId by, Instant at, LocalDate today) {
        if (curedAt != null) {
            throw new RuleViolation("work.finding-cured");
        }
        if (to == null) {
            throw new RuleViolation("work.assignee-missing");
        }
        if (due == null) {
            throw new RuleViolation("work.due-missing");
        }
        if (due.isBefore(today)) {
            throw new RuleViolation("work.due-in-the-past", due);
        }
        this.assignee = to;
        this.dueOn = due;
        this.assignedBy = Objects.requireNonNull(by, "by");
        this.assignedAt = Objects.requireNonNull(at, "at");
    }

    public FindingId id() {
        return id;
    }

    public UUID organizationId() {
        return organizationId;
    }

    /** Null where the record belongs to no department. */
    public UUID departmentId() {
        return departmentId;
    }

    /** Null while nobody has it. */
    public StaffId assignee() {
        return assignee;
    }

    /** Null while nobody has it. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public long version() {
        return version;
    }
}
