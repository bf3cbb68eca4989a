package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.web.shared.Words;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** How a value and a standing of a risk are shown: the same in every list. */
public final class RiskMarks {

    private static final Map<Standing, String> COLOURS = Map.of(
            Standing.UNRATED, "plain",
            Standing.UNDECIDED, "bad",
            Standing.IN_TREATMENT, "info",
            Standing.AWAITING_ACCEPTANCE, "warn",
            Standing.ACCEPTED, "good",
            Standing.SETTLED, "good");

    private RiskMarks() {
        // shows, holds nothing
    }

    /** 「9 大」; 未評価 before it is rated. */
    public static String value(ResourceBundle texts, Integer value, RiskBand band) {
        return band == null ? texts.getString("band.none") : value + " " + Words.label(texts, band);
    }

    public static String style(RiskBand band) {
        return "y-band y-band-" + (band == null ? "none" : band.name().toLowerCase(Locale.ROOT));
    }

    public static String style(Standing standing) {
        return "y-badge y-badge-" + COLOURS.get(standing);
    }
}
