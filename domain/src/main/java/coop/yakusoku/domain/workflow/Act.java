package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One thing somebody did with an application: who, in which role at that time, when, with what words. Written once; the
 * database gives the application no right to change or delete it.
 */
@Entity
@Immutable
@Table(name = "workflow_act")
public class Act {

    /** Where the drafter stands: before the first station. */
    public static final int DRAFTER = -1;

    @Id
    @Column(name = "act_id")
    private UUID id;

    @Column(name = "approval_id", insertable = false, updatable = false)
    private UUID approvalId;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int ordinal;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int round;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int place;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Column(name = "by_id")
    private UUID byId;

    @Column(name = "by_name")
    private String byName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "for_id")
    private UUID forId;

    @Column(name = "for_name")
    private String forName;

    private Instant at;

    private String comment;

    protected Act() {
        // for JPA
    }

    Act(int ordinal, int round, int place, Deed deed, Hand hand, String comment, Instant at) {
        this.id = UUID.randomUUID();
        this.ordinal = ordinal;
        this.round = round;
        this.place = place;
        this.deed = deed;
        this.byId = hand.person().value();
        this.byName = hand.name();
        this.role = hand.role();
        this.capacity = hand.capacity();
        this.forId = hand.inPlaceOf() == null ? null : hand.inPlaceOf().value();
        this.forName = hand.inPlaceOfName();
        this.at = at;
        this.comment = comment;
    }

    int ordinal() {
        return ordinal;
    }

    /** 1 for the first submission, one more for each further one. */
    public int round() {
        return round;
    }

    /** The station from 0 on, or {@link #DRAFTER}. */
    public int place() {
        return place;
    }

    public Deed deed() {
        return deed;
    }

    public StaffId by() {
        return new StaffId(byId);
    }

    /** The name at that time. */
    public String byName() {
        return byName;
    }

    /** The role acted in, at that time; empty for somebody without one. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    public Capacity capacity() {
        return capacity;
    }

    /** Who should have acted; empty when nobody else. */
    public Optional<StaffId> inPlaceOf() {
        return Optional.ofNullable(forId).map(StaffId::new);
    }

    /** The name, at that time, of who should have acted. */
    public Optional<String> forName() {
        return Optional.ofNullable(forName);
    }

    public Instant at() {
        return at;
    }

    /** Empty text when nothing was said. */
    public String comment() {
        return comment;
    }
}
