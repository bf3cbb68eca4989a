package coop.yakusoku.web.accesslog;

import coop.yakusoku.ejb.accesslog.seal.SealQueries;
import coop.yakusoku.ejb.accesslog.seal.SealState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** Backs {@code accesslog/seal.xhtml}. */
@Named
@RequestScoped
public class SealPage {

    @Inject
    private SealQueries queries;

    @Inject
    private Clock clock;

    private SealState state;

    public void load() {
        state = queries.state();
    }

    public SealState getState() {
        return state;
    }

    public SealState.Standing getStanding() {
        return state.standing(clock.instant());
    }

    /** The colour of the badge. */
    public String getColour() {
        return getStanding() == SealState.Standing.SEALED ? "good" : "bad";
    }
}
