package coop.yakusoku.domain.risk;

import java.util.Optional;

/** The analyses that are kept. */
public interface Analyses {

    Optional<Analysis> find(AnalysisId id);

    /** The one analysis of the asset that is not superseded. */
    Optional<Analysis> current(AssetId asset);

    /** Whether it stands in a frozen year: then the next one may begin from it. */
    boolean frozen(AnalysisId id);

    void add(Analysis analysis);

    /** Adds the one that takes the place of a superseded one. */
    void succeed(Analysis superseded, Analysis next);
}
