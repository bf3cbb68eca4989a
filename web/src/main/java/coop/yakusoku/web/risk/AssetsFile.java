package coop.yakusoku.web.risk;

import coop.yakusoku.ejb.risk.AssetExportQueries;
import coop.yakusoku.ejb.risk.AssetImportQueries;
import coop.yakusoku.web.shared.TableDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Sends the register as a file: what the list's filter finds, or an empty workbook to fill in. */
@WebServlet({"/risk/assets.xlsx", "/risk/assets.csv", "/risk/assets-template.xlsx", "/risk/assets-result.xlsx"})
public class AssetsFile extends HttpServlet {

    private static final String REGISTER = "情報資産管理台帳_";

    @Inject
    private transient AssetExportQueries queries;

    @Inject
    private transient AssetImportQueries imports;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("template.xlsx")) {
            TableDownload.send(
                    request, response, "assets-template", REGISTER + "ひな型", (format, out) -> queries.template(out));
            return;
        }
        if (request.getServletPath().endsWith("result.xlsx")) {
            TableDownload.result(request, response, "assets-result", REGISTER + "取込結果", imports::result);
            return;
        }
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
        TableDownload.send(
                request,
                response,
                "assets-" + day,
                REGISTER + day,
                (format, out) -> queries.write(AssetWish.read(request::getParameter), format, out));
    }
}
