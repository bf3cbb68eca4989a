package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.CampaignId;
import coop.yakusoku.domain.ledger.RequestId;
import coop.yakusoku.domain.ledger.ReviewCampaign;
import coop.yakusoku.domain.ledger.ReviewRequest;
import coop.yakusoku.domain.ledger.Reviews;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Departments;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** 棚卸: begins the yearly review of an organisation and asks its departments, again where needed. */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class ReviewService {

    private final Reviews reviews;
    private final Departments departments;
    private final Caller caller;
    private final Clock clock;

    protected ReviewService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public ReviewService(Reviews reviews, Departments departments, Caller caller, Clock clock) {
        this.reviews = reviews;
        this.departments = departments;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Sends the review to departments. One that runs for the same year already is widened, and its day moved.
     *
     * @throws RuleViolation {@code ledger.not-your-organization}, {@code ledger.no-department-chosen}, {@code
     *     ledger.department-elsewhere} and what {@link ReviewCampaign} refuses
     */
    public CampaignId begin(BeginReview command) {
        refuseUnlessMine(command.organization());
        if (command.departments().isEmpty()) {
            throw new RuleViolation("ledger.no-department-chosen");
        }
        FiscalYear year = new FiscalYear(command.fiscalYear());
        ReviewCampaign campaign = reviews.findAlone(command.organization(), year.year())
                .map(running -> {
                    running.ask(command.dueOn(), command.message(), LocalDate.now(clock));
                    return running;
                })
                .orElseGet(() -> first(command, year));

        Set<DepartmentId> asked = reviews.requests(campaign.id()).stream()
                .map(ReviewRequest::department)
                .collect(Collectors.toSet());
        for (DepartmentId department : command.departments()) {
            if (asked.add(department)) {
                refuseUnlessOf(command.organization(), department);
                reviews.add(new ReviewRequest(RequestId.next(), campaign.id(), department, clock.instant()));
            }
        }
        return campaign.id();
    }

    private ReviewCampaign first(BeginReview command, FiscalYear year) {
        ReviewCampaign campaign = new ReviewCampaign(
                CampaignId.next(),
                command.organization(),
                year,
                command.dueOn(),
                command.message(),
                caller.staff(),
                clock.instant(),
                LocalDate.now(clock));
        reviews.add(campaign);
        return campaign;
    }

    /**
     * 督促: asks a department again.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public void chase(RequestId id) {
        ReviewRequest request = reviews.find(id).orElseThrow(Ledger::unknown);
        ReviewCampaign campaign = reviews.find(request.campaign()).orElseThrow(Ledger::unknown);
        refuseUnlessMine(campaign.organization());

        request.chase(clock.instant());
    }

    private void refuseUnlessMine(OrganizationId organization) {
        if (!caller.scope(Roles.PRIVACY_MANAGER).covers(organization, null)) {
            throw new RuleViolation("ledger.not-your-organization");
        }
    }

    private void refuseUnlessOf(OrganizationId organization, DepartmentId department) {
        departments
                .find(department)
                .filter(it -> it.organization().equals(organization))
                .orElseThrow(() -> new RuleViolation("ledger.department-elsewhere"));
    }
}
