package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AnalysisId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.Condition;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the analyses of one asset. */
@Stateless
public class AnalysisQueries {

    private final EntityManager entities;
    private final Register register;
    private final Catalogs catalogs;
    private final Clock clock;

    protected AnalysisQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    AnalysisQueries(EntityManager entities, Register register, Catalogs catalogs, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /**
     * An asset with its current analysis, or with an older one.
     *
     * @param wanted null for the current one
     * @throws RuleViolation {@code shared.unknown-record} when the caller may not see the asset, or it has no such analysis
     */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public AssetAnalysis ofAsset(AssetId id, AnalysisId wanted) {
        Object[] found = entities.createQuery(
                        """
                        select a, o.name, d.name from Asset a
                            join Organization o on o.id.value = a.organizationId
                            join Department d on d.id.value = a.departmentId
                        where a.id = :asset""",
                        Object[].class)
                .setParameter("asset", id.value())
                .getResultStream()
                .findFirst()
                .filter(it -> register.mayRead((Asset) it[0]))
                .orElseThrow(Register::unknown);
        Asset asset = (Asset) found[0];
        List<AnalysisHead> all = analyses(id);
        AnalysisHead shown = shown(all, wanted);
        boolean mayWrite = asset.status() != AssetStatus.DISPOSED
                && register.writing().covers(asset.organization(), asset.department());
        return new AssetAnalysis(
                id,
                asset.number(),
                asset.name(),
                (String) found[1],
                (String) found[2],
                asset.medium(),
                asset.importance(),
                asset.status(),
                Arrays.stream(Condition.values()).filter(it -> it.holdsFor(asset)).toList(),
                shown,
                shown == null ? List.of() : rows(shown, asset),
                all,
                mayWrite,
                mayWrite && shown != null && !shown.superseded() && shown.method().open(),
                shown != null && !shown.superseded() && newerThan(shown));
    }

    /**
     * One risk of an open analysis, with what is chosen from when rating it.
     *
     * @throws RuleViolation {@code shared.unknown-record} when the caller may not rate it
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public RiskToRate toRate(RiskId id) {
        UUID asset = entities.createQuery(
                        "select r.assetId from Risk r where r.id = :risk and not r.superseded", UUID.class)
                .setParameter("risk", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(Register::unknown);
        AssetAnalysis analysis = ofAsset(new AssetId(asset), null);
        AnalysisRow row = analysis.rows().stream()
                .filter(it -> it.risk().equals(id) && analysis.mayRate())
                .findFirst()
                .orElseThrow(Register::unknown);
        CatalogId edition = analysis.analysis().catalog();
        Set<String> proposed = catalogs.threats(edition).stream()
                .filter(it -> it.code().equals(row.threatCode()))
                .flatMap(it -> it.details().controlCodes().stream())
                .collect(Collectors.toSet());
        List<ControlRow> controls = catalogs.controls(edition).stream()
                .map(it -> new ControlRow(it.id(), it.details(), it.version()))
                .sorted(Comparator.comparing(it -> !proposed.contains(it.details().code())))
                .toList();
        List<VulnerabilityRow> vulnerabilities = catalogs.vulnerabilities(edition).stream()
                .filter(it -> it.threatCode().equals(row.threatCode()))
                .map(it -> new VulnerabilityRow(
                        it.id(), it.code(), it.threatCode(), it.nameJa(), it.nameEn(), it.version()))
                .toList();
        return new RiskToRate(analysis, row, controls, vulnerabilities);
    }

    private List<AnalysisHead> analyses(AssetId id) {
        return entities.createQuery(
                        """
                        select new coop.yakusoku.ejb.risk.AnalysisHead(n.id, n.method, c.id, c.versionNo, c.labelJa,
                            c.labelEn, n.importance, n.startedOn, n.assessedOn, n.superseded)
                        from Analysis n join Catalog c on c.id = n.catalogId
                        where n.assetId = :asset order by n.superseded, n.startedOn desc, c.versionNo desc""",
                        AnalysisHead.class)
                .setParameter("asset", id.value())
                .getResultList();
    }

    private static AnalysisHead shown(List<AnalysisHead> all, AnalysisId wanted) {
        if (wanted == null) {
            return all.stream().filter(it -> !it.superseded()).findFirst().orElse(null);
        }
        return all.stream().filter(it -> it.id().equals(wanted)).findFirst().orElseThrow(Register::unknown);
    }

    private List<AnalysisRow> rows(AnalysisHead analysis, Asset asset) {
        return entities.createQuery(
                        """
                        select new coop.yakusoku.ejb.risk.AnalysisRow(r.id, t.code, t.threatClass, t.nameJa, t.nameEn,
                            t.defaultFrequency, r.phaseCode, p.nameJa, p.nameEn, r.vulnerability, r.frequency,
                            r.weakness, r.likelihood, r.value, r.band, r.priorityRank, r.residualValue, r.ratingSource,
                            r.existingControls, r.existingNote, r.reason, r.treatmentOption, r.standing, l.frequency,
                            l.weakness, r.version)
                        from Risk r join Threat t on t.id = r.threatId
                            left join Phase p on p.catalogId = t.catalogId and p.code = r.phaseCode
                            left join MediumLevel l on l.organizationId = :organization and l.medium = :medium
                                and l.threatCode = t.code
                        where r.analysisId = :analysis order by t.code, p.sort""",
                        AnalysisRow.class)
                .setParameter("analysis", analysis.id().value())
                .setParameter("organization", asset.organization().value())
                .setParameter("medium", asset.medium())
                .getResultList();
    }

    private boolean newerThan(AnalysisHead analysis) {
        return analysis.method() != RiskMethod.current()
                || catalogs.inForce(LocalDate.now(clock))
                        .filter(it -> !it.id().equals(analysis.catalog()))
                        .isPresent();
    }
}
