package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Analyses;
import coop.yakusoku.domain.risk.Analysis;
import coop.yakusoku.domain.risk.AnalysisId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Catalog;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.MediumLevel;
import coop.yakusoku.domain.risk.Phase;
import coop.yakusoku.domain.risk.PriorityWeights;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskInContext;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.risk.Risks;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.domain.risk.Vulnerability;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Begins analyses and settles which threats stand in them (T-2-(1)-d). Rating is {@link AssessmentService}'s. */
@Stateless
public class AnalysisService {

    /** As many as one transaction begins without making anybody wait for it: some twenty risks each. */
    static final int MOST_BEGUN = 200;

    private final Register register;
    private final RisksOfAsset following;
    private final UnanalysedAssets unanalysed;
    private final Reanalysis reanalysis;
    private final Analyses analyses;
    private final Risks risks;
    private final Catalogs catalogs;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected AnalysisService() {
        this(null, null, null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    AnalysisService(
            Register register,
            RisksOfAsset following,
            UnanalysedAssets unanalysed,
            Reanalysis reanalysis,
            Analyses analyses,
            Risks risks,
            Catalogs catalogs,
            Versions versions,
            Caller caller,
            Clock clock) {
        this.register = register;
        this.following = following;
        this.unanalysed = unanalysed;
        this.reanalysis = reanalysis;
        this.analyses = analyses;
        this.risks = risks;
        this.catalogs = catalogs;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Begins the first analysis of an asset with the edition in force: every threat that fits it is proposed in its first
     * phase, with the level of the asset's medium where one is set.
     *
     * @throws RuleViolation {@code risk.analysis-exists}, {@code risk.no-catalog-in-force}, {@code risk.asset-disposed},
     *     {@code risk.not-your-department}
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public AnalysisId begin(AssetId id) {
        Asset asset = register.writable(id);
        if (analyses.current(id).isPresent()) {
            throw new RuleViolation("risk.analysis-exists", asset.number());
        }
        Analysis analysis = newAnalysis(asset);

        analyses.add(analysis);
        Basis edition = edition(analysis);
        Map<String, MediumLevel> levels = following.levels(asset);
        edition.threats().stream()
                .filter(threat -> threat.fits(asset))
                .forEach(threat -> propose(asset, analysis, edition, threat, threat.firstPhase(), levels));
        return analysis.id();
    }

    /**
     * Begins the first analysis of every asset of a filter that has none yet, is not gone and is the caller's to write.
     *
     * @return how many have begun
     * @throws RuleViolation {@code risk.too-many-to-begin} when there are more than {@value #MOST_BEGUN}, {@code
     *     risk.no-catalog-in-force}
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public int beginMissing(AssetFilter filter) {
        List<AssetId> missing = unanalysed.of(filter, register.reading(), register.writing());
        if (missing.size() > MOST_BEGUN) {
            throw new RuleViolation("risk.too-many-to-begin", MOST_BEGUN, missing.size());
        }

        missing.forEach(this::begin);
        return missing.size();
    }

    /**
     * Begins anew with the edition and method now in force: the threats that fit, and whatever was rated or treated before,
     * which is taken over by threat code and phase. The old analysis is closed and stays readable. There is reason for it
     * when edition or method are newer, or when the analysis stands in a frozen year: then this is the next year's, and
     * with the same edition it has the same threats, for those that somebody took out do not come back every year.
     *
     * @throws RuleViolation {@code risk.no-analysis}, {@code risk.nothing-newer} when edition and method are the same and
     *     the year is not frozen, and as {@link #begin}
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public AnalysisId beginAnew(AssetId id) {
        Asset asset = register.writable(id);
        Analysis old = current(asset);
        Analysis analysis = newAnalysis(asset);
        boolean same = old.catalog().equals(analysis.catalog()) && old.method() == analysis.method();
        if (same && !analyses.frozen(old.id())) {
            throw new RuleViolation("risk.nothing-newer");
        }
        List<Risk> former = risks.ofAnalysis(old.id());
        Basis before = edition(old);

        old.supersede();
        former.forEach(Risk::supersede);
        analyses.succeed(old, analysis);
        handOn(asset, analysis, before, former, !same);
        reanalysis.begunAnew(id);
        return analysis.id();
    }

    /**
     * Adds a threat of the analysis's edition, also one that stands there in another phase.
     *
     * @throws RuleViolation {@code risk.no-analysis}, {@code shared.unknown-record}, {@code risk.unknown-phase}, {@code
     *     risk.threat-already-there}
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public RiskId addThreat(AddThreat command) {
        Asset asset = register.writable(command.asset());
        asset.refuseWhenDisposed();
        Analysis analysis = current(asset);
        Basis edition = edition(analysis);
        Threat threat = edition.threats().stream()
                .filter(it -> it.id().equals(command.threat()))
                .findFirst()
                .orElseThrow(Register::unknown);
        if (!edition.phases().contains(command.phase())) {
            throw new RuleViolation("risk.unknown-phase", command.phase());
        }
        boolean there = risks.ofAnalysis(analysis.id()).stream()
                .anyMatch(it -> it.threat().equals(threat.id()) && it.phase().equals(command.phase()));
        if (there) {
            throw new RuleViolation("risk.threat-already-there", threat.code());
        }

        String vulnerability =
                command.vulnerability() == null ? edition.typical().get(threat.code()) : command.vulnerability();
        Risk risk = new Risk(RiskId.next(), analysis, threat.id(), command.phase(), vulnerability);
        inherit(risk, asset, edition.weights(), following.levels(asset).get(threat.code()));
        risks.add(risk);
        return risk.id();
    }

    /**
     * Takes a threat out of the analysis again.
     *
     * @throws RuleViolation {@code risk.touched-risk-stays} once a person has rated or treated it
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public void removeThreat(RiskId id, long seenVersion) {
        Risk risk = writable(id).risk();
        versions.check(seenVersion, risk.version(), Risk.class, id);
        if (!risk.untouched()) {
            throw new RuleViolation("risk.touched-risk-stays");
        }

        risks.remove(risk);
    }

    /**
     * Gives up a risk's own rating in favour of its medium's level.
     *
     * @throws RuleViolation {@code risk.no-medium-level} when none is set
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public void inheritAgain(RiskId id, long seenVersion) {
        RiskInContext found = writable(id);
        Risk risk = found.risk();
        versions.check(seenVersion, risk.version(), Risk.class, id);
        String code = catalogs.threat(risk.threat()).map(Threat::code).orElseThrow(Register::unknown);
        MediumLevel level = following.levels(found.asset()).get(code);
        if (level == null) {
            throw new RuleViolation("risk.no-medium-level", code);
        }

        risk.inheritAgain(
                level.on(risk.method()), found.asset(), found.weights(), caller.staff(), clock.instant());
        found.analysis().assessed(LocalDate.now(clock));
    }

    private Analysis newAnalysis(Asset asset) {
        LocalDate today = LocalDate.now(clock);
        Catalog inForce = catalogs.inForce(today).orElseThrow(() -> new RuleViolation("risk.no-catalog-in-force"));
        return new Analysis(AnalysisId.next(), asset, inForce.id(), RiskMethod.current(), caller.staff(), today);
    }

    /** @param propose whether threats nobody had in the former analysis are proposed: not when the edition is the same */
    private void handOn(Asset asset, Analysis analysis, Basis before, List<Risk> former, boolean propose) {
        Basis now = edition(analysis);
        Map<String, MediumLevel> levels = following.levels(asset);
        Map<String, Risk> begun = new HashMap<>();
        for (Risk old : former) {
            Threat threat = now.byCode().get(before.codes().get(old.threat()));
            if (threat == null || old.untouched() && !threat.fits(asset)) {
                continue;
            }
            String phase = now.phases().contains(old.phase()) ? old.phase() : threat.firstPhase();
            if (begun.containsKey(threat.code() + '/' + phase)) {
                continue;
            }
            Risk risk = new Risk(RiskId.next(), analysis, threat.id(), phase, now.typical().get(threat.code()));
            risk.takeOver(old, asset, now.weights());
            inherit(risk, asset, now.weights(), levels.get(threat.code()));
            risks.add(risk);
            begun.put(threat.code() + '/' + phase, risk);
        }
        if (!propose) {
            return;
        }
        Set<ThreatId> there = begun.values().stream().map(Risk::threat).collect(Collectors.toSet());
        now.threats().stream()
                .filter(threat -> !there.contains(threat.id()) && threat.fits(asset))
                .forEach(threat -> propose(asset, analysis, now, threat, threat.firstPhase(), levels));
    }

    private void propose(
            Asset asset,
            Analysis analysis,
            Basis edition,
            Threat threat,
            String phase,
            Map<String, MediumLevel> levels) {
        Risk risk = new Risk(
                RiskId.next(), analysis, threat.id(), phase, edition.typical().get(threat.code()));
        inherit(risk, asset, edition.weights(), levels.get(threat.code()));
        risks.add(risk);
    }

    private void inherit(Risk risk, Asset asset, PriorityWeights weights, MediumLevel level) {
        if (level != null) {
            risk.inherit(level.on(risk.method()), asset, weights, caller.staff(), clock.instant());
        }
    }

    private Analysis current(Asset asset) {
        return analyses.current(asset.id()).orElseThrow(() -> new RuleViolation("risk.no-analysis", asset.number()));
    }

    private RiskInContext writable(RiskId id) {
        RiskInContext found =
                risks.inContext(List.of(id)).stream().findFirst().orElseThrow(Register::unknown);
        register.writable(found.risk().asset());
        found.asset().refuseWhenDisposed();
        if (found.risk().superseded()) {
            throw new RuleViolation("risk.superseded");
        }
        return found;
    }

    private Basis edition(Analysis analysis) {
        return new Basis(
                catalogs.threats(analysis.catalog()),
                catalogs.phases(analysis.catalog()).stream().map(Phase::code).collect(Collectors.toSet()),
                catalogs.vulnerabilities(analysis.catalog()).stream()
                        .collect(Collectors.toMap(
                                Vulnerability::threatCode, Vulnerability::nameJa, (first, second) -> first)),
                following.weights(analysis));
    }

    /**
     * What an analysis needs of an edition.
     *
     * @param typical the first weakness named for a threat, by the threat's code
     */
    private record Basis(
            List<Threat> threats, Set<String> phases, Map<String, String> typical, PriorityWeights weights) {

        Map<String, Threat> byCode() {
            return threats.stream().collect(Collectors.toMap(Threat::code, Function.identity()));
        }

        Map<ThreatId, String> codes() {
            return threats.stream().collect(Collectors.toMap(Threat::id, Threat::code));
        }
    }
}
