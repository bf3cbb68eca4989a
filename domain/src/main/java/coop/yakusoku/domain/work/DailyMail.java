package coop.yakusoku.domain.work;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The mail of the day to one person.
 *
 * <p>It is written before it is sent and waits until the mail server takes it, however long that is: one per person and
 * day of writing, and one per person and day of sending. A mail still waiting when the next one is written is replaced
 * by it; the next one says everything it would have said.
 */
@Entity
@Table(name = "work_mail")
public class DailyMail {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    /** Where it stands. */
    public enum State {
        WAITING,
        SENT,
        REPLACED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "mail_id"))
    private MailId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private StaffId person;

    @Column(name = "day", updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String plain;

    @Column(updatable = false)
    private String html;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    private String failure;

    @Version
    private long version;

    protected DailyMail() {
        // for JPA
    }

    /** A mail to be sent as soon as the server takes it. */
    public DailyMail(MailId id, StaffId person, LocalDate day, String subject, String plain, String html, Instant at) {
        this.id = Objects.requireNonNull(id, "id");
        this.person = Objects.requireNonNull(person, "person");
        this.day = Objects.requireNonNull(day, "day");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.plain = Objects.requireNonNull(plain, "plain");
        this.html = Objects.requireNonNull(html, "html");
        this.state = State.WAITING;
        this.nextTryAt = Objects.requireNonNull(at, "at");
    }

    /** The server took it. */
    public void sent(LocalDate on) {
        attempts++;
        state = State.SENT;
        sentOn = on;
        failure = null;
    }

    /**
     * The server did not take it. It is tried again after a pause that grows to half an hour.
     *
     * @param why the kind of failure, no address and no text of the server
     */
    public void failed(String why, Instant at) {
        long pause = FIRST_PAUSE.toSeconds() << Math.min(attempts, 10);
        attempts++;
        failure = why;
        nextTryAt = at.plusSeconds(Math.min(pause, LONGEST_PAUSE.toSeconds()));
    }

    /** A newer mail says what this one says. */
    public void replaced() {
        state = State.REPLACED;
    }

    public MailId id() {
        return id;
    }

    public StaffId person() {
        return person;
    }

    /** The day it was written for. */
    public LocalDate day() {
        return day;
    }

    public String subject() {
        return subject;
    }

    public String plain() {
        return plain;
    }

    public String html() {
        return html;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    /** The id only: this goes into logs. */
    @Override
    public String toString() {
        return id.toString();
    }
}
