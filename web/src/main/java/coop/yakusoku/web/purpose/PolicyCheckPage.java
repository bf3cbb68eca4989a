package coop.yakusoku.web.purpose;

import coop.yakusoku.ejb.purpose.GapRow;
import coop.yakusoku.ejb.purpose.GapState;
import coop.yakusoku.ejb.purpose.PolicyCheckQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code purpose/policy-check.xhtml}: the published policy against registers and law. */
@Named
@RequestScoped
public class PolicyCheckPage {

    @Inject private PolicyCheckQueries queries;

    private List<GapRow> gaps;

    public void load() {
        gaps = queries.gaps();
    }

    /** The key of the clause. */
    public String clause(GapRow row) {
        return "gap." + row.gap();
    }

    /** The key of the article of law. */
    public String law(GapRow row) {
        return "gap." + row.gap() + ".law";
    }

    /** The colour of a state. */
    public String kind(GapState state) {
        return switch (state) {
            case KEPT -> "good";
            case FOUND -> "warn";
            case NO_REGISTER -> "plain";
        };
    }

    public List<GapRow> getGaps() {
        return gaps;
    }
}
