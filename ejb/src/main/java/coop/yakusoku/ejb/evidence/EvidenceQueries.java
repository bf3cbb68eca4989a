package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.AttachmentId;
import coop.yakusoku.domain.evidence.Attachments;
import coop.yakusoku.domain.evidence.Evidence;
import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.domain.evidence.EvidenceLimits;
import coop.yakusoku.domain.evidence.StoredFiles;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordSight;
import coop.yakusoku.ejb.shared.records.Records;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads evidence: of records the caller may read, whatever their context. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class EvidenceQueries {

    private static final Set<String> NEVER_CHANGE =
            Set.of("Evidence.fileId", "Evidence.registeredBy", "Evidence.registeredAt");

    private final EntityManager entities;
    private final Attachments attachments;
    private final StoredFiles files;
    private final Records records;
    private final FieldHistory history;
    private final Clock clock;

    protected EvidenceQueries() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public EvidenceQueries(
            EntityManager entities,
            Attachments attachments,
            StoredFiles files,
            Records records,
            FieldHistory history,
            Clock clock) {
        this.entities = entities;
        this.attachments = attachments;
        this.files = files;
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    /**
     * All evidence of a record.
     *
     * @throws RuleViolation {@code shared.unknown-record} when the caller may not read it
     */
    public RecordEvidence of(RecordRef record) {
        records.readable(record);
        Query query = entities.createNativeQuery(EvidenceRow.COLUMNS + EvidenceRow.FROM + EvidenceRow.NAMES
                        + " where t.record_kind = :kind and t.record_id = :record"
                        + " order by t.attached_at desc, t.attachment_id")
                .setParameter("kind", record.kind())
                .setParameter("record", record.id());
        List<EvidenceRow> rows = rows(query);
        return new RecordEvidence(
                rows.stream().filter(row -> row.retiredAt() == null).toList(),
                rows.stream().filter(row -> row.retiredAt() != null).toList(),
                records.mayChange(record));
    }

    /** One page of the list, with the records it is attached to. */
    public List<ListedEvidence> page(EvidenceFilter filter, EvidenceOrder order, boolean descending, int first, int size) {
        EvidenceSelection selection = selection(filter);
        Query query = entities.createNativeQuery(EvidenceRow.COLUMNS + EvidenceRow.FROM + EvidenceRow.NAMES
                + selection.where() + order.sql(descending));
        List<EvidenceRow> rows =
                rows(selection.bind(query).setFirstResult(first).setMaxResults(size));
        Map<RecordRef, RecordHead> heads =
                records.heads(rows.stream().map(EvidenceRow::record).distinct().toList());
        return rows.stream()
                .map(row -> new ListedEvidence(row, heads.get(row.record())))
                .toList();
    }

    /** How many attachments the filter finds. */
    public long count(EvidenceFilter filter) {
        EvidenceSelection selection = selection(filter);
        Query query = entities.createNativeQuery(
                "select count(*) " + EvidenceRow.FROM + selection.where(), Long.class);
        return ((Number) selection.bind(query).getSingleResult()).longValue();
    }

    /** The kinds of record whose evidence the caller may list, in order. */
    public List<String> kinds() {
        return List.copyOf(new TreeSet<>(records.sights().keySet()));
    }

    private EvidenceSelection selection(EvidenceFilter filter) {
        Map<String, RecordSight> sights = records.sights();
        if (filter.kind() != null) {
            sights.keySet().retainAll(Set.of(filter.kind()));
        }
        return new EvidenceSelection(sights).narrow(filter, LocalDate.now(clock));
    }

    /** @throws RuleViolation {@code shared.unknown-record} when it is attached to nothing the caller may read */
    public EvidenceDetail detail(EvidenceId id) {
        Query query = entities.createNativeQuery(EvidenceRow.COLUMNS + EvidenceRow.FROM + EvidenceRow.NAMES
                        + " where t.evidence_id = :evidence order by t.attached_at, t.attachment_id")
                .setParameter("evidence", id.value());
        List<EvidenceRow> rows = rows(query);
        Map<RecordRef, RecordHead> heads =
                records.heads(rows.stream().map(EvidenceRow::record).toList());
        List<EvidenceDetail.Use> uses = rows.stream()
                .filter(row -> heads.containsKey(row.record()))
                .map(row -> new EvidenceDetail.Use(
                        row,
                        heads.get(row.record()),
                        row.retiredAt() == null && records.mayChange(row.record())))
                .toList();
        if (uses.isEmpty()) {
            throw new RuleViolation("shared.unknown-record");
        }
        return detail(id, uses);
    }

    private EvidenceDetail detail(EvidenceId id, List<EvidenceDetail.Use> uses) {
        Evidence evidence = attachments.evidence(id).orElseThrow();
        Object[] names = (Object[]) entities.createNativeQuery(
                        "select f.sha256, p.name from evidence_evidence e"
                                + " join evidence_file f on f.file_id = e.file_id"
                                + " join organization_person p on p.person_id = e.registered_by"
                                + " where e.evidence_id = :evidence")
                .setParameter("evidence", id.value())
                .getSingleResult();
        EvidenceRow any = uses.stream()
                .map(EvidenceDetail.Use::row)
                .filter(row -> row.retiredAt() == null)
                .findFirst()
                .orElse(uses.get(0).row());
        return new EvidenceDetail(
                id,
                evidence.version(),
                evidence.details(),
                any.fileName(),
                any.mediaType(),
                any.bytes(),
                (String) names[0],
                (String) names[1],
                evidence.registeredAt(),
                any.standing(),
                uses,
                uses.stream().anyMatch(EvidenceDetail.Use::mayRetire));
    }

    /**
     * One attachment with its record.
     *
     * @throws RuleViolation {@code shared.unknown-record} when the caller may not read the record
     */
    public EvidenceDetail.Use use(AttachmentId id) {
        Query query = entities.createNativeQuery(
                        EvidenceRow.COLUMNS + EvidenceRow.FROM + EvidenceRow.NAMES + " where t.attachment_id = :attachment")
                .setParameter("attachment", id.value());
        EvidenceRow row =
                rows(query).stream().findFirst().orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        RecordHead record = records.readable(row.record());
        return new EvidenceDetail.Use(row, record, row.retiredAt() == null && records.mayChange(row.record()));
    }

    /**
     * Every correction, newest first.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public List<FieldChange> history(EvidenceId id) {
        readable(id);
        return history.of(Evidence.class, id.value()).stream()
                .filter(change -> !NEVER_CHANGE.contains(change.field()))
                .toList();
    }

    /**
     * The file of a piece of evidence, before it is sent with {@link #piece}.
     *
     * @throws RuleViolation {@code shared.unknown-record} when it is attached to nothing the caller may read
     */
    public Download download(EvidenceId id) {
        Evidence evidence = readable(id);
        Object[] file = (Object[]) entities.createNativeQuery(
                        "select media_type, bytes from evidence_file where file_id = :file")
                .setParameter("file", evidence.file().value())
                .getSingleResult();
        return new Download(
                evidence.file(), evidence.fileName(), (String) file[0], ((Number) file[1]).longValue());
    }

    /**
     * A piece of the file, in a transaction of its own: who reads slowly holds no connection meanwhile, and who lost the
     * right gets no more.
     *
     * @param place from 0
     * @return empty after the last one
     * @throws RuleViolation {@code shared.unknown-record} when it is attached to nothing the caller may read
     */
    public Optional<byte[]> piece(EvidenceId id, int place) {
        return files.piece(readable(id).file(), place);
    }

    private Evidence readable(EvidenceId id) {
        Collection<RecordRef> uses =
                attachments.of(id).stream().map(it -> it.record()).toList();
        if (records.heads(uses).isEmpty()) {
            throw new RuleViolation("shared.unknown-record");
        }
        return attachments.evidence(id).orElseThrow();
    }

    /** What is taken as evidence. */
    public EvidenceLimits limits() {
        return files.limits();
    }

    @SuppressWarnings("unchecked")
    private List<EvidenceRow> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        LocalDate today = LocalDate.now(clock);
        return rows.stream().map(row -> EvidenceRow.of(row, today)).toList();
    }
}
