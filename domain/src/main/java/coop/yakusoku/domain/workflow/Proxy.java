package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;

/**
 * A period in which one person decides for another who is away (代理承認). It gives the right to act at the stations of the
 * absent person's posts, as long as those posts are held; it gives no role. Who, for whom and from when never change; it
 * ends on its last day, or earlier when it is ended.
 */
@Entity
@Audited
@Table(name = "workflow_proxy")
public class Proxy {

    /** Who is away longer than this has left the post. */
    public static final int LONGEST_DAYS = 366;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proxy_id"))
    private ProxyId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "absent_id"))
    private StaffId absent;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "substitute_id"))
    private StaffId substitute;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private boolean ended;

    private String reason;

    @Version
    private long version;

    protected Proxy() {
        // for JPA
    }

    /**
     * @param from the first day, today or later
     * @param to the last day
     * @param reason why the person is away
     * @param today the day on which this is entered
     * @throws RuleViolation {@code workflow.own-proxy}, {@code workflow.proxy-days-missing}, {@code
     *     workflow.proxy-ends-before-start}, {@code workflow.proxy-in-the-past}, {@code workflow.proxy-too-long}, {@code
     *     workflow.reason-missing}
     */
    public Proxy(
            ProxyId id,
            StaffId absent,
            StaffId substitute,
            LocalDate from,
            LocalDate to,
            String reason,
            LocalDate today) {
        this.id = Objects.requireNonNull(id, "id");
        this.absent = Objects.requireNonNull(absent, "absent");
        this.substitute = Objects.requireNonNull(substitute, "substitute");
        if (absent.equals(substitute)) {
            throw new RuleViolation("workflow.own-proxy");
        }
        if (from == null || to == null) {
            throw new RuleViolation("workflow.proxy-days-missing");
        }
        if (to.isBefore(from)) {
            throw new RuleViolation("workflow.proxy-ends-before-start", from, to);
        }
        if (from.isBefore(today)) {
            throw new RuleViolation("workflow.proxy-in-the-past", from);
        }
        if (to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw new RuleViolation("workflow.proxy-too-long", LONGEST_DAYS);
        }
        this.validFrom = from;
        this.validTo = to;
        this.reason = Words.required(reason, 300, "workflow.reason-missing");
    }

    /**
     * Ends it at once.
     *
     * @throws RuleViolation {@code workflow.proxy-over} when it is over already
     */
    public void end(LocalDate today) {
        if (overOn(today)) {
            throw new RuleViolation("workflow.proxy-over");
        }
        this.ended = true;
    }

    public boolean holdsOn(LocalDate day) {
        return !ended && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public boolean overOn(LocalDate day) {
        return ended || day.isAfter(validTo);
    }

    /** Whether both share a day, for the same absent person. */
    public boolean overlaps(Proxy other) {
        return !ended
                && !other.ended
                && absent.equals(other.absent)
                && !validTo.isBefore(other.validFrom)
                && !other.validTo.isBefore(validFrom);
    }

    public ProxyId id() {
        return id;
    }

    public StaffId absent() {
        return absent;
    }

    public StaffId substitute() {
        return substitute;
    }

    public LocalDate from() {
        return validFrom;
    }

    public LocalDate to() {
        return validTo;
    }

    public String reason() {
        return reason;
    }

    public long version() {
        return version;
    }
}
