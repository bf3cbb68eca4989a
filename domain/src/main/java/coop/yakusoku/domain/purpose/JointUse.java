package coop.yakusoku.domain.purpose;

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
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * One edition of the notice of joint use (N-7, 法27条5項3号).
 *
 * <p>There is one notice. Its next edition is drafted, approved, published, and then unchangeable for ever, because the
 * public page shows every edition that was ever out. Publishing one ends the one before it.
 */
@Entity
@Audited
@Table(name = "purpose_joint_use")
public class JointUse {

    @Id
    private UUID id;

    private int number;

    @Enumerated(EnumType.STRING)
    private JointUseState state;

    private String items;
    private String users;

    @Column(name = "user_words")
    private String userWords;

    private String purposes;

    @Column(name = "body_name")
    private String bodyName;

    @Column(name = "body_address")
    private String bodyAddress;

    private String representative;
    private String contact;
    private String requirements;
    private String safeguards;

    @Column(name = "end_procedure")
    private String endProcedure;

    @Enumerated(EnumType.STRING)
    private ChangeGround ground;

    private String reason;

    @Column(name = "same_body")
    private boolean sameBody;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected JointUse() {
        // for JPA
    }

    /** A draft of the next edition. */
    public JointUse(JointUseId id, int number) {
        this.id = id.value();
        this.number = number;
        this.state = JointUseState.DRAFT;
    }

    /**
     * Writes the draft.
     *
     * @param before what is published now, or null when nothing ever was
     * @param same whether it is the same responsible body under another name
     * @param why what changes and why, at most 1,000 characters
     * @param starts the day it begins to hold
     * @throws RuleViolation {@code purpose.not-a-draft}, and what {@link JointUseChanges#refuseForbidden} refuses
     */
    public void write(
            JointUse before,
            JointUseWords words,
            boolean same,
            ChangeGround newGround,
            String why,
            LocalDate starts,
            StaffId by,
            Instant at) {
        if (state != JointUseState.DRAFT) {
            throw new RuleViolation("purpose.not-a-draft");
        }
        Words.required("startsOn", starts);
        Set<JointChange> changes = JointUseChanges.between(before == null ? null : before.words(), words, same);
        JointUseChanges.refuseForbidden(changes, words, newGround);
        items = Codes.join(words.items().stream().sorted().toList());
        users = Codes.names(words.users());
        userWords = words.userWords();
        purposes = Codes.join(words.purposes().stream().sorted().toList());
        bodyName = words.bodyName();
        bodyAddress = words.bodyAddress();
        representative = words.representative();
        contact = words.contact();
        requirements = words.requirements();
        safeguards = words.safeguards();
        endProcedure = words.endProcedure();
        ground = newGround;
        sameBody = same;
        reason = Words.required("reason", why, 1_000);
        startsOn = starts;
        signed(by, at);
    }

    /** @throws RuleViolation {@code purpose.not-a-draft} */
    public void approve() {
        if (state != JointUseState.DRAFT) {
            throw new RuleViolation("purpose.not-a-draft");
        }
        refuseIncomplete();
        state = JointUseState.APPROVED;
    }

    /** @throws RuleViolation {@code purpose.joint-without-address} without address or representative (G1) */
    public void refuseIncomplete() {
        if (bodyAddress.isEmpty() || representative.isEmpty()) {
            throw new RuleViolation("purpose.joint-without-address");
        }
    }

    /**
     * Puts it on the public page; ends the edition before it.
     *
     * @param before what is published now, or null
     * @throws RuleViolation {@code purpose.joint-not-approved}, {@code purpose.joint-without-address}, {@code
     *     purpose.joint-published-too-late}
     */
    public void publish(JointUse before, LocalDate today, StaffId by, Instant at) {
        if (state != JointUseState.APPROVED) {
            throw new RuleViolation("purpose.joint-not-approved");
        }
        refuseIncomplete();
        Set<JointChange> changes = JointUseChanges.between(before == null ? null : before.words(), words(), sameBody);
        JointUseChanges.refuseLate(changes, today, startsOn);
        state = JointUseState.PUBLISHED;
        publishedOn = today;
        signed(by, at);
        if (before != null) {
            before.end(startsOn.isAfter(today) ? startsOn.minusDays(1) : today);
        }
    }

    private void end(LocalDate lastDay) {
        state = JointUseState.ENDED;
        endedOn = lastDay;
    }

    /** Back to the drawing board before it was out; or not at all. */
    public void drop(StaffId by, Instant at) {
        if (state != JointUseState.DRAFT && state != JointUseState.APPROVED) {
            throw new RuleViolation("purpose.not-a-draft");
        }
        state = JointUseState.DROPPED;
        signed(by, at);
    }

    private void signed(StaffId by, Instant at) {
        changedBy = by.value();
        changedAt = at;
    }

    public JointUseId id() {
        return new JointUseId(id);
    }

    public int number() {
        return number;
    }

    public JointUseState state() {
        return state;
    }

    public JointUseWords words() {
        return new JointUseWords(
                Codes.split(items),
                Codes.split(JointUser.class, users),
                userWords,
                Codes.split(purposes),
                bodyName,
                bodyAddress,
                representative,
                contact,
                requirements,
                safeguards,
                endProcedure);
    }

    public Optional<ChangeGround> ground() {
        return Optional.ofNullable(ground);
    }

    public boolean sameBody() {
        return sameBody;
    }

    public String reason() {
        return reason;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** Null before it was out. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** Its last day; null while it is out. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public long version() {
        return version;
    }
}
