package coop.yakusoku.ejb.ledger;

import coop.yakusoku.ejb.purpose.PolicyEvidence;
import coop.yakusoku.ejb.purpose.PolicyGap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rows with the My Number: they are handled apart (番号法, G10). */
@ApplicationScoped
class HandledMyNumbers implements PolicyEvidence {

    private final LedgerGaps gaps;

    protected HandledMyNumbers() {
        this(null); // for the container's proxy
    }

    @Inject
    HandledMyNumbers(LedgerGaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public PolicyGap gap() {
        return PolicyGap.G10;
    }

    @Override
    public String page() {
        return "/ledger/entries.xhtml";
    }

    @Override
    public List<String> found() {
        return gaps.rows("e.my_number");
    }
}
