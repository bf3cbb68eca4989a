package coop.yakusoku.ejb.ledger;

import coop.yakusoku.ejb.purpose.PolicyEvidence;
import coop.yakusoku.ejb.purpose.PolicyGap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rows handled outside Japan: the policy has to say what is known of the law there (政令10条1号, G5). */
@ApplicationScoped
class HandledAbroad implements PolicyEvidence {

    private final LedgerGaps gaps;

    protected HandledAbroad() {
        this(null); // for the container's proxy
    }

    @Inject
    HandledAbroad(LedgerGaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public PolicyGap gap() {
        return PolicyGap.G5;
    }

    @Override
    public String page() {
        return "/ledger/entries.xhtml";
    }

    @Override
    public List<String> found() {
        return gaps.rows("e.countries <> 'JP'");
    }
}
