package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Analyses;
import coop.yakusoku.domain.risk.Analysis;
import coop.yakusoku.domain.risk.AnalysisId;
import coop.yakusoku.domain.risk.AssetId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Keeps analyses in PostgreSQL. */
@ApplicationScoped
class JpaAnalyses implements Analyses {

    private final EntityManager entities;

    protected JpaAnalyses() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaAnalyses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Analysis> find(AnalysisId id) {
        return Optional.ofNullable(entities.find(Analysis.class, id.value()));
    }

    @Override
    public Optional<Analysis> current(AssetId asset) {
        return entities.createQuery("select a from Analysis a where a.assetId = :asset and not a.superseded", Analysis.class)
                .setParameter("asset", asset.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean frozen(AnalysisId id) {
        return !entities.createNativeQuery("select 1 from risk_snapshot_asset where analysis_id = :analysis limit 1")
                .setParameter("analysis", id.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(Analysis analysis) {
        entities.persist(analysis);
    }

    @Override
    public void succeed(Analysis superseded, Analysis next) {
        // An asset has one open analysis (a unique index), so the old one is closed in the table before the new one comes.
        entities.flush();
        entities.persist(next);
    }
}
