package coop.yakusoku.web.shared;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ejb.shared.tables.Finding;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Sends a table as a file, in the format its address names: {@code x.xlsx}, {@code x.csv?format=csv-cp932}. */
public final class TableDownload {

    private TableDownload() {
        // sends, holds nothing
    }

    /** Writes the table. */
    @FunctionalInterface
    public interface Writing {
        void to(TableFormat format, OutputStream out) throws IOException;
    }

    /** Writes what became of the rows of an upload. */
    @FunctionalInterface
    public interface Result {
        void to(UploadId upload, Function<Finding, String> sentence, OutputStream out);
    }

    /** The format an address asks for: by the parameter {@code format}, else by its ending. */
    public static TableFormat format(HttpServletRequest request) {
        if (!request.getServletPath().endsWith(".csv")) {
            return TableFormat.XLSX;
        }
        return TableFormat.named(request.getParameter("format")) == TableFormat.CSV_CP932
                ? TableFormat.CSV_CP932
                : TableFormat.CSV;
    }

    /**
     * Sends it once it is whole, from the disk: its rows are read, written and sent without being in memory together.
     *
     * @param plain the name of the file without its ending, in letters every browser knows
     * @param japanese the same for browsers that know more
     */
    public static void send(
            HttpServletRequest request, HttpServletResponse response, String plain, String japanese, Writing writing)
            throws IOException {
        TableFormat format = format(request);
        try (Spool file = new Spool()) {
            writing.to(format, file.out());
            response.setContentType(format.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + plain + "." + format.ending() + "\"; filename*=UTF-8''"
                            + URLEncoder.encode(japanese + "." + format.ending(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            file.sendTo(response.getOutputStream());
        }
    }

    /** The same with what became of the upload that the address names by {@code id}; unknown uploads are not found. */
    public static void result(
            HttpServletRequest request, HttpServletResponse response, String plain, String japanese, Result result)
            throws IOException {
        try {
            UploadId id = UploadId.of(String.valueOf(request.getParameter("id")));
            send(request, response, plain, japanese, (format, out) -> result.to(id, TableDownload::sentence, out));
        } catch (IllegalArgumentException | RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What is wrong with a cell, in the reader's language. */
    static String sentence(Finding finding) {
        return Words.sentence(new RuleViolation(finding.code(), finding.details().toArray()));
    }
}
