package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AnalysisId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.Risks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps risks in PostgreSQL. */
@ApplicationScoped
class JpaRisks implements Risks {

    private final EntityManager entities;

    protected JpaRisks() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaRisks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Risk> find(RiskId id) {
        return Optional.ofNullable(entities.find(Risk.class, id.value()));
    }

    @Override
    public List<Risk> findAll(Collection<RiskId> ids) {
        return entities.createQuery("select r from Risk r where r.id in :ids", Risk.class)
                .setParameter("ids", ids.stream().map(RiskId::value).toList())
                .getResultList();
    }

    @Override
    public List<Risk> ofAnalysis(AnalysisId analysis) {
        return entities.createQuery("select r from Risk r where r.analysisId = :analysis", Risk.class)
                .setParameter("analysis", analysis.value())
                .getResultList();
    }

    @Override
    public List<Risk> currentOf(AssetId asset) {
        return entities.createQuery("select r from Risk r where r.assetId = :asset and not r.superseded", Risk.class)
                .setParameter("asset", asset.value())
                .getResultList();
    }

    @Override
    public List<Risk> onMedium(OrganizationId organization, Medium medium, String threatCode) {
        return entities.createQuery(
                        """
                        select r from Risk r, Asset a, Threat t
                        where a.id = r.assetId and t.id = r.threatId and not r.superseded
                          and a.organizationId = :organization and a.medium = :medium and t.code = :code""",
                        Risk.class)
                .setParameter("organization", organization.value())
                .setParameter("medium", medium)
                .setParameter("code", threatCode)
                .getResultList();
    }

    @Override
    public void add(Risk risk) {
        entities.persist(risk);
    }
}
