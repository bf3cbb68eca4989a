package coop.yakusoku.web.ledger;

import coop.yakusoku.ejb.ledger.LedgerFilter;
import coop.yakusoku.ejb.ledger.LedgerPrintService;
import coop.yakusoku.ejb.ledger.tables.LedgerExportQueries;
import coop.yakusoku.ejb.ledger.tables.LedgerImportQueries;
import coop.yakusoku.web.shared.PrintedFile;
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

/** Sends the rows the list's filter finds, as a print or as a table that can be taken in again, and empty tables. */
@WebServlet({
    "/ledger/entries.pdf",
    "/ledger/entries.xlsx",
    "/ledger/entries.csv",
    "/ledger/entries-template.xlsx",
    "/ledger/entries-result.xlsx"
})
public class LedgerFile extends HttpServlet {

    /** The keys of the heads, column by column. */
    private static final List<String> HEADS = List.of(
            "field.department",
            "LedgerEntry.number",
            "LedgerEntry.name",
            "field.responsible",
            "entries.kind",
            "field.items",
            "field.purposes",
            "field.recordCount",
            "entries.end",
            "LedgerEntry.reviewDueOn",
            "LedgerEntry.accuracyDueOn",
            "entries.state");

    private static final String LEDGER = "個人情報取扱台帳_";

    @Inject
    private transient LedgerPrintService prints;

    @Inject
    private transient LedgerExportQueries tables;

    @Inject
    private transient LedgerImportQueries imports;

    @Inject
    private transient PrintedFile file;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case "/ledger/entries.pdf" -> print(request, response);
            case "/ledger/entries-template.xlsx" -> TableDownload.send(
                    request, response, "ledger-template", LEDGER + "ひな型", (format, out) -> tables.template(out));
            case "/ledger/entries-result.xlsx" -> TableDownload.result(
                    request, response, "ledger-result", LEDGER + "取込結果", imports::result);
            default -> table(request, response);
        }
    }

    private void table(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
        LedgerFilter filter = LedgerWish.read(request::getParameter);
        TableDownload.send(
                request, response, "ledger-" + day, LEDGER + day, (format, out) -> tables.write(filter, format, out));
    }

    private void print(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResourceBundle texts = Texts.find("ledgerText", Locale.JAPANESE).orElseThrow();
        LedgerFilter filter = LedgerWish.read(request::getParameter);
        LedgerPrintService.Words words = new LedgerPrintService.Words(
                texts.getString("entries.title"),
                Words.label(texts, filter.list()),
                HEADS.stream().map(texts::getString).toList(),
                texts.getString("entries.nothing"),
                constant -> Words.label(texts, constant));
        file.send(prints.list(filter, words), true, response);
    }
}
