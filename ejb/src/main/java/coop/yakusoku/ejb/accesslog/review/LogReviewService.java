package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.accesslog.review.LogFinding;
import coop.yakusoku.domain.accesslog.review.LogReview;
import coop.yakusoku.domain.accesslog.review.LogReviewId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** ログ点検: begins reviews, judges what was found, concludes, signs (T-2-(4)-b). */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.PRIVACY_MANAGER})
public class LogReviewService {

    private final EntityManager entities;
    private final Detection detection;
    private final Viewpoints viewpoints;
    private final Caller caller;
    private final Clock clock;

    protected LogReviewService() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public LogReviewService(
            EntityManager entities, Detection detection, Viewpoints viewpoints, Caller caller, Clock clock) {
        this.entities = entities;
        this.detection = detection;
        this.viewpoints = viewpoints;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Looks through the lines of a period from every viewpoint that is on. The caller's own lines are left out.
     *
     * @throws RuleViolation {@code shared.unknown-record} outside the caller's reach, {@code
     *     accesslog.period-backwards}, {@code accesslog.period-not-over}
     */
    public LogReviewId begin(BeginLogReview wish) {
        requireReach(wish.organization().value(), Roles.AUDITOR, Roles.PRIVACY_MANAGER);
        StaffId me = caller.staff();
        Detection.Lines lines = new Detection.Lines(wish.organization().value(), wish.from(), wish.to(), me);

        LogReview review = new LogReview(
                new LogReviewId(UUID.randomUUID()),
                wish.organization().value(),
                wish.from(),
                wish.to(),
                LocalDate.now(clock),
                detection.count(lines, false),
                detection.count(lines, true),
                me,
                clock.instant());

        entities.persist(review);
        viewpoints.all().stream()
                .filter(Viewpoint::watched)
                .flatMap(it -> detection.find(review.id(), lines, it).stream())
                .forEach(entities::persist);
        return review.id();
    }

    /**
     * Judges a finding of the caller's own review.
     *
     * @throws RuleViolation {@code shared.unknown-record}, {@code accesslog.seen-stale}, and those of {@link
     *     LogReview#requireOpenFor} and {@link LogFinding#judge}
     */
    public void judge(JudgeFinding wish) {
        LogFinding finding = Optional.ofNullable(entities.find(LogFinding.class, wish.finding()))
                .orElseThrow(LogReviewService::unknown);
        LogReview review = review(finding.review(), Roles.AUDITOR, Roles.PRIVACY_MANAGER);
        requireSeen(wish.seenVersion(), finding.version());

        review.requireOpenFor(caller.staff());
        finding.judge(wish.judgement(), wish.note(), caller.staff(), clock.instant());
    }

    /** Concludes the caller's own review and hands it over to be signed. */
    public void conclude(LogReviewId id, long seenVersion, String conclusion) {
        LogReview review = review(id, Roles.AUDITOR, Roles.PRIVACY_MANAGER);
        requireSeen(seenVersion, review.version());
        long open = entities.createQuery(
                        "select count(f) from LogFinding f where f.review = :review and f.result is null", Long.class)
                .setParameter("review", id.value())
                .getSingleResult();

        review.conclude(conclusion, open, caller.staff(), clock.instant());
    }

    /** Signs somebody else's concluded review. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER})
    public void sign(LogReviewId id, long seenVersion) {
        LogReview review = review(id, Roles.CPO, Roles.PRIVACY_MANAGER);
        requireSeen(seenVersion, review.version());

        review.sign(caller.staff(), isAboutMe(id), clock.instant());
    }

    /** Gives a concluded review back to its reviewer. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER})
    public void sendBack(LogReviewId id, long seenVersion, String reason) {
        LogReview review = review(id, Roles.CPO, Roles.PRIVACY_MANAGER);
        requireSeen(seenVersion, review.version());

        review.sendBack(reason, caller.staff(), isAboutMe(id));
    }

    private boolean isAboutMe(LogReviewId id) {
        return entities.createQuery(
                                "select count(f) from LogFinding f where f.review = :review and f.staff = :me",
                                Long.class)
                        .setParameter("review", id.value())
                        .setParameter("me", caller.staff().value())
                        .getSingleResult()
                > 0;
    }

    private LogReview review(LogReviewId id, String... roles) {
        LogReview review =
                Optional.ofNullable(entities.find(LogReview.class, id)).orElseThrow(LogReviewService::unknown);
        requireReach(review.organization(), roles);
        return review;
    }

    private void requireReach(UUID organization, String... roles) {
        if (!caller.scope(roles).organizations().contains(new OrganizationId(organization))) {
            throw unknown();
        }
    }

    private static void requireSeen(long seen, long held) {
        if (seen != held) {
            throw new RuleViolation("accesslog.seen-stale");
        }
    }

    private static RuleViolation unknown() {
        return new RuleViolation("shared.unknown-record");
    }
}
