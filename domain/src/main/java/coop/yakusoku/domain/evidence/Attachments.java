package coop.yakusoku.domain.evidence;

import coop.yakusoku.domain.shared.RecordRef;
import java.util.List;
import java.util.Optional;

/** All evidence and where it is attached. */
public interface Attachments {

    Optional<Evidence> evidence(EvidenceId id);

    Optional<Attachment> find(AttachmentId id);

    /** Every record it is or was attached to. */
    List<Attachment> of(EvidenceId evidence);

    /** Whether this file is in force for the record, under whatever name. */
    boolean isAttached(StoredFileId file, RecordRef record);

    void add(Evidence evidence);

    void add(Attachment attachment);
}
