package coop.yakusoku.web.risk;

import coop.yakusoku.ejb.risk.AssetExportQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Sends the register as a workbook: what the list's filter finds, or an empty one to fill in. */
@WebServlet({"/risk/assets.xlsx", "/risk/assets-template.xlsx"})
public class AssetsFile extends HttpServlet {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient AssetExportQueries queries;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Whole in memory first: a workbook is small, and half of one must not look like all of it.
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        boolean template = request.getServletPath().endsWith("template.xlsx");
        if (template) {
            queries.template(file);
        } else {
            queries.write(AssetWish.read(request::getParameter), file);
        }
        response.setContentType(WORKBOOK);
        response.setContentLength(file.size());
        response.setHeader("Content-Disposition", disposition(template));
        file.writeTo(response.getOutputStream());
    }

    private String disposition(boolean template) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
        String plain = template ? "assets-template.xlsx" : "assets-" + day + ".xlsx";
        String japanese = template ? "情報資産管理台帳_ひな型.xlsx" : "情報資産管理台帳_" + day + ".xlsx";
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(japanese, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
