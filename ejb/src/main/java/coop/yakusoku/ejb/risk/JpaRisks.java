package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Analysis;
import coop.yakusoku.domain.risk.AnalysisId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.PriorityWeights;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskInContext;
import coop.yakusoku.domain.risk.Risks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
    public List<Risk> acceptedUntilBefore(LocalDate day) {
        return entities.createQuery("""
                        select r from Risk r where not r.superseded and r.acceptedBy is not null and r.reviewOn < :day
                        """, Risk.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<RiskInContext> inContext(Collection<RiskId> ids) {
        // The statement for a list is made anew each time, whatever its length; the one for a single risk is kept.
        return ids.size() == 1
                ? inContext("r.id = :ids", ids.iterator().next().value())
                : inContext("r.id in :ids", ids.stream().map(RiskId::value).toList());
    }

    private List<RiskInContext> inContext(String which, Object ids) {
        return entities
                .createQuery(
                        """
                        select r, a, n, c.weights from Risk r join Asset a on a.id = r.assetId
                            join Analysis n on n.id = r.analysisId join Catalog c on c.id = n.catalogId
                        where\s""" + which,
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(JpaRisks::inContext)
                .toList();
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
    public List<RiskInContext> onMedium(OrganizationId organization, Medium medium, String threatCode) {
        return entities.createQuery(
                        """
                        select r, a, n, c.weights from Risk r join Asset a on a.id = r.assetId
                            join Analysis n on n.id = r.analysisId join Catalog c on c.id = n.catalogId
                            join Threat t on t.id = r.threatId
                        where not r.superseded and a.organizationId = :organization and a.medium = :medium
                          and t.code = :code""",
                        Object[].class)
                .setParameter("organization", organization.value())
                .setParameter("medium", medium)
                .setParameter("code", threatCode)
                .getResultStream()
                .map(JpaRisks::inContext)
                .toList();
    }

    private static RiskInContext inContext(Object[] row) {
        return new RiskInContext((Risk) row[0], (Asset) row[1], (Analysis) row[2], (PriorityWeights) row[3]);
    }

    @Override
    public void add(Risk risk) {
        entities.persist(risk);
    }

    @Override
    public void remove(Risk risk) {
        entities.remove(risk);
    }
}
