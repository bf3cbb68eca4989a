package coop.yakusoku.web.risk.dossier;

import coop.yakusoku.ejb.risk.dossier.DossierRisk;
import coop.yakusoku.web.risk.RiskMarks;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import java.util.ResourceBundle;

/** A risk as a line of the dossier, every cell in the reader's words. */
public record RiskOfDossier(
        String id,
        String value,
        String valueStyle,
        String threat,
        String about,
        String controls,
        String standing,
        String standingStyle,
        String treatment,
        String due,
        String dueStyle,
        String residual,
        String residualStyle) {

    static RiskOfDossier of(DossierRisk risk) {
        ResourceBundle texts = Texts.find("riskText").orElseThrow();
        String language = Texts.locale().getLanguage();
        return new RiskOfDossier(
                risk.id().toString(),
                RiskMarks.value(texts, risk.value(), risk.band()),
                RiskMarks.style(risk.band()),
                risk.threat().in(language),
                risk.threatCode() + " " + Words.label(texts, risk.threatClass()) + "・" + risk.phase().in(language),
                risk.controls(),
                Words.label(texts, risk.standing()),
                RiskMarks.style(risk.standing()),
                Words.label(texts, risk.option()) + " " + Words.label(texts, risk.state()) + " "
                        + (risk.ownerName() == null ? "" : risk.ownerName()),
                Words.day(risk.dueOn()),
                risk.overdue() ? "y-overdue" : "",
                RiskMarks.value(texts, risk.residualValue(), risk.residualBand()),
                RiskMarks.style(risk.residualBand()));
    }
}
