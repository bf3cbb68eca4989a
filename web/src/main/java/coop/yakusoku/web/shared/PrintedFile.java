package coop.yakusoku.web.shared;

import coop.yakusoku.ejb.shared.print.PdfPrinter;
import coop.yakusoku.ejb.shared.print.WorkbookPrinter;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** Sends a document to be kept: as PDF or as a workbook, under its title and document number, which name nobody. */
@ApplicationScoped
public class PrintedFile {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PdfPrinter printer;
    private final WorkbookPrinter workbooks;

    protected PrintedFile() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public PrintedFile(PdfPrinter printer, WorkbookPrinter workbooks) {
        this.printer = printer;
        this.workbooks = workbooks;
    }

    /** @param pdf as PDF, or else as a workbook */
    public void send(XhtmlDocument document, boolean pdf, HttpServletResponse response) throws IOException {
        String ending = pdf ? ".pdf" : ".xlsx";
        String number = document.form().documentNumber();
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(document.form().issuedOn());
        String name = document.form().title() + "_" + (number == null ? day : number) + ending;
        try (Spool file = new Spool()) {
            if (pdf) {
                printer.print(document, file.out());
            } else {
                workbooks.print(document, file.out());
            }
            response.setContentType(pdf ? PdfPrinter.MEDIA_TYPE : WORKBOOK);
            response.setContentLengthLong(file.size());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + (number == null ? day : number) + ending + "\"; filename*=UTF-8''"
                            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            file.sendTo(response.getOutputStream());
        }
    }
}
