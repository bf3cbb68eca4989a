package coop.yakusoku.domain.shared.tables;

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
import java.util.Optional;
import java.util.UUID;

/**
 * One table somebody sent to be taken into a register.
 *
 * <p>It is checked when it comes, and waits with what the check counted until the person who sent it confirms; then its
 * rows are in the register, all of them, and it tells for some weeks what became of each. Or another upload takes its
 * place, and it is discarded. It is nobody else's.
 */
@Entity
@Table(name = "shared_upload")
public class Upload {

    /** Where an upload stands. */
    public enum State {
        CHECKED,
        APPLIED,
        DISCARDED
    }

    private static final int LONGEST_FILE_NAME = 255;

    @Id
    @Column(name = "upload_id")
    private UUID id;

    private String kind;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "file_name")
    private String fileName;

    private String option;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "new_rows")
    private int newRows;

    @Column(name = "changed_rows")
    private int changedRows;

    @Column(name = "same_rows")
    private int sameRows;

    @Column(name = "missing_rows")
    private int missingRows;

    @Column(name = "error_rows")
    private int errorRows;

    private String outcomes;

    private byte[] content;

    @Version
    private long version;

    protected Upload() {
        // for JPA
    }

    /**
     * Keeps an upload whose rows are checked.
     *
     * @param kind of the records in it, {@code context.noun}
     * @param organization the register it is compared with where a row names no other
     * @param option how to read it, in the words of who reads it; null for the ordinary way
     */
    public Upload(
            UploadId id,
            String kind,
            UUID organization,
            String fileName,
            String option,
            byte[] content,
            StaffId by,
            Instant at) {
        this.id = id.value();
        this.kind = kind;
        this.organizationId = organization;
        this.fileName = fileName.length() > LONGEST_FILE_NAME ? fileName.substring(0, LONGEST_FILE_NAME) : fileName;
        this.option = option;
        this.content = content.clone();
        this.uploadedBy = by.value();
        this.uploadedAt = at;
        this.state = State.CHECKED;
    }

    /** Notes what the check counted. */
    public void counted(int added, int changed, int same, int missing, int wrong) {
        newRows = added;
        changedRows = changed;
        sameRows = same;
        missingRows = missing;
        errorRows = wrong;
    }

    /**
     * Its rows are in the register.
     *
     * @param became what became of each row, in the words of who wrote them
     * @throws RuleViolation {@code shared.import-applied} the second time, {@code shared.import-discarded}, {@code
     *     shared.import-has-errors} while a row is wrong
     */
    public void apply(String became, Instant at) {
        refuseUnlessWaiting();
        if (errorRows > 0) {
            throw new RuleViolation("shared.import-has-errors", errorRows);
        }
        state = State.APPLIED;
        appliedAt = at;
        outcomes = became;
    }

    /** @throws RuleViolation {@code shared.import-applied}, {@code shared.import-discarded} */
    public void refuseUnlessWaiting() {
        if (state == State.APPLIED) {
            throw new RuleViolation("shared.import-applied");
        }
        if (state == State.DISCARDED) {
            throw new RuleViolation("shared.import-discarded");
        }
    }

    /** Another upload took its place. */
    public void discard() {
        if (state == State.CHECKED) {
            state = State.DISCARDED;
            content = new byte[0];
        }
    }

    public UploadId id() {
        return new UploadId(id);
    }

    /** Of the records in it, {@code context.noun}. */
    public String kind() {
        return kind;
    }

    public UUID organization() {
        return organizationId;
    }

    public StaffId uploadedBy() {
        return new StaffId(uploadedBy);
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String fileName() {
        return fileName;
    }

    /** How to read it; empty for the ordinary way. */
    public Optional<String> option() {
        return Optional.ofNullable(option);
    }

    public State state() {
        return state;
    }

    /** When its rows went into the register; null before. */
    public Instant appliedAt() {
        return appliedAt;
    }

    public int newRows() {
        return newRows;
    }

    public int changedRows() {
        return changedRows;
    }

    public int sameRows() {
        return sameRows;
    }

    /** How many records of the register the file does not name. */
    public int missingRows() {
        return missingRows;
    }

    public int errorRows() {
        return errorRows;
    }

    /** What became of each row; empty unless applied. */
    public Optional<String> outcomes() {
        return Optional.ofNullable(outcomes);
    }

    /** The file as it came; empty when discarded. */
    public byte[] content() {
        return content.clone();
    }
}
