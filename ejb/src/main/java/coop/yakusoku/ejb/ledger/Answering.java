package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.LedgerEntry;
import coop.yakusoku.domain.ledger.ReviewAnswer;
import coop.yakusoku.domain.ledger.ReviewResult;
import coop.yakusoku.domain.ledger.Reviews;
import coop.yakusoku.ejb.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Writes down what a look at a row found, in the row and in the review that waits for it. Not a door. */
@ApplicationScoped
class Answering {

    private final Reviews reviews;
    private final Caller caller;
    private final Clock clock;

    protected Answering() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    Answering(Reviews reviews, Caller caller, Clock clock) {
        this.reviews = reviews;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation what {@link LedgerEntry#review} refuses
     */
    void answer(LedgerEntry entry, ReviewResult result) {
        Instant now = clock.instant();
        entry.review(result, LocalDate.now(clock), null, caller.staff(), now);
        reviews.waiting(entry.department(), entry.id())
                .ifPresent(request ->
                        reviews.add(new ReviewAnswer(request.id(), entry.id(), result, caller.staff(), now)));
    }
}
