package coop.yakusoku.web.risk;

import coop.yakusoku.ejb.risk.RiskRow;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import java.io.Serializable;
import java.util.ResourceBundle;

/**
 * A risk as a line of the list: every cell already in the reader's words. The page then only writes them down; fifty
 * lines would otherwise ask some two thousand questions.
 *
 * @param value the risk value and its band, 「9 大」; 未評価 before it is rated
 * @param late 期限超過, or empty text when it is not
 */
public record RiskLine(
        String id,
        long version,
        String priority,
        String value,
        String valueStyle,
        String threat,
        String about,
        String asset,
        String number,
        String department,
        String organization,
        String standing,
        String standingStyle,
        String treatment,
        String due,
        String dueStyle,
        String late,
        String lateStyle,
        String residual,
        String residualStyle)
        implements Serializable {

    static RiskLine of(RiskRow row) {
        ResourceBundle texts = Texts.find("riskText").orElseThrow();
        String language = Texts.locale().getLanguage();
        return new RiskLine(
                row.id().toString(),
                row.version(),
                row.priorityScore() == null ? "" : row.priorityScore().toString(),
                RiskMarks.value(texts, row.value(), row.band()),
                RiskMarks.style(row.band()),
                row.threat().in(language),
                row.threatCode() + " " + Words.label(texts, row.threatClass()) + "・" + row.phase().in(language),
                row.assetName(),
                row.assetNumber(),
                row.departmentName(),
                row.organizationName(),
                Words.label(texts, row.standing()),
                RiskMarks.style(row.standing()),
                Words.label(texts, row.option()) + " " + (row.ownerName() == null ? "" : row.ownerName()),
                Words.day(row.dueOn()),
                row.overdue() ? "y-overdue" : "",
                row.overdue() ? texts.getString("Deadline.OVERDUE") : "",
                row.overdue() ? "y-badge y-badge-bad" : "",
                RiskMarks.value(texts, row.residualValue(), row.residualBand()),
                RiskMarks.style(row.residualBand()));
    }
}
