package coop.yakusoku.web.shared;

import coop.yakusoku.ejb.shared.workbook.TableFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a table as a file, in the format its address names: {@code assets.xlsx}, {@code assets.csv?format=csv-cp932}. */
public final class TableDownload {

    private TableDownload() {
        // sends, holds nothing
    }

    /** Writes the table. */
    @FunctionalInterface
    public interface Writing {
        void to(TableFormat format, OutputStream out) throws IOException;
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
     * @param plain the name of the file without its ending, in letters every browser knows
     * @param japanese the same for browsers that know more
     */
    public static void send(
            HttpServletRequest request, HttpServletResponse response, String plain, String japanese, Writing writing)
            throws IOException {
        TableFormat format = format(request);
        // Whole in memory first: half a file must not look like all of it.
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writing.to(format, file);
        response.setContentType(format.mediaType());
        response.setContentLength(file.size());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + plain + "." + format.ending() + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(japanese + "." + format.ending(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        file.writeTo(response.getOutputStream());
    }
}
