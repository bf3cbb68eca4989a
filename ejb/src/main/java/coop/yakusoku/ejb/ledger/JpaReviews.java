package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.CampaignId;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.RequestId;
import coop.yakusoku.domain.ledger.ReviewAnswer;
import coop.yakusoku.domain.ledger.ReviewCampaign;
import coop.yakusoku.domain.ledger.ReviewRequest;
import coop.yakusoku.domain.ledger.Reviews;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps the yearly reviews in PostgreSQL. */
@ApplicationScoped
class JpaReviews implements Reviews {

    private final EntityManager entities;

    protected JpaReviews() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaReviews(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ReviewCampaign> findAlone(OrganizationId organization, int fiscalYear) {
        // Two who begin the same review at once: the second waits here and finds the first one's.
        entities.createNativeQuery(
                        """
                        insert into ledger_entry_number (organization_id, fiscal_year, last_no)
                        values (:organization, :year, 0)
                        on conflict (organization_id, fiscal_year) do update set last_no = ledger_entry_number.last_no""")
                .setParameter("organization", organization.value())
                .setParameter("year", fiscalYear)
                .executeUpdate();
        return entities.createQuery(
                        "select c from ReviewCampaign c where c.organizationId = :organization and c.fiscalYear = :year",
                        ReviewCampaign.class)
                .setParameter("organization", organization.value())
                .setParameter("year", fiscalYear)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ReviewCampaign> find(CampaignId id) {
        return Optional.ofNullable(entities.find(ReviewCampaign.class, id.value()));
    }

    @Override
    public Optional<ReviewRequest> find(RequestId id) {
        return Optional.ofNullable(entities.find(ReviewRequest.class, id.value()));
    }

    @Override
    public List<ReviewRequest> requests(CampaignId campaign) {
        return entities.createQuery(
                        "select r from ReviewRequest r where r.campaignId = :campaign", ReviewRequest.class)
                .setParameter("campaign", campaign.value())
                .getResultList();
    }

    @Override
    public Optional<ReviewRequest> waiting(DepartmentId department, EntryId entry) {
        return entities.createQuery(
                        "select r from ReviewRequest r where r.departmentId = :department order by r.sentAt desc",
                        ReviewRequest.class)
                .setParameter("department", department.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(request -> !answered(request.id(), entry));
    }

    @Override
    public boolean answered(RequestId request, EntryId entry) {
        return entities.createQuery(
                                "select count(a) from ReviewAnswer a where a.requestId = :request and a.entryId = :entry",
                                Long.class)
                        .setParameter("request", request.value())
                        .setParameter("entry", entry.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(ReviewCampaign campaign) {
        entities.persist(campaign);
    }

    @Override
    public void add(ReviewRequest request) {
        entities.persist(request);
    }

    @Override
    public void add(ReviewAnswer answer) {
        entities.persist(answer);
    }
}
