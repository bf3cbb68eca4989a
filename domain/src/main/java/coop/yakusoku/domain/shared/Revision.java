package coop.yakusoku.domain.shared;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/**
 * One transaction that changed records: who and when. The history of every record hangs on it.
 *
 * <p>Written by Envers at the end of a transaction, never changed and never deleted. The name is kept beside the id, so
 * that the history still reads after the person has left the register.
 */
@Entity
@Table(name = "shared_revision")
@RevisionEntity(RevisionAuthor.Signature.class)
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_revision_seq")
    @SequenceGenerator(name = "shared_revision_seq", sequenceName = "shared_revision_seq", allocationSize = 50)
    @RevisionNumber
    private long rev;

    @RevisionTimestamp
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "staff"))
    private StaffId staff;

    @Column(name = "staff_name")
    private String staffName;

    protected Revision() {
        // for JPA
    }

    /** A revision for records whose history Envers does not write, signed like the others. */
    public static Revision at(Instant at) {
        Revision revision = new Revision();
        revision.at = at;
        new RevisionAuthor.Signature().newRevision(revision);
        return revision;
    }

    void sign(RevisionAuthor author) {
        this.staff = author.staff();
        this.staffName = author.name();
    }

    public long rev() {
        return rev;
    }

    public Instant at() {
        return at;
    }

    /** Who changed the records; empty when the system itself did (a timer, the demo data). */
    public Optional<StaffId> staff() {
        return Optional.ofNullable(staff);
    }

    /** The name the person had at that time; empty when the system itself did. */
    public Optional<String> staffName() {
        return Optional.ofNullable(staffName);
    }
}
