package coop.yakusoku.domain.work;

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
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How one person wants to be told what waits. Without one, the person gets every mail, in Japanese, and has no
 * calendar address.
 *
 * <p>The secret of the calendar's address is shown once, when it is made. Only its digest is kept, so nobody reads it
 * out of the database; a new one makes the old one useless.
 */
@Entity
@Table(name = "work_preference")
public class Preference {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private StaffId person;

    @Enumerated(EnumType.STRING)
    private MailWish mail;

    @Enumerated(EnumType.STRING)
    private MailLanguage language;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "calendar_digest")
    private String calendarDigest;

    @Column(name = "calendar_since")
    private Instant calendarSince;

    @Version
    private long version;

    protected Preference() {
        // for JPA
    }

    /** What is so until the person says otherwise. */
    public Preference(StaffId person) {
        this.person = Objects.requireNonNull(person, "person");
        this.mail = MailWish.ALL;
        this.language = MailLanguage.JAPANESE;
    }

    public void wish(MailWish wish, MailLanguage read) {
        this.mail = Objects.requireNonNull(wish, "wish");
        this.language = Objects.requireNonNull(read, "read");
    }

    /** From now on the calendar is found under this secret and no other. */
    public void open(CalendarSecret secret, Instant at) {
        this.calendarDigest = secret.digest();
        this.calendarSince = Objects.requireNonNull(at, "at");
    }

    /** From now on there is no calendar address. */
    public void close() {
        this.calendarDigest = null;
        this.calendarSince = null;
    }

    public StaffId person() {
        return person;
    }

    public MailWish mail() {
        return mail;
    }

    public MailLanguage language() {
        return language;
    }

    /** When the address was made; null when there is none. */
    public Instant calendarSince() {
        return calendarSince;
    }
}
