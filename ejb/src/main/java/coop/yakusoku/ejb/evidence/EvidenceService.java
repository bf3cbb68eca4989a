package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.Attachment;
import coop.yakusoku.domain.evidence.AttachmentId;
import coop.yakusoku.domain.evidence.Attachments;
import coop.yakusoku.domain.evidence.Evidence;
import coop.yakusoku.domain.evidence.EvidenceDetails;
import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.domain.evidence.EvidenceLimits;
import coop.yakusoku.domain.evidence.FileInspection;
import coop.yakusoku.domain.evidence.FileKind;
import coop.yakusoku.domain.evidence.FileName;
import coop.yakusoku.domain.evidence.StoredFileId;
import coop.yakusoku.domain.evidence.StoredFiles;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import coop.yakusoku.ejb.shared.records.Records;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;

/**
 * Attaches evidence to records and retires it. Who may is the decision of the context that owns the record: who may change
 * the record may attach and retire, who may read it may look.
 */
@Stateless
@RolesAllowed(Roles.STAFF)
public class EvidenceService {

    private final Attachments attachments;
    private final StoredFiles files;
    private final Records records;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected EvidenceService() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public EvidenceService(
            Attachments attachments,
            StoredFiles files,
            Records records,
            Versions versions,
            Caller caller,
            Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.records = records;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Keeps a file and attaches it to a record.
     *
     * @throws RuleViolation {@code shared.unknown-record}, {@code shared.record-not-yours}, {@code
     *     evidence.already-attached} when the record has this very file, {@code evidence.too-large}, and those of {@link
     *     FileInspection#kindOf}, {@link FileName} and {@link EvidenceDetails}
     */
    public EvidenceId attach(AttachFile command) {
        records.changeable(command.record());
        EvidenceLimits limits = files.limits();
        FileName name = new FileName(command.fileName());
        String title = JapaneseText.isBlank(command.title()) ? titleOf(name) : command.title();
        EvidenceDetails details =
                new EvidenceDetails(title, command.note(), command.doneOn(), command.expiresOn());
        Instant now = clock.instant();

        StoredFileId file = keep(command, limits, name, now);
        refuseTwice(file, command.record());

        StaffId by = caller.staff();
        Evidence evidence = new Evidence(EvidenceId.next(), file, name, details, by, now);
        attachments.add(evidence);
        attachments.add(new Attachment(AttachmentId.next(), evidence.id(), command.record(), by, now));
        return evidence.id();
    }

    private StoredFileId keep(AttachFile command, EvidenceLimits limits, FileName name, Instant now) {
        try {
            FileKind kind = new FileInspection(limits).kindOf(command.content(), name);
            return files.keep(command.content(), kind, limits.mostBytes(), now);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String titleOf(FileName name) {
        return JapaneseText.cut(200, name.stem());
    }

    private void refuseTwice(StoredFileId file, RecordRef record) {
        if (attachments.isAttached(file, record)) {
            throw new RuleViolation("evidence.already-attached");
        }
    }

    /**
     * Attaches evidence that is there already to one more record; the file stays one.
     *
     * @throws RuleViolation {@code shared.unknown-record} when the caller may not read the record or the evidence, {@code
     *     shared.record-not-yours}, {@code evidence.already-attached}
     */
    public void attachAgain(EvidenceId id, RecordRef record) {
        Evidence evidence = readable(id);
        records.changeable(record);
        refuseTwice(evidence.file(), record);

        attachments.add(new Attachment(AttachmentId.next(), id, record, caller.staff(), clock.instant()));
    }

    /**
     * Corrects what is said of a piece of evidence. May who may change a record it is in force for.
     *
     * @throws RuleViolation {@code shared.unknown-record}, {@code shared.record-not-yours}, {@code
     *     shared.changed-meanwhile}
     */
    public void correct(CorrectEvidence command) {
        Evidence evidence = readable(command.evidence());
        boolean may = attachments.of(evidence.id()).stream()
                .filter(attachment -> !attachment.retired())
                .anyMatch(attachment -> records.mayChange(attachment.record()));
        if (!may) {
            throw new RuleViolation("shared.record-not-yours");
        }
        versions.check(command.version(), evidence.version(), Evidence.class, evidence.id());

        evidence.correct(command.details());
    }

    /**
     * Retires evidence for one record. It stays to be seen, with the reason.
     *
     * @throws RuleViolation {@code shared.unknown-record}, {@code shared.record-not-yours}, {@code
     *     shared.changed-meanwhile}, and those of {@link Attachment#retire}
     */
    public void retire(RetireAttachment command) {
        Attachment attachment =
                attachments.find(command.attachment()).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        records.changeable(attachment.record());
        versions.check(command.version(), attachment.version(), Attachment.class, attachment.id());

        attachment.retire(command.reason(), caller.staff(), clock.instant());
    }

    private Evidence readable(EvidenceId id) {
        Evidence evidence = attachments.evidence(id).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        boolean seen = attachments.of(id).stream()
                .anyMatch(attachment -> records.head(attachment.record()).isPresent());
        if (!seen) {
            throw new RuleViolation("shared.unknown-record");
        }
        return evidence;
    }
}
