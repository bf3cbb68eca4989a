package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.Classification;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.ledger.InformationKind;
import coop.yakusoku.domain.ledger.LedgerEntry;
import coop.yakusoku.domain.ledger.Reviews;
import coop.yakusoku.domain.ledger.Volume;
import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.lists.BulkRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the ledger of personal information, as far as the caller sees. */
@Stateless
@RolesAllowed({
    Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
})
public class LedgerQueries {

    private static final String ROWS =
            """
            select e.entry_id, e.version, e.number, e.name, e.business, o.name as organization_name,
                d.name as department_name, p.name as responsible_name, e.kind, e.special_care, e.my_number, e.items,
                e.purposes, e.record_count, e.most_count, e.retention_end, e.use_end, e.review_due_on,
                e.accuracy_due_on, e.status, e.completion
            from ledger_entry e
            join organization_organization o on o.organization_id = e.organization_id
            join organization_department d on d.department_id = e.department_id
            left join organization_person p on p.person_id = e.responsible_id
            """;

    private static final String NAMES =
            """
            select o.name as organization_name, d.name as department_name, p.name as responsible_name,
                c.name as changed_by, e.changed_at,
                exists (select 1 from organization_appointment a where a.person_id = e.responsible_id
                    and not a.revoked and a.valid_from <= :today
                    and (a.valid_to is null or a.valid_to >= :today)) as in_force,
                (select string_agg(h.name || '（' || h.number || '）', '、' order by h.kana) from ledger_handler lh
                    join organization_person h on h.person_id = lh.person_id
                    where lh.entry_id = e.entry_id) as handlers
            from ledger_entry e
            join organization_organization o on o.organization_id = e.organization_id
            join organization_department d on d.department_id = e.department_id
            left join organization_person p on p.person_id = e.responsible_id
            left join organization_person c on c.person_id = e.changed_by
            where e.entry_id = :entry""";

    private static final String HANDLERS = "LedgerEntry.handlersShort";

    private final EntityManager entities;
    private final Ledger ledger;
    private final Reviews reviews;
    private final FieldHistory history;
    private final Clock clock;

    protected LedgerQueries() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public LedgerQueries(
            EntityManager entities, Ledger ledger, Reviews reviews, FieldHistory history, Clock clock) {
        this.entities = entities;
        this.ledger = ledger;
        this.reviews = reviews;
        this.history = history;
        this.clock = clock;
    }

    /** One page of the list. */
    public List<LedgerRow> page(LedgerFilter filter, LedgerSort sort, boolean descending, int first, int atMost) {
        LedgerSelection selection = selection(filter);
        Query query = entities.createNativeQuery(ROWS + selection.where() + sort.orderBy(descending), Tuple.class);
        return rows(selection.bind(query).setFirstResult(first).setMaxResults(atMost)).stream()
                .map(LedgerQueries::row)
                .toList();
    }

    /** How many the filter finds. */
    public long count(LedgerFilter filter) {
        LedgerSelection selection = selection(filter);
        Query query = entities.createNativeQuery("select count(*) from ledger_entry e" + selection.where(), Long.class);
        return ((Number) selection.bind(query).getSingleResult()).longValue();
    }

    /** Everything the filter finds, in the versions of now, by organisation and number. */
    public List<BulkRow> rows(LedgerFilter filter) {
        LedgerSelection selection = selection(filter);
        Query query = entities.createNativeQuery(
                "select e.entry_id, e.version from ledger_entry e join organization_organization o"
                        + " on o.organization_id = e.organization_id" + selection.where()
                        + " order by o.code, e.number",
                Tuple.class);
        return rows(selection.bind(query)).stream()
                .map(row -> new BulkRow(row.get("entry_id", UUID.class), number(row, "version")))
                .toList();
    }

    /** Number and name of those the caller may see, by id. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        LedgerSelection seen = LedgerSelection.everything(ledger.reading());
        Query query = entities.createNativeQuery(
                "select e.entry_id, e.number || ' ' || e.name as title from ledger_entry e" + seen.where()
                        + " and e.entry_id in (:ids)",
                Tuple.class);
        Map<UUID, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            rows(seen.bind(query).setParameter("ids", ids))
                    .forEach(row -> titles.put(row.get("entry_id", UUID.class), row.get("title", String.class)));
        }
        return titles;
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public EntryDetail detail(EntryId id) {
        LedgerEntry entry = ledger.readable(id);
        Tuple names = (Tuple) entities.createNativeQuery(NAMES, Tuple.class)
                .setParameter("entry", id.value())
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
        boolean open = entry.status() != EntryStatus.ABOLISHED;
        EntryDetails details = entry.details();
        return new EntryDetail(
                id,
                entry.number(),
                entry.version(),
                details,
                entry.classification(),
                details.completion(),
                entry.status(),
                names.get("organization_name", String.class),
                names.get("department_name", String.class),
                names.get("responsible_name", String.class),
                names.get("in_force", Boolean.class),
                split(names.get("handlers", String.class)),
                entry.registeredOn(),
                entry.retentionEnd().orElse(null),
                entry.accuracyDueOn().orElse(null),
                entry.reviewedOn(),
                entry.reviewDueOn(),
                entry.reviewResult().orElse(null),
                entry.abolishedOn().orElse(null),
                open && reviews.waiting(entry.department(), id).isPresent(),
                names.get("changed_by", String.class),
                names.get("changed_at", Instant.class),
                open && ledger.writing().covers(entry.organization(), entry.department()));
    }

    private static List<String> split(String names) {
        return names == null ? List.of() : List.of(names.split("、"));
    }

    /**
     * Who changed what, newest first.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public List<FieldChange> history(EntryId id) {
        ledger.readable(id);
        List<FieldChange> changes = history.of(LedgerEntry.class, id);
        Map<String, String> names = names(changes);
        return changes.stream()
                .map(change -> HANDLERS.equals(change.field()) ? named(change, names) : change)
                .toList();
    }

    /** The names of the people that changes of 担当者 are about. */
    private Map<String, String> names(List<FieldChange> changes) {
        List<UUID> ids = changes.stream()
                .filter(change -> HANDLERS.equals(change.field()))
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .flatMap(text -> Codes.split(text.toString()).stream())
                .distinct()
                .map(UUID::fromString)
                .toList();
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select p.id.value, p.name from Person p where p.id.value in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put(row[0].toString(), (String) row[1]));
        }
        return names;
    }

    private static FieldChange named(FieldChange change, Map<String, String> names) {
        return new FieldChange(
                change.at(),
                change.who(),
                change.kind(),
                change.field(),
                named(change.before(), names),
                named(change.after(), names));
    }

    private static String named(Object ids, Map<String, String> names) {
        return ids == null
                ? null
                : Codes.split(ids.toString()).stream()
                        .map(id -> names.getOrDefault(id, id))
                        .collect(Collectors.joining("、"));
    }

    private LedgerSelection selection(LedgerFilter filter) {
        return new LedgerSelection(filter, ledger.reading(), LocalDate.now(clock));
    }

    static LedgerRow row(Tuple row) {
        String kind = row.get("kind", String.class);
        Long count = number(row, "record_count");
        Long most = number(row, "most_count");
        return new LedgerRow(
                new EntryId(row.get("entry_id", UUID.class)),
                number(row, "version"),
                row.get("number", String.class),
                row.get("name", String.class),
                row.get("business", String.class),
                row.get("organization_name", String.class),
                row.get("department_name", String.class),
                row.get("responsible_name", String.class),
                new Classification(
                        kind == null ? null : InformationKind.valueOf(kind),
                        row.get("special_care", Boolean.class),
                        row.get("my_number", Boolean.class)),
                Codes.split(row.get("items", String.class)),
                Codes.split(row.get("purposes", String.class)),
                count,
                new Volume(count, most, null).overThousand(),
                day(row, "retention_end"),
                day(row, "use_end"),
                day(row, "review_due_on"),
                day(row, "accuracy_due_on"),
                EntryStatus.valueOf(row.get("status", String.class)),
                number(row, "completion").intValue());
    }

    private static LocalDate day(Tuple row, String column) {
        Date day = row.get(column, Date.class);
        return day == null ? null : day.toLocalDate();
    }

    /** Whatever width the database counts in. */
    private static Long number(Tuple row, String column) {
        Number number = (Number) row.get(column);
        return number == null ? null : number.longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
