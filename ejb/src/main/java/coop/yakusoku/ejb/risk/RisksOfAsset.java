package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Analyses;
import coop.yakusoku.domain.risk.Analysis;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetChanged;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.MediumLevel;
import coop.yakusoku.domain.risk.MediumLevels;
import coop.yakusoku.domain.risk.PriorityWeights;
import coop.yakusoku.domain.risk.RatingSource;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.Risks;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets the risks of an asset follow what changed outside them: the asset itself, or its medium.
 *
 * <p>Not a door: the services that use it ask the roles.
 */
@ApplicationScoped
class RisksOfAsset {

    private final Analyses analyses;
    private final Risks risks;
    private final Catalogs catalogs;
    private final MediumLevels levels;
    private final Reanalysis reanalysis;

    protected RisksOfAsset() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    RisksOfAsset(Analyses analyses, Risks risks, Catalogs catalogs, MediumLevels levels, Reanalysis reanalysis) {
        this.analyses = analyses;
        this.risks = risks;
        this.catalogs = catalogs;
        this.levels = levels;
        this.reanalysis = reanalysis;
    }

    /**
     * Computes importance, values and priorities of the current analysis again; on another medium, whatever no person has
     * rated takes that medium's level, or loses the one it had.
     */
    void follow(Asset asset, AssetChanged changed, StaffId by, Instant at) {
        if (!changed.importanceChanged() && !changed.mediumChanged() && !changed.environmentChanged()) {
            return;
        }
        Analysis analysis = analyses.current(asset.id()).orElse(null);
        if (analysis == null) {
            return;
        }

        analysis.follow(asset);
        Map<ThreatId, String> codes = changed.mediumChanged() ? codes(analysis) : Map.of();
        Map<String, MediumLevel> set = changed.mediumChanged() ? levels(asset) : Map.of();
        PriorityWeights weights = weights(analysis);
        for (Risk risk : risks.ofAnalysis(analysis.id())) {
            risk.follow(asset, weights);
            if (changed.mediumChanged() && risk.ratingSource() != RatingSource.OWN) {
                MediumLevel level = set.get(codes.get(risk.threat()));
                if (level == null) {
                    risk.disinherit();
                } else {
                    risk.inherit(level.on(risk.method()), asset, weights, by, at);
                }
            }
        }
        if (analysis.assessedOn() != null) {
            reanalysis.changed(asset, changed);
        }
    }

    /** Nothing of it is analysed any more. */
    void end(Asset asset) {
        reanalysis.disposed(asset.id());
    }

    /** The levels set for the medium of an asset, by the code of the threat. */
    Map<String, MediumLevel> levels(Asset asset) {
        return levels.of(asset.organization(), asset.medium()).stream()
                .collect(Collectors.toMap(MediumLevel::threatCode, Function.identity()));
    }

    /** The weights of an analysis's edition. */
    PriorityWeights weights(Analysis analysis) {
        return catalogs.find(analysis.catalog()).orElseThrow(Register::unknown).weights();
    }

    private Map<ThreatId, String> codes(Analysis analysis) {
        return catalogs.threats(analysis.catalog()).stream().collect(Collectors.toMap(Threat::id, Threat::code));
    }
}
