package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.organization.OrganizationId;
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
import java.util.UUID;

/**
 * One upload of the asset workbook.
 *
 * <p>It is checked when it comes, and waits with what the check counted until the person who sent it confirms; then its
 * rows are in the register, all of them, and the file itself is let go. Or another upload takes its place, and it is
 * discarded. It is nobody else's.
 */
@Entity
@Table(name = "risk_asset_import")
public class AssetImport {

    /** Where an upload stands. */
    public enum State {
        CHECKED,
        APPLIED,
        DISCARDED
    }

    private static final int LONGEST_FILE_NAME = 255;

    @Id
    @Column(name = "import_id")
    private UUID id;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "old_scale")
    private boolean oldScale;

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

    @Column(name = "error_rows")
    private int errorRows;

    private byte[] content;

    @Version
    private long version;

    protected AssetImport() {
        // for JPA
    }

    /**
     * Keeps an upload whose rows are checked.
     *
     * @param organization the register it is compared with where a row names no other
     * @param oldScale whether its marks are of the scale 2–1–0
     */
    public AssetImport(
            ImportId id,
            OrganizationId organization,
            String fileName,
            boolean oldScale,
            byte[] content,
            StaffId by,
            Instant at) {
        this.id = id.value();
        this.organizationId = organization.value();
        this.fileName = fileName.length() > LONGEST_FILE_NAME ? fileName.substring(0, LONGEST_FILE_NAME) : fileName;
        this.oldScale = oldScale;
        this.content = content.clone();
        this.uploadedBy = by.value();
        this.uploadedAt = at;
        this.state = State.CHECKED;
    }

    /** Notes what the check counted. */
    public void counted(int added, int changed, int same, int wrong) {
        newRows = added;
        changedRows = changed;
        sameRows = same;
        errorRows = wrong;
    }

    /**
     * Its rows are in the register; the file is no longer needed.
     *
     * @throws RuleViolation {@code risk.import-applied} the second time, {@code risk.import-discarded}, {@code
     *     risk.import-has-errors} while a row is wrong
     */
    public void apply(Instant at) {
        refuseUnlessWaiting();
        if (errorRows > 0) {
            throw new RuleViolation("risk.import-has-errors", errorRows);
        }
        state = State.APPLIED;
        appliedAt = at;
        content = new byte[0];
    }

    /** @throws RuleViolation {@code risk.import-applied}, {@code risk.import-discarded} */
    public void refuseUnlessWaiting() {
        if (state == State.APPLIED) {
            throw new RuleViolation("risk.import-applied");
        }
        if (state == State.DISCARDED) {
            throw new RuleViolation("risk.import-discarded");
        }
    }

    /** Another upload took its place. */
    public void discard() {
        if (state == State.CHECKED) {
            state = State.DISCARDED;
            content = new byte[0];
        }
    }

    public ImportId id() {
        return new ImportId(id);
    }

    public OrganizationId organization() {
        return new OrganizationId(organizationId);
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

    public boolean oldScale() {
        return oldScale;
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

    public int errorRows() {
        return errorRows;
    }

    /** The file as it came; empty once it waits no longer. */
    public byte[] content() {
        return content.clone();
    }
}
