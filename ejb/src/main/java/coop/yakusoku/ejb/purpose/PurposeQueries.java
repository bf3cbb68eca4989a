package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Item;
import coop.yakusoku.domain.purpose.ItemId;
import coop.yakusoku.domain.purpose.Purpose;
import coop.yakusoku.domain.purpose.PurposeId;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.PurposeVersion;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.purpose.VersionState;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.records.RecordHead;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads purposes with their versions, and the data items. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.MEMBER_SERVICE, Roles.AUDITOR})
public class PurposeQueries {

    private final Purposes purposes;
    private final PurposeDesk desk;
    private final FieldHistory history;
    private final Clock clock;

    protected PurposeQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    PurposeQueries(Purposes purposes, PurposeDesk desk, FieldHistory history, Clock clock) {
        this.purposes = purposes;
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    /** All purposes in their order, those whose versions were all dropped left out. */
    public List<PurposeRow> purposes() {
        LocalDate today = LocalDate.now(clock);
        Map<PurposeId, List<PurposeVersion>> versions =
                purposes.versions().stream().collect(Collectors.groupingBy(PurposeVersion::purpose));
        return purposes.purposes().stream()
                .filter(it -> versions.getOrDefault(it.id(), List.of()).stream().anyMatch(PurposeQueries::counts))
                .map(it -> row(it, versions.get(it.id()), today))
                .toList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public PurposeDetail purpose(PurposeId id) {
        LocalDate today = LocalDate.now(clock);
        Purpose purpose = purposes.find(id).orElseThrow(PurposeDesk::unknown);
        List<PurposeVersion> versions = purposes.versions(id);
        PurposeRow row = row(purpose, versions, today);
        return new PurposeDetail(
                row,
                head(row),
                versions.stream().map(it -> version(it, today)).toList(),
                desk.keepsFederation() && purpose.kind() != PurposeKind.SURVEY);
    }

    static RecordHead head(PurposeRow row) {
        return new RecordHead(
                new RecordRef("purpose.purpose", row.id().value()),
                row.code(),
                row.words().nameJa(),
                row.words().nameEn(),
                row.inForce() ? "MatrixState.IN_FORCE" : row.drafted() ? "MatrixState.DRAFT" : "MatrixState.ENDED",
                null,
                null,
                "/purpose/purpose.xhtml?id=" + row.id());
    }

    private static boolean counts(PurposeVersion version) {
        return version.state() != VersionState.DROPPED;
    }

    private static PurposeRow row(Purpose purpose, List<PurposeVersion> versions, LocalDate today) {
        PurposeVersion shown = versions.stream()
                .filter(it -> it.inForceOn(today))
                .findFirst()
                .or(() -> versions.stream().filter(PurposeQueries::counts).max(Comparator.comparing(PurposeVersion::number)))
                .orElse(versions.get(0));
        return new PurposeRow(
                purpose.id(),
                purpose.code(),
                purpose.kind(),
                purpose.partOf().orElse(null),
                purpose.source(),
                shown.words(),
                shown.validFrom(),
                shown.validTo(),
                shown.inForceOn(today),
                versions.stream().anyMatch(it -> it.state() == VersionState.DRAFT));
    }

    private static VersionRow version(PurposeVersion version, LocalDate today) {
        return new VersionRow(
                version.id(),
                version.number(),
                version.state(),
                version.words(),
                version.reason(),
                version.validFrom(),
                version.validTo(),
                version.inForceOn(today),
                version.version());
    }

    /** Who changed what of a purpose's versions, the newest version first. */
    public List<FieldChange> history(PurposeId id) {
        return purposes.versions(id).stream()
                .flatMap(it -> history.of(PurposeVersion.class, it.id()).stream())
                .toList();
    }

    /** All data items, ended ones too, in their order. */
    public List<ItemRow> items() {
        LocalDate today = LocalDate.now(clock);
        return purposes.items().stream().map(it -> row(it, today)).toList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public ItemRow item(ItemId id) {
        return purposes.find(id)
                .map(it -> row(it, LocalDate.now(clock)))
                .orElseThrow(PurposeDesk::unknown);
    }

    /** Who changed what of an item, newest first. */
    public List<FieldChange> history(ItemId id) {
        return history.of(Item.class, id);
    }

    /** Whether the caller keeps purposes, items and the matrix. */
    public boolean mayEdit() {
        return desk.keepsFederation();
    }

    private static ItemRow row(Item item, LocalDate today) {
        return new ItemRow(
                item.id(),
                item.code(),
                item.nameJa(),
                item.nameEn(),
                item.flags(),
                item.bit().isPresent(),
                item.partOf().orElse(null),
                item.sort(),
                item.validFrom(),
                item.validTo(),
                item.offeredOn(today),
                item.version());
    }
}
