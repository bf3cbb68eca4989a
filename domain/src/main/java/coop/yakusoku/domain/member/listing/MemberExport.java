package coop.yakusoku.domain.member.listing;

import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A list of members somebody asked for. It says for which purpose, of which co-op, which items and why, and never changes
 * in that; it names nobody. A list of many persons waits for its approval. From then, or at once when it is of few, it can
 * be taken out until its last day, each time with a line in the log.
 */
@Entity
@Table(name = "member_export")
public class MemberExport {

    /** So long a list may be taken out; afterwards one asks again. */
    public static final int DAYS = 14;

    private static final int MOST_REASON = 300;
    /** So many more persons in a hundred than were approved are still the same list. */
    private static final int GROWTH = 5;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ExportId id;

    private long number;
    private String purpose;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private ListKind kind;

    private String reason;
    private String items;
    private int persons;
    private int objected;

    @Column(name = "needs_approval")
    private boolean needsApproval;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "taken_persons")
    private Integer takenPersons;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Version
    private long version;

    protected MemberExport() {
        // for JPA
    }

    /**
     * What is asked for.
     *
     * @param purpose the code of the purpose
     * @param items the columns of the list
     * @param reason what the list is used for, 1 to 300 characters
     */
    public record Wish(
            String purpose, OrganizationId organization, ListKind kind, List<MemberItem> items, String reason) {}

    /**
     * Asks for a list.
     *
     * @param persons how many it would hold now
     * @param objected how many it leaves out because they refuse the purpose
     * @param approvalOver above how many persons it needs an approval
     * @throws RuleViolation {@code member.list-reason-missing}, {@code shared.text-too-long}, {@code member.list-empty}
     */
    public MemberExport(
            ExportId id,
            long number,
            Wish wish,
            int persons,
            int objected,
            int approvalOver,
            StaffId by,
            Instant at,
            LocalDate today) {
        String why = wish.reason() == null ? "" : JapaneseText.strip(JapaneseText.storable(wish.reason()));
        if (why.isEmpty()) {
            throw new RuleViolation("member.list-reason-missing");
        }
        if (persons == 0) {
            throw new RuleViolation("member.list-empty");
        }
        this.id = id;
        this.number = number;
        this.purpose = wish.purpose();
        this.organizationId = wish.organization().value();
        this.kind = wish.kind();
        this.reason = JapaneseText.atMost(MOST_REASON, why);
        this.items = wish.items().stream().map(MemberItem::code).collect(Collectors.joining(" "));
        this.persons = persons;
        this.objected = objected;
        this.needsApproval = persons > approvalOver;
        this.lastDay = today.plusDays(DAYS);
        this.askedBy = by.value();
        this.askedAt = at;
    }

    /** It was approved; it may be taken out from now on. */
    public void approve(LocalDate on) {
        approvedOn = on;
        lastDay = on.plusDays(DAYS);
    }

    /**
     * Refuses to let the list out.
     *
     * @throws RuleViolation {@code member.list-needs-approval}, {@code member.list-over} with the last day
     */
    public void refuseUnlessOpen(LocalDate today) {
        if (waits()) {
            throw new RuleViolation("member.list-needs-approval", persons);
        }
        if (today.isAfter(lastDay)) {
            throw new RuleViolation("member.list-over", lastDay);
        }
    }

    /**
     * The list left the house.
     *
     * @param approvalOver above how many persons a list needs an approval today
     * @throws RuleViolation {@code member.list-grown} when it holds more persons than were asked for or approved
     */
    public void take(int found, int approvalOver, Instant at) {
        long most = needsApproval ? persons + (long) persons * GROWTH / 100 : Math.max(persons, approvalOver);
        if (found > most) {
            throw new RuleViolation("member.list-grown", persons, found);
        }
        takenPersons = found;
        takenAt = at;
    }

    /** Whether it waits for an approval. */
    public boolean waits() {
        return needsApproval && approvedOn == null;
    }

    public ExportId id() {
        return id;
    }

    /** Counted through all lists ever asked for. */
    public long number() {
        return number;
    }

    public String purpose() {
        return purpose;
    }

    public OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    public ListKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    /** The columns. */
    public List<MemberItem> items() {
        return Arrays.stream(items.split(" "))
                .map(it -> MemberItem.ofCode(it).orElseThrow())
                .toList();
    }

    /** How many it held when it was asked for. */
    public int persons() {
        return persons;
    }

    /** How many were left out then because they refuse the purpose. */
    public int objected() {
        return objected;
    }

    public boolean needsApproval() {
        return needsApproval;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** The last day it can be taken out. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public StaffId askedBy() {
        return new StaffId(askedBy);
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** How many it held when it was last taken out; null when it never was. */
    public Integer takenPersons() {
        return takenPersons;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public long version() {
        return version;
    }
}
