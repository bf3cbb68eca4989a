package coop.yakusoku.web.accesslog;

import coop.yakusoku.domain.accesslog.review.LogReviewId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.review.BeginLogReview;
import coop.yakusoku.ejb.accesslog.review.LogReviewQueries;
import coop.yakusoku.ejb.accesslog.review.ReviewRow;
import coop.yakusoku.ejb.accesslog.review.LogReviewService;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code accesslog/reviews.xhtml}: the reviews there were, and the beginning of one. */
@Named("logReviewsPage")
@ViewScoped
public class ReviewsPage implements Serializable {

    @Inject private LogReviewQueries queries;
    @Inject private LogReviewService service;
    @Inject private Clock clock;
    @Inject private Screen screen;

    private String org;
    private List<ReviewRow> reviews;
    private List<OrganizationName> organizations;
    private LocalDate from;
    private LocalDate to;

    /** Proposes the last month. */
    public void load() {
        reviews = queries.reviews();
        organizations = queries.reviewable();
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        from = month.minusMonths(1);
        to = month.minusDays(1);
    }

    public String begin() {
        LogReviewId begun;
        try {
            begun = service.begin(new BeginLogReview(OrganizationId.of(org), from, to));
        } catch (RuleViolation no) {
            screen.refuseAt("begin:to", no);
            return null;
        }
        screen.tell("accesslogText", "reviews.begun");
        screen.keepMessagesOverRedirect();
        return "/accesslog/review.xhtml?faces-redirect=true&id=" + begun;
    }

    /** The colour of a stage. */
    public String colour(ReviewRow.Stage stage) {
        return switch (stage) {
            case SIGNED -> "good";
            case RETURNED -> "bad";
            case OPEN, CONCLUDED -> "warn";
        };
    }

    public boolean isMayBegin() {
        return !organizations.isEmpty();
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public List<ReviewRow> getReviews() {
        return reviews;
    }

    public List<OrganizationName> getOrganizations() {
        return organizations;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
