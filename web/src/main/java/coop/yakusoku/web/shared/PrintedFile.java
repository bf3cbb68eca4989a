package coop.yakusoku.web.shared;

import coop.yakusoku.ejb.shared.print.PdfPrinter;
import coop.yakusoku.ejb.shared.print.WorkbookPrinter;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
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
        // whole in memory first: half a file must not look like all of it
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (pdf) {
            printer.print(document, file);
        } else {
            workbooks.print(document, file);
        }
        String ending = pdf ? ".pdf" : ".xlsx";
        String number = document.form().documentNumber();
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(document.form().issuedOn());
        String name = document.form().title() + "_" + (number == null ? day : number) + ending;
        response.setContentType(pdf ? PdfPrinter.MEDIA_TYPE : WORKBOOK);
        response.setContentLength(file.size());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + (number == null ? day : number) + ending + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        file.writeTo(response.getOutputStream());
    }
}
