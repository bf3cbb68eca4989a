package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;

/**
 * A row of the 個人情報取扱台帳: personal information that one department handles for its purposes (domain-knowledge 6.1).
 *
 * <p>It begins with a department and a name, and with a number that never changes. It is a draft while a field is empty
 * that every row needs; what it is in law, how complete it is and when it may be destroyed is computed, never typed.
 * Once a year somebody looks at it and says that it is still so, corrects it, or ends it. What ended is read only and
 * never deleted.
 */
@Entity
@Audited
@Table(name = "ledger_entry")
public class LedgerEntry {

    /** A row is looked at again within a year (指針; domain-knowledge 6.1). */
    private static final int REVIEW_YEARS = 1;

    private static final int LONGEST_KEY = 2_000;

    @Id
    @Column(name = "entry_id")
    private UUID id;

    private String number;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "department_id")
    private UUID departmentId;

    private String name;

    @NotAudited
    @Column(name = "name_key")
    private String nameKey;

    private String kana;
    private String business;

    @Column(name = "responsible_id")
    private UUID responsibleId;

    private String subjects;
    private String items;
    private boolean searchable;

    @Enumerated(EnumType.STRING)
    private Processing processing;

    @Enumerated(EnumType.STRING)
    private InformationKind kind;

    @Column(name = "special_care")
    private boolean specialCare;

    @Column(name = "my_number")
    private boolean myNumber;

    private String purposes;

    @Enumerated(EnumType.STRING)
    private AcquisitionKind acquisition;

    private String channels;

    @Enumerated(EnumType.STRING)
    private NoticeMethod notice;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_exception")
    private NoticeException noticeException;

    @Column(name = "notice_document")
    private String noticeDocument;

    @Column(name = "record_count")
    private Long recordCount;

    @Column(name = "most_count")
    private Long mostCount;

    @Column(name = "yearly_increase")
    private Long yearlyIncrease;

    private String media;
    private String place;
    private String methods;
    private boolean backup;

    @Column(name = "backup_place")
    private String backupPlace;

    private String countries;

    @Column(name = "country_note")
    private String countryNote;

    @Enumerated(EnumType.STRING)
    @Column(name = "use_kind")
    private LimitKind useKind;

    @Column(name = "use_until")
    private LocalDate useUntil;

    @Column(name = "use_event")
    private String useEvent;

    @Column(name = "use_months")
    private Integer useMonths;

    @Column(name = "use_happened_on")
    private LocalDate useHappenedOn;

    @Column(name = "use_end")
    private LocalDate useEnd;

    @Column(name = "retention_end")
    private LocalDate retentionEnd;

    @Enumerated(EnumType.STRING)
    private DisposalMethod disposal;

    @Enumerated(EnumType.STRING)
    @Column(name = "accuracy_method")
    private AccuracyMethod accuracyMethod;

    @Column(name = "accuracy_months")
    private Integer accuracyMonths;

    @Column(name = "accuracy_on")
    private LocalDate accuracyOn;

    @Column(name = "accuracy_due_on")
    private LocalDate accuracyDueOn;

    private String note;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "review_due_on")
    private LocalDate reviewDueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_result")
    private ReviewResult reviewResult;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    @Column(name = "abolished_on")
    private LocalDate abolishedOn;

    @NotAudited
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int completion;

    @NotAudited
    private String missing;

    // The rows below a row: kept as tables to be asked, and in short as text for the history.
    @Column(name = "handlers_short")
    private String handlersShort;

    @Column(name = "access_short")
    private String accessShort;

    @Column(name = "recipients_short")
    private String recipientsShort;

    @Column(name = "retention_short")
    private String retentionShort;

    @Column(name = "flow_short")
    private String flowShort;

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "ledger_handler", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "person_id")
    private Set<UUID> handlers = new LinkedHashSet<>();

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "ledger_access", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<AccessRight> access = new ArrayList<>();

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "ledger_recipient", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<Recipient> recipients = new ArrayList<>();

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "ledger_retention", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<RetentionRule> retention = new ArrayList<>();

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "ledger_flow", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<FlowStep> flow = new ArrayList<>();

    @NotAudited
    @Column(name = "search_key")
    private String searchKey;

    @NotAudited
    @Column(name = "changed_by")
    private UUID changedBy;

    @NotAudited
    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected LedgerEntry() {
        // for JPA
    }

    /**
     * Enters a row; it counts as looked at on the day it is entered.
     *
     * @param number unique within the organisation, e.g. {@code KJ-2026-0012}
     * @param master the flags of every item of the master by its code
     * @param on today
     */
    public LedgerEntry(
            EntryId id,
            String number,
            EntryDetails details,
            Map<String, ItemFlags> master,
            LocalDate on,
            StaffId by,
            Instant at) {
        this.id = id.value();
        this.number = Words.required("number", number, 20);
        this.organizationId = details.organization().value();
        this.registeredOn = on;
        this.reviewedOn = on;
        this.reviewDueOn = on.plusYears(REVIEW_YEARS);
        take(details, master, by, at);
    }

    /**
     * Corrects what is said of it.
     *
     * @throws RuleViolation {@code ledger.abolished} after its end, {@code ledger.organization-fixed} for another
     *     organisation
     */
    public void change(EntryDetails details, Map<String, ItemFlags> master, StaffId by, Instant at) {
        refuseWhenAbolished();
        if (!details.organization().value().equals(organizationId)) {
            throw new RuleViolation("ledger.organization-fixed");
        }
        take(details, master, by, at);
    }

    /**
     * 棚卸: somebody looked at it and says what was found; 廃止 ends it.
     *
     * @param on the day it was looked at
     * @param next when to look again, at most a year later; null for a year later
     * @throws RuleViolation {@code ledger.abolished}, {@code ledger.incomplete} with the missing fields when it would go
     *     on with a field empty that every row needs, {@code ledger.review-next-too-late}, {@code ledger.review-backdated}
     */
    public void review(ReviewResult result, LocalDate on, LocalDate next, StaffId by, Instant at) {
        refuseWhenAbolished();
        if (on.isBefore(reviewedOn)) {
            throw new RuleViolation("ledger.review-backdated", reviewedOn);
        }
        LocalDate latest = on.plusYears(REVIEW_YEARS);
        if (next != null && (next.isAfter(latest) || !next.isAfter(on))) {
            throw new RuleViolation("ledger.review-next-too-late", latest);
        }
        if (result == ReviewResult.ABOLISHED) {
            status = EntryStatus.ABOLISHED;
            abolishedOn = on;
        } else if (status == EntryStatus.DRAFT) {
            throw new RuleViolation("ledger.incomplete", List.copyOf(Codes.split(missing)));
        }
        reviewResult = result;
        reviewedOn = on;
        reviewDueOn = next == null ? latest : next;
        changedBy = by.value();
        changedAt = at;
    }

    /** @throws RuleViolation {@code ledger.abolished} when it ended and is read only */
    public void refuseWhenAbolished() {
        if (status == EntryStatus.ABOLISHED) {
            throw new RuleViolation("ledger.abolished", number);
        }
    }

    private void take(EntryDetails details, Map<String, ItemFlags> master, StaffId by, Instant at) {
        departmentId = details.department().value();
        name = details.name();
        nameKey = JapaneseText.searchKey(name);
        kana = details.kana();
        business = details.business();
        responsibleId = details.responsible() == null ? null : details.responsible().value();
        takeHolding(details, master);
        takeAcquiring(details.acquiring());
        recordCount = details.volume().count();
        mostCount = details.volume().most();
        yearlyIncrease = details.volume().yearlyIncrease();
        takeKeeping(details.keeping());
        takeUse(details.use());
        disposal = details.disposal();
        accuracyMethod = details.accuracy().method();
        accuracyMonths = details.accuracy().everyMonths();
        accuracyOn = details.accuracy().lastOn();
        accuracyDueOn = details.accuracy().nextOn(registeredOn);
        note = details.note();
        takeRows(details);
        Completion filled = details.completion();
        completion = filled.percent();
        missing = String.join(",", filled.needed());
        status = filled.usable() ? EntryStatus.IN_USE : EntryStatus.DRAFT;
        searchKey = key(details);
        changedBy = by.value();
        changedAt = at;
    }

    private void takeHolding(EntryDetails details, Map<String, ItemFlags> master) {
        Holding holding = details.holding();
        subjects = Codes.names(holding.subjects());
        items = Codes.join(holding.items());
        searchable = holding.searchable();
        processing = holding.processing();
        purposes = Codes.join(details.purposes());
        Classification found = Classification.of(holding, details.acquiring().kind(), master);
        kind = found.kind();
        specialCare = found.specialCare();
        myNumber = found.myNumber();
    }

    private void takeAcquiring(Acquiring acquiring) {
        acquisition = acquiring.kind();
        channels = Codes.names(acquiring.channels());
        notice = acquiring.notice();
        noticeException = acquiring.exception();
        noticeDocument = acquiring.document();
    }

    private void takeKeeping(Keeping keeping) {
        media = Codes.names(keeping.media());
        place = keeping.place();
        methods = Codes.names(keeping.methods());
        backup = keeping.backup();
        backupPlace = keeping.backupPlace();
        countries = Codes.join(keeping.countries());
        countryNote = keeping.countryNote();
    }

    private void takeUse(Limit use) {
        useKind = use == null ? null : use.kind();
        useUntil = use == null ? null : use.on();
        useEvent = use == null ? null : use.event();
        useMonths = use == null ? null : use.months();
        useHappenedOn = use == null ? null : use.happenedOn();
        useEnd = use == null ? null : use.end().orElse(null);
    }

    private void takeRows(EntryDetails details) {
        Set<UUID> people = details.handlers().stream().map(StaffId::value).collect(Collectors.toSet());
        handlers.retainAll(people);
        handlers.addAll(people);
        replace(access, details.access());
        replace(recipients, details.recipients());
        replace(retention, details.retention());
        replace(flow, details.flow());
        retentionEnd = RetentionRule.end(details.retention()).orElse(null);
        handlersShort = people.stream()
                .sorted(Comparator.naturalOrder())
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        accessShort = details.access().stream().map(AccessRight::inShort).collect(Collectors.joining("\n"));
        recipientsShort = details.recipients().stream().map(Recipient::inShort).collect(Collectors.joining("\n"));
        retentionShort = details.retention().stream().map(RetentionRule::inShort).collect(Collectors.joining("\n"));
        flowShort = details.flow().stream().map(FlowStep::inShort).collect(Collectors.joining("\n"));
    }

    /** A list that says the same is left alone, so that nothing is written for it. */
    private static <T> void replace(List<T> kept, List<T> said) {
        if (!kept.equals(said)) {
            kept.clear();
            kept.addAll(said);
        }
    }

    private String key(EntryDetails details) {
        String key = Stream.concat(
                        Stream.of(number, name, kana, business, place, noticeDocument, note),
                        details.recipients().stream().map(Recipient::name))
                .filter(Objects::nonNull)
                .map(JapaneseText::searchKey)
                .collect(Collectors.joining(" "));
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }

    public EntryId id() {
        return new EntryId(id);
    }

    public String number() {
        return number;
    }

    public OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    public DepartmentId department() {
        return new DepartmentId(departmentId);
    }

    public String name() {
        return name;
    }

    public EntryStatus status() {
        return status;
    }

    /** 情報種別, as computed at the last change. */
    public Classification classification() {
        return new Classification(kind, specialCare, myNumber);
    }

    /** The last day of keeping it; empty while that cannot be said. */
    public Optional<LocalDate> retentionEnd() {
        return Optional.ofNullable(retentionEnd);
    }

    /** The day by which its correctness is to be checked again; empty without a frequency. */
    public Optional<LocalDate> accuracyDueOn() {
        return Optional.ofNullable(accuracyDueOn);
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    public LocalDate reviewDueOn() {
        return reviewDueOn;
    }

    /** What the last review found; empty before the first one. */
    public Optional<ReviewResult> reviewResult() {
        return Optional.ofNullable(reviewResult);
    }

    public Optional<LocalDate> abolishedOn() {
        return Optional.ofNullable(abolishedOn);
    }

    /** Everything said of it, as it was said. */
    public EntryDetails details() {
        return new EntryDetails(
                organization(),
                department(),
                name,
                kana,
                business,
                responsibleId == null ? null : new StaffId(responsibleId),
                handlers.stream().map(StaffId::new).collect(Collectors.toSet()),
                new Holding(Codes.split(SubjectKind.class, subjects), Codes.split(items), searchable, processing),
                Codes.split(purposes),
                new Acquiring(
                        acquisition, Codes.split(Channel.class, channels), notice, noticeException, noticeDocument),
                new Volume(recordCount, mostCount, yearlyIncrease),
                new Keeping(
                        Codes.split(StorageMedium.class, media),
                        place,
                        Codes.split(KeepingMethod.class, methods),
                        backup,
                        backupPlace,
                        Codes.split(countries),
                        countryNote),
                access,
                recipients,
                useKind == null ? null : new Limit(useKind, useUntil, useEvent, useMonths, useHappenedOn),
                retention,
                disposal,
                new Accuracy(accuracyMethod, accuracyMonths, accuracyOn),
                flow,
                note);
    }

    public long version() {
        return version;
    }
}
