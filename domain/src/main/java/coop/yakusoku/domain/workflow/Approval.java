package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;

/**
 * An application for the approval of one or more records of one kind (6.18).
 *
 * <p>Born when it is submitted, with a copy and the seal of what each record says. It then goes from station to station
 * of a route, which is fixed at the submission; each station reads, agrees, approves or, the last one, decides. It comes
 * back to its drafter when it is returned with a reason, or taken back before anybody acted; then it is submitted again,
 * with fresh copies, or dropped. Decision, rejection and dropping end it. Nobody acts at a station of his or her own
 * application, and nothing is approved that has changed since it was submitted. Every act stays.
 */
@Entity
@Audited
@Table(name = "workflow_approval")
public class Approval {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "approval_id"))
    private ApprovalId id;

    private long number;

    @Column(name = "document_type")
    private String documentType;

    private String title;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int level;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private DepartmentId department;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "drafter_id"))
    private StaffId drafter;

    @Column(name = "drafter_name")
    private String drafterName;

    @Enumerated(EnumType.STRING)
    private ApprovalState state;

    private String route;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int round;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int place;

    /** The roles that are asked now, parted by commas; in a column because lists ask for it. */
    private String awaited;

    private boolean held;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @NotAudited
    @Column(name = "search_key")
    private String searchKey;

    @NotAudited
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "approval_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Subject> subjects = new ArrayList<>();

    @NotAudited
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "approval_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Act> acts = new ArrayList<>();

    @Version
    private long version;

    protected Approval() {
        // for JPA
    }

    /**
     * Submits records for the first time.
     *
     * @param number that nobody else has
     * @param documentType the kind of all the records
     * @param post where the records belong and how weighty they are
     * @param route the stations, see {@link Station#line}
     * @param records at least one, all of the kind, none twice
     * @param comment for those who read it; may be empty
     * @throws RuleViolation {@code workflow.nothing-to-submit}, {@code workflow.title-missing}, {@code
     *     workflow.too-long}, and what {@link Station#line} refuses
     */
    public Approval(
            ApprovalId id,
            long number,
            String documentType,
            String title,
            Matter post,
            List<Station> route,
            List<Submitted> records,
            Hand drafter,
            String comment,
            Instant at) {
        this.id = Objects.requireNonNull(id, "id");
        this.number = number;
        this.documentType = Objects.requireNonNull(documentType, "documentType");
        this.title = Words.required(title, 300, "workflow.title-missing");
        this.organization = Objects.requireNonNull(post.organization(), "organization");
        this.department = post.department();
        if (records.isEmpty()) {
            throw new RuleViolation("workflow.nothing-to-submit");
        }
        Set<RecordRef> seen = new HashSet<>();
        for (Submitted record : records) {
            if (!record.record().kind().equals(documentType) || !seen.add(record.record())) {
                throw new IllegalArgumentException("records of another kind, or twice");
            }
            subjects.add(new Subject(subjects.size(), record));
        }
        begin(post.level(), route, drafter, comment, at);
    }

    /**
     * Submits it again after it came back. Whoever does is its drafter from now on.
     *
     * @param records what the records say now; a record that is not among them any more leaves the application
     * @throws RuleViolation {@code workflow.not-with-drafter}; {@code workflow.nothing-to-submit}
     */
    public void resubmit(
            int newLevel, List<Station> newRoute, List<Submitted> records, Hand hand, String comment, Instant at) {
        refuseUnlessWithDrafter();
        for (Subject subject : List.copyOf(subjects)) {
            Optional<Submitted> now = records.stream()
                    .filter(it -> it.record().equals(subject.record()))
                    .findFirst();
            if (now.isPresent()) {
                subject.take(now.get());
            } else {
                subjects.remove(subject);
            }
        }
        if (subjects.isEmpty()) {
            throw new RuleViolation("workflow.nothing-to-submit");
        }
        begin(newLevel, newRoute, hand, comment, at);
    }

    private void begin(int newLevel, List<Station> newRoute, Hand hand, String comment, Instant at) {
        this.level = newLevel;
        this.route = new Way(Station.line(newRoute)).text();
        this.drafter = hand.person();
        this.drafterName = hand.name();
        this.round = round + 1;
        this.submittedAt = at;
        this.searchKey = JapaneseText.searchKey(number + " " + title + " " + drafterName);
        note(Act.DRAFTER, Deed.SUBMITTED, hand, Words.optional(comment, 1000), at);
        stand(ApprovalState.IN_PROGRESS, 0);
    }

    /**
     * Consents at a station that is asked. When everybody asked at the same time has, it goes on; after the 決裁 it is
     * decided.
     *
     * @param now the seals of what the records say now, by record
     * @param comment may be empty
     * @return whether it is decided now
     * @throws RuleViolation {@code workflow.not-in-progress} when it is over, returned or taken back; {@code
     *     workflow.not-asked} when the station has answered already, or is not asked yet; {@code workflow.own-draft};
     *     {@code workflow.content-changed} when a record says something else than what was submitted
     */
    public boolean consent(Turn turn, Map<RecordRef, String> now, String comment, Instant at) {
        refuseUnlessActing(turn);
        for (Subject subject : subjects) {
            if (!subject.seal().equals(now.get(subject.record()))) {
                throw new RuleViolation("workflow.content-changed", subject.title());
            }
        }
        StationKind kind = way().at(turn.station()).kind();
        note(turn.station(), kind.consent(), turn.hand(), Words.optional(comment, 1000), at);
        if (kind == StationKind.DECIDE) {
            close(ApprovalState.APPROVED, at);
            return true;
        }
        stand(ApprovalState.IN_PROGRESS, course().asked().isEmpty() ? way().next(place) : place);
        return false;
    }

    /**
     * 保留: keeps it at a station, because something has to be asked or waited for. It binds nobody else who may act
     * there, and the drafter may still take it back.
     *
     * @param reason what it waits for
     * @throws RuleViolation as {@link #sendBack}; {@code workflow.held-already}
     */
    public void hold(Turn turn, String reason, Instant at) {
        refuseUnlessActing(turn);
        String words = Words.required(reason, 1000, "workflow.reason-missing");
        if (course().heldAt(turn.station()).isPresent()) {
            throw new RuleViolation("workflow.held-already");
        }
        note(turn.station(), Deed.HELD, turn.hand(), words, at);
        stand(ApprovalState.IN_PROGRESS, place);
    }

    /**
     * 保留解除.
     *
     * @param comment may be empty
     * @throws RuleViolation as {@link #consent}; {@code workflow.not-held}
     */
    public void resume(Turn turn, String comment, Instant at) {
        refuseUnlessActing(turn);
        if (course().heldAt(turn.station()).isEmpty()) {
            throw new RuleViolation("workflow.not-held");
        }
        note(turn.station(), Deed.RESUMED, turn.hand(), Words.optional(comment, 1000), at);
        stand(ApprovalState.IN_PROGRESS, place);
    }

    /**
     * 後閲: has read what was decided, or what somebody else did in his or her place. Changes nothing of the decision.
     *
     * @param turn the station that reads afterwards, or the one where somebody else acted
     * @throws RuleViolation {@code workflow.nothing-to-read} when nobody asks this person to
     */
    public void readAfterwards(Turn turn, String comment, Instant at) {
        if (!course().toRead(turn.hand().person()).contains(turn.station())
                && !course().readers().contains(turn.station())) {
            throw new RuleViolation("workflow.nothing-to-read");
        }
        note(turn.station(), Deed.READ_AFTER, turn.hand(), Words.optional(comment, 1000), at);
        this.awaited = course().roles();
    }

    /**
     * 差戻し: sends it back to its drafter, or to a step it has passed.
     *
     * @param to {@link Act#DRAFTER}, or a station of a step before the present one; all of that step answer again
     * @param reason what has to be done
     * @throws RuleViolation {@code workflow.not-in-progress}, {@code workflow.not-asked}, {@code workflow.own-draft},
     *     {@code workflow.reason-missing}, {@code workflow.not-a-former-station}
     */
    public void sendBack(Turn turn, int to, String reason, Instant at) {
        refuseUnlessActing(turn);
        String words = Words.required(reason, 1000, "workflow.reason-missing");
        if (to < Act.DRAFTER || to >= place) {
            throw new RuleViolation("workflow.not-a-former-station");
        }
        note(turn.station(), Deed.RETURNED, turn.hand(), words, at);
        if (to == Act.DRAFTER) {
            stand(ApprovalState.RETURNED, 0);
        } else {
            stand(ApprovalState.IN_PROGRESS, way().begin(to));
        }
    }

    /**
     * 却下: ends it; the records may be submitted again in another application.
     *
     * @throws RuleViolation as {@link #sendBack}
     */
    public void reject(Turn turn, String reason, Instant at) {
        refuseUnlessActing(turn);
        String words = Words.required(reason, 1000, "workflow.reason-missing");
        note(turn.station(), Deed.REJECTED, turn.hand(), words, at);
        close(ApprovalState.REJECTED, at);
    }

    /**
     * 取戻し: takes it back while nobody has acted on it.
     *
     * @throws RuleViolation {@code workflow.not-in-progress}; {@code workflow.not-the-drafter}; {@code
     *     workflow.already-acted}
     */
    public void withdraw(Hand hand, String comment, Instant at) {
        refuseUnlessInProgress();
        if (!hand.person().equals(drafter)) {
            throw new RuleViolation("workflow.not-the-drafter");
        }
        if (course().begun()) {
            throw new RuleViolation("workflow.already-acted");
        }
        note(Act.DRAFTER, Deed.WITHDRAWN, hand, Words.optional(comment, 1000), at);
        stand(ApprovalState.DRAFT, 0);
    }

    /**
     * 取下げ: gives up one that came back.
     *
     * @throws RuleViolation {@code workflow.not-with-drafter}
     */
    public void drop(Hand hand, String comment, Instant at) {
        refuseUnlessWithDrafter();
        note(Act.DRAFTER, Deed.DROPPED, hand, Words.optional(comment, 1000), at);
        close(ApprovalState.DROPPED, at);
    }

    private void refuseUnlessActing(Turn turn) {
        refuseUnlessInProgress();
        if (turn.hand().isOf(drafter)) {
            throw new RuleViolation("workflow.own-draft");
        }
        if (!course().asked().contains(turn.station())) {
            throw new RuleViolation("workflow.not-asked");
        }
    }

    /** @throws RuleViolation {@code workflow.not-in-progress} when it is over, returned or taken back */
    public void refuseUnlessInProgress() {
        if (state != ApprovalState.IN_PROGRESS) {
            throw new RuleViolation("workflow.not-in-progress", state, lastAct().byName());
        }
    }

    private void refuseUnlessWithDrafter() {
        if (!state.waitsForDrafter()) {
            throw new RuleViolation("workflow.not-with-drafter", state);
        }
    }

    private void note(int where, Deed deed, Hand hand, String comment, Instant at) {
        acts.add(new Act(acts.size(), round, where, deed, hand, comment, at));
    }

    private void stand(ApprovalState newState, int newPlace) {
        this.state = newState;
        this.place = newPlace;
        this.held = course().held();
        this.awaited = course().roles();
    }

    private void close(ApprovalState end, Instant at) {
        this.closedAt = at;
        stand(end, place);
        subjects.forEach(Subject::close);
    }

    private Way way() {
        return Way.read(route);
    }

    /** Where it stands on its way, after all that was done with it. */
    public Course course() {
        return new Course(state, way(), round, place, List.copyOf(acts));
    }

    /** Whether somebody keeps it (保留). */
    public boolean held() {
        return held;
    }

    /** Whether the drafter may still take it back. */
    public boolean mayWithdraw(StaffId person) {
        return state == ApprovalState.IN_PROGRESS && drafter.equals(person) && !course().begun();
    }

    public ApprovalId id() {
        return id;
    }

    /** The running number people quote. */
    public long number() {
        return number;
    }

    /** The kind of its records: {@code risk.analysis}. */
    public String documentType() {
        return documentType;
    }

    public String title() {
        return title;
    }

    public Matter matter() {
        return new Matter(organization, department, level);
    }

    public StaffId drafter() {
        return drafter;
    }

    /** The drafter's name when it was submitted. */
    public String drafterName() {
        return drafterName;
    }

    public ApprovalState state() {
        return state;
    }

    /** The way it goes, fixed at the submission. */
    public List<Station> stations() {
        return way().stations();
    }

    /** The first station of the step it stands at, from 0. */
    public int place() {
        return place;
    }

    /** How often it was submitted. */
    public int round() {
        return round;
    }

    /** Number, title and drafter, folded for searching. */
    public String searchKey() {
        return searchKey;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    /** All that was done with it, in order. */
    public List<Act> acts() {
        return List.copyOf(acts);
    }

    public Act lastAct() {
        return acts.get(acts.size() - 1);
    }

    public long version() {
        return version;
    }
}
