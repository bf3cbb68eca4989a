package coop.yakusoku.web.risk;

import coop.yakusoku.ejb.risk.RiskExportQueries;
import coop.yakusoku.web.shared.TableDownload;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sends the risks the list's filter finds as a file, in Japanese: it goes to people of the house and to auditors. */
@WebServlet({"/risk/risks.xlsx", "/risk/risks.csv"})
public class RisksFile extends HttpServlet {

    /** The keys of the heads, column by column. */
    private static final List<String> HEADS = List.of(
            "Risk.priorityScore",
            "Asset.number",
            "Risk.assetId",
            "Asset.medium",
            "risks.organization",
            "risks.department",
            "risks.threatCode",
            "Risk.threatId",
            "risks.class",
            "Risk.phaseCode",
            "Risk.vulnerability",
            "Risk.frequency",
            "Risk.weakness",
            "Risk.importance",
            "Risk.likelihood",
            "Risk.value",
            "Risk.band",
            "Risk.reason",
            "Risk.standing",
            "Risk.treatmentOption",
            "Risk.treatmentControls",
            "Risk.treatmentNote",
            "Risk.treatmentOwner",
            "Risk.dueOn",
            "Risk.treatmentState",
            "Risk.residualValue",
            "Risk.acceptanceReason",
            "Risk.reviewOn");

    @Inject
    private transient RiskExportQueries queries;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResourceBundle texts = Texts.find("riskText", Locale.JAPANESE).orElseThrow();
        RiskExportQueries.Words words = new RiskExportQueries.Words(
                texts.getString("risks.title"),
                texts.getString("risks.care"),
                HEADS.stream().map(texts::getString).toList(),
                constant -> Words.label(texts, constant));
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
        TableDownload.send(
                request,
                response,
                "risks-" + day,
                words.title() + "_" + day,
                (format, out) ->
                        queries.write(RiskWish.read(request::getParameter).filter(), words, format, out));
    }
}
