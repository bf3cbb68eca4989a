package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.Attachment;
import coop.yakusoku.domain.evidence.AttachmentId;
import coop.yakusoku.domain.evidence.Attachments;
import coop.yakusoku.domain.evidence.Evidence;
import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.domain.evidence.EvidenceLimits;
import coop.yakusoku.domain.evidence.FileContent;
import coop.yakusoku.domain.evidence.FileKind;
import coop.yakusoku.domain.evidence.StoredFileId;
import coop.yakusoku.domain.evidence.StoredFiles;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Clocks;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordSource;
import coop.yakusoku.ejb.shared.records.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Files in memory, records somebody may see or change, and one person: what the service needs and no container. */
final class Cabinet implements Attachments, StoredFiles, RecordSource, Caller {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), Clocks.TOKYO);

    private final Map<String, StoredFileId> bytes = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final Set<RecordRef> read = new HashSet<>();
    private final Set<RecordRef> change = new HashSet<>();
    private final StaffId sato = new StaffId(UUID.randomUUID());

    EvidenceService service() {
        Records records = new Records(List.of((RecordSource) this));
        return new EvidenceService(this, this, records, (seen, held, entity, id) -> {}, this, NOON);
    }

    void letRead(RecordRef record) {
        read.add(record);
    }

    void letChange(RecordRef record) {
        read.add(record);
        change.add(record);
    }

    void forget(RecordRef record) {
        read.remove(record);
        change.remove(record);
    }

    /** How many files are stored. */
    int stored() {
        return bytes.size();
    }

    AttachFile file(RecordRef record, String name, String content) {
        byte[] sent = content.getBytes(StandardCharsets.UTF_8);
        return new AttachFile(record, name, () -> new ByteArrayInputStream(sent), null, null, null, null);
    }

    @Override
    public Optional<Evidence> evidence(EvidenceId id) {
        return evidence.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return attachments.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Attachment> of(EvidenceId id) {
        return attachments.stream().filter(it -> it.evidence().equals(id)).toList();
    }

    @Override
    public boolean isAttached(StoredFileId file, RecordRef record) {
        return attachments.stream()
                .filter(it -> !it.retired() && it.record().equals(record))
                .anyMatch(it -> evidence(it.evidence()).orElseThrow().file().equals(file));
    }

    @Override
    public void add(Evidence piece) {
        evidence.add(piece);
    }

    @Override
    public void add(Attachment attachment) {
        attachments.add(attachment);
    }

    @Override
    public StoredFileId keep(FileContent content, FileKind kind, long mostBytes, Instant at) throws IOException {
        try (InputStream in = content.open()) {
            byte[] all = in.readAllBytes();
            if (all.length > mostBytes) {
                throw new RuleViolation("evidence.too-large", mostBytes);
            }
            return bytes.computeIfAbsent(new String(all, StandardCharsets.UTF_8), any -> StoredFileId.next());
        }
    }

    @Override
    public Optional<byte[]> piece(StoredFileId file, int place) {
        throw new UnsupportedOperationException();
    }

    @Override
    public EvidenceLimits limits() {
        return new EvidenceLimits(1_000, 1_000_000, 1_000_000, 30, EnumSet.allOf(FileKind.class));
    }

    @Override
    public void limit(EvidenceLimits limits) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> kinds() {
        return Set.of("risk.asset");
    }

    @Override
    public Optional<RecordHead> head(RecordRef record) {
        return read.contains(record)
                ? Optional.of(new RecordHead(record, null, "資産", null, null, null, "/a.xhtml"))
                : Optional.empty();
    }

    @Override
    public boolean mayChange(RecordRef record) {
        return change.contains(record);
    }

    @Override
    public StaffId staff() {
        return sato;
    }

    @Override
    public String username() {
        return "sato";
    }

    @Override
    public String displayName() {
        return "佐藤";
    }

    @Override
    public String place() {
        return "";
    }

    @Override
    public Optional<OrganizationId> organization() {
        return Optional.empty();
    }

    @Override
    public Optional<DepartmentId> department() {
        return Optional.empty();
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public Scope scope(String... roles) {
        return Scope.NONE;
    }

    @Override
    public Scope readable() {
        return Scope.NONE;
    }
}
