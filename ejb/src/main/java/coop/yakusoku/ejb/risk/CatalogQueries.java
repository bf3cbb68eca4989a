package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Catalog;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.Condition;
import coop.yakusoku.domain.risk.Control;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.PriorityWeights;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the editions of the catalogue. Master data: every reader of the register sees all of it. */
@Stateless
public class CatalogQueries {

    private static final String EDITION =
            """
            select new coop.yakusoku.ejb.risk.EditionRow(c.id, c.versionNo, c.labelJa, c.labelEn, c.state, c.validFrom,
                c.note, (select count(t.id) from Threat t where t.catalogId = c.id),
                (select count(k.id) from Control k where k.catalogId = c.id),
                (select count(n.id) from Analysis n where n.catalogId = c.id and not n.superseded), c.version)
            from Catalog c
            """;

    private final EntityManager entities;
    private final Catalogs catalogs;
    private final FieldHistory history;
    private final Clock clock;

    protected CatalogQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    CatalogQueries(EntityManager entities, Catalogs catalogs, FieldHistory history, Clock clock) {
        this.entities = entities;
        this.catalogs = catalogs;
        this.history = history;
        this.clock = clock;
    }

    /** All editions, the newest first. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public List<EditionRow> editions() {
        return entities.createQuery(EDITION + "order by c.versionNo desc", EditionRow.class)
                .getResultList();
    }

    /** The edition new analyses are made with today. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public Optional<CatalogId> inForce() {
        return catalogs.inForce(LocalDate.now(clock)).map(Catalog::id);
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public EditionRow head(CatalogId id) {
        return entities.createQuery(EDITION + "where c.id = :id", EditionRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(Register::unknown);
    }

    /** @throws RuleViolation {@code shared.unknown-record} for a published edition, too: there is nothing to edit */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public EditionRow draft(CatalogId id) {
        EditionRow edition = head(id);
        if (!edition.draft()) {
            throw Register.unknown();
        }
        return edition;
    }

    /** What stands in an edition. Controls stand behind their group. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public Edition edition(CatalogId id) {
        return new Edition(
                id,
                catalogs.threats(id).stream().map(CatalogQueries::row).toList(),
                catalogs.vulnerabilities(id).stream()
                        .map(it -> new VulnerabilityRow(
                                it.id(), it.code(), it.threatCode(), it.nameJa(), it.nameEn(), it.version()))
                        .toList(),
                catalogs.phases(id).stream()
                        .map(it -> new PhaseRow(it.id(), it.code(), it.nameJa(), it.nameEn(), it.sort(), it.version()))
                        .toList(),
                catalogs.controls(id).stream().map(CatalogQueries::row).toList(),
                catalogs.find(id).orElseThrow(Register::unknown).weights());
    }

    /**
     * What orders the risks of an edition's analyses.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public PriorityWeights weights(CatalogId id) {
        return catalogs.find(id).orElseThrow(Register::unknown).weights();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public ThreatRow threat(CatalogId catalog, ThreatId id) {
        return catalogs.threat(id)
                .filter(it -> it.catalog().equals(catalog))
                .map(CatalogQueries::row)
                .orElseThrow(Register::unknown);
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public ControlRow control(CatalogId catalog, UUID id) {
        return catalogs.control(id)
                .filter(it -> it.catalog().equals(catalog))
                .map(CatalogQueries::row)
                .orElseThrow(Register::unknown);
    }

    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public List<FieldChange> history(CatalogId id) {
        return history.of(Catalog.class, id);
    }

    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public List<FieldChange> historyOfThreat(ThreatId id) {
        return history.of(Threat.class, id).stream().map(CatalogQueries::inWords).toList();
    }

    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public List<FieldChange> historyOfControl(UUID id) {
        return history.of(Control.class, id);
    }

    private static ThreatRow row(Threat threat) {
        return new ThreatRow(threat.id(), threat.details(), threat.version());
    }

    private static ControlRow row(Control control) {
        return new ControlRow(control.id(), control.details(), control.version());
    }

    /** Codes in one column are several constants to a reader. */
    private static FieldChange inWords(FieldChange change) {
        return switch (change.field()) {
            case "Threat.media" -> inWords(change, Medium::valueOf);
            case "Threat.conditions" -> inWords(change, Condition::valueOf);
            default -> change;
        };
    }

    private static <E extends Enum<E>> FieldChange inWords(FieldChange change, Function<String, E> reader) {
        return new FieldChange(
                change.at(),
                change.who(),
                change.kind(),
                change.field(),
                constants(change.before(), reader),
                constants(change.after(), reader));
    }

    private static <E extends Enum<E>> ArrayList<E> constants(Serializable codes, Function<String, E> reader) {
        if (codes == null || codes.toString().isEmpty()) {
            return null;
        }
        return Arrays.stream(codes.toString().split(","))
                .map(reader)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
