package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.JapaneseText;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;

/**
 * A thing that holds information the co-op must protect: a ledger, a drawer of order forms, a mail server (T-2-(1)-c).
 *
 * <p>It is entered once, with a number that never changes and an organisation it never leaves; what is known of it may be
 * corrected as often as needed, and every correction stays in its history. Its importance is computed, never typed. It
 * ends by being disposed of: from then on it is read only. It is never deleted.
 */
@Entity
@Audited
@Table(name = "risk_asset")
public class Asset {

    @Id
    @Column(name = "asset_id")
    private UUID id;

    private String number;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "department_id")
    private UUID departmentId;

    private String category;
    private String name;
    private String note;

    @Column(name = "user_scope")
    private String userScope;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    private boolean personal;

    @Column(name = "special_care")
    private boolean specialCare;

    @Column(name = "my_number")
    private boolean myNumber;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int confidentiality;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int integrity;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int availability;

    @Column(name = "forced_reason")
    private String forcedReason;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int importance;

    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity;

    private String retention;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    private String location;

    @Column(name = "user_count")
    private Integer userCount;

    @Column(name = "department_count")
    private Integer departmentCount;

    @Column(name = "carried_out")
    private boolean carriedOut;

    private boolean exposed;

    @Column(name = "external_connection")
    private boolean externalConnection;

    private boolean contractor;

    @Column(name = "contractor_name")
    private String contractorName;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    private String country;

    @Column(name = "country_note")
    private String countryNote;

    @Column(name = "private_device")
    private boolean privateDevice;

    @Column(name = "remote_use")
    private boolean remoteUse;

    @Column(name = "record_count")
    private Long recordCount;

    @Column(name = "paper_sheets")
    private Long paperSheets;

    @Enumerated(EnumType.STRING)
    private AssetStatus status;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "acquired_on")
    private LocalDate acquiredOn;

    @Column(name = "retired_on")
    private LocalDate retiredOn;

    @Column(name = "handed_down")
    private boolean handedDown;

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

    protected Asset() {
        // for JPA
    }

    /**
     * Enters an asset in the register.
     *
     * @param number unique within the organisation, e.g. {@code JS-2026-0012}
     */
    public Asset(AssetId id, String number, AssetDetails details, StaffId by, Instant at) {
        this.id = id.value();
        this.number = Words.required("number", number, 20);
        this.organizationId = details.organization().value();
        take(details, by, at);
    }

    /**
     * Corrects what is known of it.
     *
     * @return what it means for the risks of this asset
     * @throws RuleViolation {@code risk.asset-disposed} after disposal, {@code risk.organization-fixed} for another
     *     organisation, {@code risk.parent-is-self}
     */
    public AssetChanged change(AssetDetails details, StaffId by, Instant at) {
        refuseWhenDisposed();
        if (!details.organization().value().equals(organizationId)) {
            throw new RuleViolation("risk.organization-fixed");
        }
        int importanceBefore = importance;
        Medium mediumBefore = medium;
        Environment environmentBefore = environment();
        Contents contentsBefore = contents();
        take(details, by, at);
        return new AssetChanged(
                id(),
                importanceBefore != importance,
                mediumBefore != medium,
                !environmentBefore.equals(environment()) || !contentsBefore.equals(contents()),
                !environmentBefore.sameContractor(environment()),
                by,
                at);
    }

    /**
     * Ends its life: disposed of on the day given.
     *
     * @throws RuleViolation {@code risk.asset-disposed} when that has happened already, {@code
     *     risk.retired-before-acquired}
     */
    public void retire(LocalDate on, StaffId by, Instant at) {
        refuseWhenDisposed();
        if (acquiredOn != null && on.isBefore(acquiredOn)) {
            throw new RuleViolation("risk.retired-before-acquired");
        }
        status = AssetStatus.DISPOSED;
        retiredOn = on;
        changedBy = by.value();
        changedAt = at;
    }

    /** What is filled in of the fields that an analysis needs, and what is missing. */
    public Completion completion() {
        List<String> missing = new ArrayList<>();
        int expected = 6;
        missingIf(ownerId == null, "owner", missing);
        missingIf(retention == null, "retention", missing);
        missingIf(location == null, "location", missing);
        missingIf(userCount == null, "userCount", missing);
        missingIf(departmentCount == null, "departmentCount", missing);
        missingIf(acquiredOn == null, "acquiredOn", missing);
        if (contents().anyPersonal()) {
            expected++;
            missingIf(recordCount == null, "recordCount", missing);
        }
        if (medium == Medium.PAPER) {
            expected++;
            missingIf(paperSheets == null, "paperSheets", missing);
        }
        if (contractor) {
            expected++;
            missingIf(contractorName == null, "contractorName", missing);
        }
        if (environment().abroad()) {
            expected++;
            missingIf(countryNote == null, "countryNote", missing);
        }
        return Completion.of(expected, missing);
    }

    private static void missingIf(boolean absent, String field, List<String> missing) {
        if (absent) {
            missing.add(field);
        }
    }

    /** @throws RuleViolation {@code risk.asset-disposed} when it is gone and read only */
    public void refuseWhenDisposed() {
        if (status == AssetStatus.DISPOSED) {
            throw new RuleViolation("risk.asset-disposed", number);
        }
    }

    private void take(AssetDetails details, StaffId by, Instant at) {
        if (details.parent() != null && details.parent().value().equals(id)) {
            throw new RuleViolation("risk.parent-is-self");
        }
        departmentId = details.department().value();
        category = details.category();
        name = details.name();
        note = details.note();
        userScope = details.userScope();
        ownerId = details.owner() == null ? null : details.owner().value();
        medium = details.medium();
        personal = details.contents().personal();
        specialCare = details.contents().specialCare();
        myNumber = details.contents().myNumber();
        confidentiality = details.cia().confidentiality();
        integrity = details.cia().integrity();
        availability = details.cia().availability();
        forcedReason = details.forcedReason();
        importance = details.importance();
        sensitivity = details.sensitivity();
        retention = details.retention();
        registeredOn = details.registeredOn();
        takeEnvironment(details.environment());
        status = details.status();
        parentId = details.parent() == null ? null : details.parent().value();
        acquiredOn = details.acquiredOn();
        retiredOn = details.retiredOn();
        handedDown = details.handedDown();
        searchKey = Stream.of(number, name, category, note, location)
                .filter(Objects::nonNull)
                .map(JapaneseText::searchKey)
                .collect(Collectors.joining(" "));
        searchKey = searchKey.length() > 2000 ? searchKey.substring(0, 2000) : searchKey;
        changedBy = by.value();
        changedAt = at;
    }

    private void takeEnvironment(Environment environment) {
        location = environment.location();
        userCount = environment.userCount();
        departmentCount = environment.departmentCount();
        carriedOut = environment.carriedOut();
        exposed = environment.exposed();
        externalConnection = environment.externalConnection();
        contractor = environment.contractor();
        contractorName = environment.contractorName();
        country = environment.country();
        countryNote = environment.countryNote();
        privateDevice = environment.privateDevice();
        remoteUse = environment.remoteUse();
        recordCount = environment.recordCount();
        paperSheets = environment.paperSheets();
    }

    public AssetId id() {
        return new AssetId(id);
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

    public Medium medium() {
        return medium;
    }

    public AssetStatus status() {
        return status;
    }

    /** 重要度, 1 to 3. */
    public int importance() {
        return importance;
    }

    public Contents contents() {
        return new Contents(personal, specialCare, myNumber);
    }

    public Environment environment() {
        return new Environment(
                location,
                userCount,
                departmentCount,
                carriedOut,
                exposed,
                externalConnection,
                contractor,
                contractorName,
                country,
                countryNote,
                privateDevice,
                remoteUse,
                recordCount,
                paperSheets);
    }

    /** Everything said of it, as it was said. */
    public AssetDetails details() {
        return new AssetDetails(
                organization(),
                department(),
                category,
                name,
                note,
                userScope,
                ownerId == null ? null : new StaffId(ownerId),
                medium,
                contents(),
                new Cia(confidentiality, integrity, availability),
                forcedReason,
                sensitivity,
                retention,
                registeredOn,
                environment(),
                status,
                parentId == null ? null : new AssetId(parentId),
                acquiredOn,
                retiredOn,
                handedDown);
    }

    /** The sensitivity as said, or else as the contents tell it. */
    Sensitivity effectiveSensitivity() {
        if (sensitivity != null) {
            return sensitivity;
        }
        if (specialCare || myNumber) {
            return Sensitivity.SPECIAL;
        }
        return personal ? Sensitivity.BASIC : Sensitivity.BUSINESS_CONTACT;
    }

    public long version() {
        return version;
    }
}
