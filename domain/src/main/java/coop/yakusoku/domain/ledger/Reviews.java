package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/** The yearly reviews that are kept. */
public interface Reviews {

    /** Finds it and makes everybody else who would begin or extend it wait until this transaction ends. */
    Optional<ReviewCampaign> findAlone(OrganizationId organization, int fiscalYear);

    Optional<ReviewCampaign> find(CampaignId id);

    Optional<ReviewRequest> find(RequestId id);

    List<ReviewRequest> requests(CampaignId campaign);

    /** The latest request of a department that has not answered for the row; empty when none waits. */
    Optional<ReviewRequest> waiting(DepartmentId department, EntryId entry);

    boolean answered(RequestId request, EntryId entry);

    void add(ReviewCampaign campaign);

    void add(ReviewRequest request);

    void add(ReviewAnswer answer);
}
