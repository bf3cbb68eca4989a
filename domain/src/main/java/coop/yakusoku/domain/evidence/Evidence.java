package coop.yakusoku.domain.evidence;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * 証跡: a file that shows that something was done, and what is said of it.
 *
 * <p>It comes with its file and keeps it: the bytes, their name, who brought them and when never change. What is said of
 * it may be corrected, and the history keeps what was said before. It is attached to any number of records; it does not
 * end, only its attachments are retired.
 */
@Entity
@Audited
@Table(name = "evidence_evidence")
public class Evidence {

    @Id
    @Column(name = "evidence_id")
    private UUID id;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "file_name")
    private String fileName;

    private String title;

    private String note;

    @NotAudited
    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Version
    private long version;

    protected Evidence() {
        // for JPA
    }

    /** Registers a file as evidence. */
    public Evidence(
            EvidenceId id, StoredFileId file, FileName name, EvidenceDetails details, StaffId by, Instant at) {
        this.id = id.value();
        this.fileId = file.value();
        this.fileName = name.value();
        this.registeredBy = by.value();
        this.registeredAt = at;
        correct(details);
    }

    /** Says something else of it; the file stays. */
    public final void correct(EvidenceDetails details) {
        title = details.title();
        note = details.note();
        doneOn = details.doneOn();
        expiresOn = details.expiresOn();
        searchKey = JapaneseText.searchKey(title + " " + fileName + " " + note);
    }

    public EvidenceId id() {
        return new EvidenceId(id);
    }

    public StoredFileId file() {
        return new StoredFileId(fileId);
    }

    public FileName fileName() {
        return new FileName(fileName);
    }

    public EvidenceDetails details() {
        return new EvidenceDetails(title, note, doneOn, expiresOn);
    }

    public StaffId registeredBy() {
        return new StaffId(registeredBy);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public long version() {
        return version;
    }
}
