package coop.yakusoku.web.ledger;

import coop.yakusoku.ejb.ledger.LedgerFilter;
import coop.yakusoku.ejb.ledger.LedgerPrintService;
import coop.yakusoku.web.shared.PrintedFile;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sends the rows the list's filter finds, as a print or as a workbook. */
@WebServlet({"/ledger/entries.pdf", "/ledger/entries.xlsx"})
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

    @Inject
    private transient LedgerPrintService prints;

    @Inject
    private transient PrintedFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResourceBundle texts = Texts.find("ledgerText", Locale.JAPANESE).orElseThrow();
        LedgerFilter filter = LedgerWish.read(request::getParameter);
        LedgerPrintService.Words words = new LedgerPrintService.Words(
                texts.getString("entries.title"),
                Words.label(texts, filter.list()),
                HEADS.stream().map(texts::getString).toList(),
                texts.getString("entries.nothing"),
                constant -> Words.label(texts, constant));
        file.send(prints.list(filter, words), request.getServletPath().endsWith(".pdf"), response);
    }
}
