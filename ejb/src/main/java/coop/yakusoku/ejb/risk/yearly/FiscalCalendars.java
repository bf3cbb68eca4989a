package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.shared.FiscalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Month;

/** Says when the fiscal year begins: {@code YAKUSOKU_FISCAL_YEAR_MONTH}, 1 to 12, or April. */
@ApplicationScoped
public class FiscalCalendars {

    private static final String VARIABLE = "YAKUSOKU_FISCAL_YEAR_MONTH";

    @Produces
    FiscalCalendar calendar() {
        return read(System.getenv(VARIABLE));
    }

    /** @throws IllegalStateException when it is set and no month */
    static FiscalCalendar read(String month) {
        if (month == null || month.isBlank()) {
            return FiscalCalendar.APRIL;
        }
        if (!month.strip().matches("[1-9]|1[0-2]")) {
            throw new IllegalStateException(VARIABLE + " must be a month, 1 to 12: " + month);
        }
        return new FiscalCalendar(Month.of(Integer.parseInt(month.strip())));
    }
}
