package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.Risks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Ends acceptances whose last day is over: they do not count any more, and what they accepted waits again. */
@ApplicationScoped
public class LapsedAcceptances {

    private final Risks risks;
    private final Clock clock;

    protected LapsedAcceptances() {
        this(null, null); // for the container's proxy
    }

    @Inject
    LapsedAcceptances(Risks risks, Clock clock) {
        this.risks = risks;
        this.clock = clock;
    }

    /** @return how many came to their end */
    @Transactional
    public int end() {
        LocalDate today = LocalDate.now(clock);
        List<Risk> over = risks.acceptedUntilBefore(today);
        over.forEach(risk -> risk.lapse(today));
        return over.size();
    }
}
