package coop.yakusoku.web.risk.yearly;

import coop.yakusoku.domain.risk.yearly.Change;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.ejb.risk.yearly.SnapshotRow;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Names years and snapshots in the reader's words. */
@ApplicationScoped
public class YearWords implements Serializable {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    private Screen screen;

    /** 2026年度(令和8年度), or FY 2026. */
    public String year(int year) {
        boolean english = Texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return screen.text("riskText", "years.label", english ? String.valueOf(year) : new FiscalYear(year).label());
    }

    /** The year, and which edition when it was frozen more than once; today's register by its day. */
    public String snapshot(SnapshotRow row) {
        if (row.today()) {
            return screen.text("riskText", "years.today", LocalDate.ofInstant(row.frozenAt(), TOKYO));
        }
        return row.edition() == 1
                ? year(row.fiscalYear())
                : screen.text("riskText", "years.edition", year(row.fiscalYear()), String.valueOf(row.edition()));
    }

    /** The colour of what became of a risk or an asset. */
    public static String colour(Change change) {
        return switch (change) {
            case UP -> "bad";
            case NEW -> "warn";
            case RATED -> "info";
            case DOWN -> "good";
            case GONE, CHANGED, SAME -> "plain";
        };
    }
}
