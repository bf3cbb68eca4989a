package coop.yakusoku.domain.shared.jobs;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One piece of work done in the background, and what is told of it.
 *
 * <p>Somebody starts it; it waits for its turn, runs, and ends once and for good: done, failed, cancelled, or interrupted
 * because its server stopped. Who started it never changes, and nobody else cancels or repeats it. A repetition is another
 * job that begins where this one had got to. It is forgotten some weeks after its end, with the file it made.
 */
@Entity
@Table(name = "shared_job")
public class Job {

    /** Between details of one text; stands in no name and no number. */
    private static final String BETWEEN = "\u001f";

    private static final int LONGEST_DETAILS = 1000;

    @Id
    @Column(name = "job_id")
    private UUID id;

    private String work;

    private String parameters;

    @Column(name = "title_key")
    private String titleKey;

    @Column(name = "title_details")
    private String titleDetails;

    private UUID staff;

    @Column(name = "staff_name")
    private String staffName;

    private String node;

    @Enumerated(EnumType.STRING)
    private JobState state;

    @Column(name = "cancel_wished")
    private boolean cancelWished;

    private long done;

    private Long total;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "message_details")
    private String messageDetails;

    @Column(name = "restart_point")
    private String restartPoint;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "alive_at")
    private Instant aliveAt;

    @Column(name = "failure_code")
    private String failureCode;

    @Column(name = "failure_details")
    private String failureDetails;

    @Column(name = "result_name")
    private String resultName;

    @Column(name = "result_type")
    private String resultType;

    @Column(name = "result_bytes")
    private Long resultBytes;

    private boolean seen;

    protected Job() {
        // for JPA
    }

    /**
     * Queues work.
     *
     * @param work the name of the work, {@code context.what-it-does}
     * @param parameters what the work is told, as it wrote them
     * @param titleKey the text that names the work, in the texts of its context
     * @param titleDetails what fills the title's placeholders
     * @param by who started it
     * @param byName the person's name at that time
     * @param node the server that runs it
     */
    public Job(
            JobId id,
            String work,
            String parameters,
            String titleKey,
            List<String> titleDetails,
            StaffId by,
            String byName,
            String node,
            Instant at) {
        if (!work.matches("[a-z]+\\.[a-z0-9-]+")) {
            throw new IllegalArgumentException("No name of work: " + work);
        }
        this.id = id.value();
        this.work = work;
        this.parameters = parameters;
        this.titleKey = titleKey;
        this.titleDetails = join(titleDetails);
        this.staff = by.value();
        this.staffName = byName;
        this.node = node;
        this.state = JobState.QUEUED;
        this.queuedAt = at;
        this.aliveAt = at;
    }

    /**
     * The same work once more, from where this one had got to.
     *
     * @throws RuleViolation {@code shared.job-not-vain} while it runs and when it is done
     */
    public Job again(JobId next, String onNode, Instant at) {
        if (!state.isVain()) {
            throw new RuleViolation("shared.job-not-vain");
        }
        Job again = new Job(
                next, work, parameters, titleKey, titleDetails(), new StaffId(staff), staffName, onNode, at);
        again.restartPoint = restartPoint;
        seen = true;
        return again;
    }

    /** It is its turn; false when it was cancelled or given up before. */
    public boolean begin(Instant at) {
        if (state != JobState.QUEUED) {
            return false;
        }
        state = JobState.RUNNING;
        startedAt = at;
        aliveAt = at;
        return true;
    }

    /**
     * How far it has got.
     *
     * @param of how much there is in all; null while unknown
     */
    public void progress(long done, Long of, Instant at) {
        refuseUnlessRunning();
        this.done = done;
        this.total = of;
        this.aliveAt = at;
    }

    /** What it is doing now. */
    public void message(String key, List<String> details) {
        refuseUnlessRunning();
        this.messageKey = key;
        this.messageDetails = join(details);
    }

    /** A part of the deed is written for good; a repetition begins here. */
    public void reached(String point) {
        refuseUnlessRunning();
        this.restartPoint = point;
    }

    /** It made a file. */
    public void result(String name, String type, long bytes) {
        refuseUnlessRunning();
        this.resultName = name;
        this.resultType = type;
        this.resultBytes = bytes;
    }

    /** It has done what it should. */
    public void done(Instant at) {
        refuseUnlessRunning();
        end(JobState.DONE, at);
    }

    /**
     * A rule or a fault ended it.
     *
     * @param code of the sentence that says why
     */
    public void fail(String code, List<String> details, Instant at) {
        refuseUnlessRunning();
        failureCode = code;
        failureDetails = join(details);
        end(JobState.FAILED, at);
    }

    /** The person wishes it to stop: at once while it waits, else as soon as the work looks up. */
    public void cancel(Instant at) {
        if (state == JobState.QUEUED) {
            end(JobState.CANCELLED, at);
        } else if (state == JobState.RUNNING) {
            cancelWished = true;
        }
    }

    /** The work looked up and stopped. */
    public void cancelled(Instant at) {
        refuseUnlessRunning();
        end(JobState.CANCELLED, at);
    }

    /** Its server stopped, or has not been heard of. */
    public void interrupt(Instant at) {
        if (!state.isOver()) {
            end(JobState.INTERRUPTED, at);
        }
    }

    private void end(JobState how, Instant at) {
        state = how;
        endedAt = at;
        if (how.isVain()) {
            resultName = null;
            resultType = null;
            resultBytes = null;
        }
    }

    private void refuseUnlessRunning() {
        if (state != JobState.RUNNING) {
            throw new RuleViolation("shared.job-not-running");
        }
    }

    private static String join(List<String> details) {
        String joined = String.join(BETWEEN, details);
        return joined.length() > LONGEST_DETAILS ? joined.substring(0, LONGEST_DETAILS) : joined;
    }

    private static List<String> split(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
    }

    public JobId id() {
        return new JobId(id);
    }

    public String work() {
        return work;
    }

    /** The context the work belongs to: {@code risk} of {@code risk.register-pdf}. */
    public String context() {
        return work.substring(0, work.indexOf('.'));
    }

    public String parameters() {
        return parameters;
    }

    public String titleKey() {
        return titleKey;
    }

    public List<String> titleDetails() {
        return split(titleDetails);
    }

    public StaffId staff() {
        return new StaffId(staff);
    }

    public String staffName() {
        return staffName;
    }

    public JobState state() {
        return state;
    }

    /** Whether the person wishes it to stop. */
    public boolean cancelWished() {
        return cancelWished;
    }

    public long done() {
        return done;
    }

    /** How much there is in all; empty while unknown. */
    public Optional<Long> total() {
        return Optional.ofNullable(total);
    }

    /** What it is or was doing last; empty when it said nothing. */
    public Optional<String> messageKey() {
        return Optional.ofNullable(messageKey);
    }

    public List<String> messageDetails() {
        return split(messageDetails);
    }

    /** What is written for good; empty when it writes all or nothing. */
    public Optional<String> restartPoint() {
        return Optional.ofNullable(restartPoint);
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The code of the sentence that says why it failed; empty unless it did. */
    public Optional<String> failureCode() {
        return Optional.ofNullable(failureCode);
    }

    public List<String> failureDetails() {
        return split(failureDetails);
    }

    /** The name of the file it made; empty when there is none. */
    public Optional<String> resultName() {
        return Optional.ofNullable(resultName);
    }

    public Optional<String> resultType() {
        return Optional.ofNullable(resultType);
    }

    public Optional<Long> resultBytes() {
        return Optional.ofNullable(resultBytes);
    }

    /** Whether the person has taken note of its end. */
    public boolean seen() {
        return seen;
    }

    @Override
    public String toString() {
        return "Job[" + id + ", " + work + ", " + state + "]";
    }
}
