package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AcceptanceTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The term of acceptances of this house: {@code YAKUSOKU_ACCEPTANCE_MONTHS}, one year unless told. */
@ApplicationScoped
class AcceptanceTerms {

    private static final String VARIABLE = "YAKUSOKU_ACCEPTANCE_MONTHS";

    @Produces
    @Dependent
    AcceptanceTerm term() {
        return read(System.getenv(VARIABLE));
    }

    /** @throws IllegalArgumentException when it is no number from 1 to 60 */
    static AcceptanceTerm read(String months) {
        return months == null || months.isBlank()
                ? AcceptanceTerm.YEAR
                : new AcceptanceTerm(Integer.parseInt(months.strip()));
    }
}
