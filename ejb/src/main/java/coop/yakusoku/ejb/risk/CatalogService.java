package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.Control;
import coop.yakusoku.domain.risk.ControlDetails;
import coop.yakusoku.domain.risk.Phase;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.ThreatDetails;
import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.domain.risk.Vulnerability;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Edits what stands in a draft edition. A published edition refuses every one of these deeds, so no old analysis ever
 * changes its meaning.
 */
@Stateless
public class CatalogService {

    private final Catalogs catalogs;
    private final Versions versions;

    protected CatalogService() {
        this(null, null); // for the container's proxy
    }

    @Inject
    CatalogService(Catalogs catalogs, Versions versions) {
        this.catalogs = catalogs;
        this.versions = versions;
    }

    /**
     * @throws RuleViolation {@code risk.catalog-published}, {@code risk.code-taken}, {@code risk.code-fixed}, {@code
     *     risk.unknown-phase}, {@code risk.unknown-control}, {@code shared.changed-meanwhile}
     */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public ThreatId enterThreat(EnterThreat command) {
        hold(command.catalog());
        ThreatDetails details = command.details();
        refuseUnknown("risk.unknown-phase", details.phases(), phaseCodes(command.catalog()));
        refuseUnknown("risk.unknown-control", details.controlCodes(), controlCodes(command.catalog()));

        if (command.threat() == null) {
            refuseTaken(details.code(), threatCodes(command.catalog()).stream());
            Threat threat = new Threat(ThreatId.next(), command.catalog(), details);
            catalogs.add(threat);
            return threat.id();
        }
        Threat threat = threat(command.catalog(), command.threat(), command.seenVersion());
        threat.describe(details);
        return threat.id();
    }

    /** Takes a threat out, with the weaknesses that let it in. */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public void removeThreat(CatalogId catalog, ThreatId id, long seenVersion) {
        hold(catalog);
        Threat threat = threat(catalog, id, seenVersion);

        catalogs.vulnerabilities(catalog).stream()
                .filter(it -> it.threatCode().equals(threat.code()))
                .forEach(catalogs::remove);
        catalogs.remove(threat);
    }

    /** @throws RuleViolation as {@link #enterThreat}, and {@code risk.unknown-threat} */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public void enterVulnerability(EnterVulnerability command) {
        CatalogId catalog = command.catalog();
        hold(catalog);

        if (command.vulnerability() != null) {
            vulnerability(catalog, command.vulnerability(), command.seenVersion())
                    .rename(command.nameJa(), command.nameEn());
            return;
        }
        refuseUnknown("risk.unknown-threat", Set.of(required("threatCode", command.threatCode())), threatCodes(catalog));
        refuseTaken(command.code(), catalogs.vulnerabilities(catalog).stream().map(Vulnerability::code));
        catalogs.add(new Vulnerability(
                UUID.randomUUID(), catalog, command.code(), command.threatCode(), command.nameJa(), command.nameEn()));
    }

    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public void removeVulnerability(CatalogId catalog, UUID id, long seenVersion) {
        hold(catalog);

        catalogs.remove(vulnerability(catalog, id, seenVersion));
    }

    /** @throws RuleViolation {@code risk.catalog-published}, {@code risk.code-taken}, {@code shared.changed-meanwhile} */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public void enterPhase(EnterPhase command) {
        CatalogId catalog = command.catalog();
        hold(catalog);

        if (command.phase() != null) {
            phase(catalog, command.phase(), command.seenVersion())
                    .describe(command.nameJa(), command.nameEn(), command.sort());
            return;
        }
        refuseTaken(command.code(), phaseCodes(catalog).stream());
        catalogs.add(new Phase(
                UUID.randomUUID(), catalog, command.code(), command.nameJa(), command.nameEn(), command.sort()));
    }

    /** @throws RuleViolation {@code risk.phase-in-use} while a threat of the edition comes in it */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public void removePhase(CatalogId catalog, UUID id, long seenVersion) {
        hold(catalog);
        Phase phase = phase(catalog, id, seenVersion);
        refuseInUse(
                "risk.phase-in-use",
                phase.code(),
                catalogs.threats(catalog).stream()
                        .filter(it -> it.details().phases().contains(phase.code()))
                        .map(Threat::code));

        catalogs.remove(phase);
    }

    /** @throws RuleViolation as {@link #enterPhase}, and {@code risk.unknown-control} for a group that is not there */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public void enterControl(EnterControl command) {
        CatalogId catalog = command.catalog();
        hold(catalog);
        ControlDetails details = command.details();
        if (details.parentCode() != null) {
            Set<String> groups = controlCodes(catalog);
            groups.remove(details.code());
            refuseUnknown("risk.unknown-control", Set.of(details.parentCode()), groups);
        }

        if (command.control() != null) {
            Control control = control(catalog, command.control(), command.seenVersion());
            if (!control.code().equals(details.code())) {
                throw new RuleViolation("risk.code-fixed", control.code());
            }
            control.describe(details);
            return;
        }
        refuseTaken(details.code(), controlCodes(catalog).stream());
        catalogs.add(new Control(UUID.randomUUID(), catalog, details));
    }

    /** @throws RuleViolation {@code risk.control-in-use} while a threat or another control of the edition names it */
    @RolesAllowed(Roles.PRIVACY_MANAGER)
    public void removeControl(CatalogId catalog, UUID id, long seenVersion) {
        hold(catalog);
        Control control = control(catalog, id, seenVersion);
        String code = control.code();
        Stream<String> threats = catalogs.threats(catalog).stream()
                .filter(it -> it.details().controlCodes().contains(code))
                .map(Threat::code);
        Stream<String> members = catalogs.controls(catalog).stream()
                .filter(it -> code.equals(it.details().parentCode()))
                .map(Control::code);
        refuseInUse("risk.control-in-use", code, Stream.concat(threats, members));

        catalogs.remove(control);
    }

    /** The edition, held until the transaction ends. */
    private void hold(CatalogId id) {
        catalogs.hold(id).orElseThrow(Register::unknown).refuseWhenPublished();
    }

    private Threat threat(CatalogId catalog, ThreatId id, long seenVersion) {
        Threat threat = catalogs.threat(id)
                .filter(it -> it.catalog().equals(catalog))
                .orElseThrow(Register::unknown);
        versions.check(seenVersion, threat.version(), Threat.class, id);
        return threat;
    }

    private Vulnerability vulnerability(CatalogId catalog, UUID id, long seenVersion) {
        Vulnerability found = catalogs.vulnerability(id)
                .filter(it -> it.catalog().equals(catalog))
                .orElseThrow(Register::unknown);
        versions.check(seenVersion, found.version(), Vulnerability.class, id);
        return found;
    }

    private Phase phase(CatalogId catalog, UUID id, long seenVersion) {
        Phase found =
                catalogs.phase(id).filter(it -> it.catalog().equals(catalog)).orElseThrow(Register::unknown);
        versions.check(seenVersion, found.version(), Phase.class, id);
        return found;
    }

    private Control control(CatalogId catalog, UUID id, long seenVersion) {
        Control found = catalogs.control(id)
                .filter(it -> it.catalog().equals(catalog))
                .orElseThrow(Register::unknown);
        versions.check(seenVersion, found.version(), Control.class, id);
        return found;
    }

    private Set<String> threatCodes(CatalogId catalog) {
        return catalogs.threats(catalog).stream().map(Threat::code).collect(Collectors.toSet());
    }

    private Set<String> phaseCodes(CatalogId catalog) {
        return catalogs.phases(catalog).stream().map(Phase::code).collect(Collectors.toSet());
    }

    private Set<String> controlCodes(CatalogId catalog) {
        return catalogs.controls(catalog).stream().map(Control::code).collect(Collectors.toSet());
    }

    private static String required(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation("risk.field-missing", field);
        }
        return text;
    }

    private static void refuseTaken(String code, Stream<String> codes) {
        if (codes.anyMatch(it -> it.equalsIgnoreCase(code))) {
            throw new RuleViolation("risk.code-taken", code);
        }
    }

    private static void refuseUnknown(String rule, Set<String> named, Set<String> known) {
        Set<String> unknown = new HashSet<>(named);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new RuleViolation(rule, String.join(", ", unknown));
        }
    }

    private static void refuseInUse(String rule, String code, Stream<String> users) {
        String names = users.limit(10).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            throw new RuleViolation(rule, code, names);
        }
    }
}
