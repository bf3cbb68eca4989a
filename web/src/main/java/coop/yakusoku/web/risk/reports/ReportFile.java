package coop.yakusoku.web.risk.reports;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.yearly.SnapshotId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.reports.ReportService;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import coop.yakusoku.web.risk.AssetWish;
import coop.yakusoku.web.risk.RiskWish;
import coop.yakusoku.web.shared.PrintedFile;
import coop.yakusoku.web.shared.Screen;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;

/** Sends a report as PDF or as a workbook. What is too long to wait for is printed in the background, from the page. */
@WebServlet({
    "/risk/asset-card.pdf",
    "/risk/asset-card.xlsx",
    "/risk/register.pdf",
    "/risk/register.xlsx",
    "/risk/treatment-plan.pdf",
    "/risk/treatment-plan.xlsx",
    "/risk/comparison.pdf",
    "/risk/comparison.xlsx"
})
public class ReportFile extends HttpServlet {

    @Inject
    private transient ReportService reports;

    @Inject
    private transient PrintedFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        boolean pdf = path.endsWith(".pdf");
        String report = path.substring("/risk/".length(), path.lastIndexOf('.'));
        if (pdf && tooLong(report, request)) {
            String query = request.getQueryString();
            response.sendRedirect(request.getContextPath() + "/risk/reports.xhtml" + (query == null ? "" : "?" + query));
            return;
        }
        file.send(document(report, request), pdf, response);
    }

    private boolean tooLong(String report, HttpServletRequest request) {
        return switch (report) {
            case "register" -> reports.longRegister(AssetWish.read(request::getParameter));
            case "treatment-plan" ->
                reports.longTreatmentPlan(RiskWish.read(request::getParameter).filter());
            default -> false;
        };
    }

    private XhtmlDocument document(String report, HttpServletRequest request) {
        return switch (report) {
            case "asset-card" -> reports.asset(id(request, "id", AssetId::of));
            case "register" -> reports.register(AssetWish.read(request::getParameter));
            case "treatment-plan" ->
                reports.treatmentPlan(RiskWish.read(request::getParameter).filter());
            default -> reports.comparison(
                    id(request, "before", SnapshotId::of),
                    isSaid(request, "after") ? id(request, "after", SnapshotId::of) : null);
        };
    }

    private static boolean isSaid(HttpServletRequest request, String name) {
        return request.getParameter(name) != null && !request.getParameter(name).isBlank();
    }

    private static <T> T id(HttpServletRequest request, String name, Function<String, T> reader) {
        try {
            return reader.apply(String.valueOf(request.getParameter(name)));
        } catch (IllegalArgumentException forged) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
    }
}
