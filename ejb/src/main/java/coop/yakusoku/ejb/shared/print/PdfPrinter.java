package coop.yakusoku.ejb.shared.print;

import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints documents as PDF/A-2u on A4, with the Japanese font embedded.
 *
 * <p>However long a document is, only a few hundred rows of it are laid out at a time, and what is done waits on the disk.
 * Nothing outside the document is ever loaded.
 */
@ApplicationScoped
public class PdfPrinter {

    public static final String MEDIA_TYPE = "application/pdf";

    /** Held, because a logger nobody holds forgets its level. */
    private static final Logger QUIET = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    static {
        // It would tell the log which characters it did not find, and so parts of what is printed.
        XRLog.setLoggingEnabled(false);
        // It tells of memory it cannot unmap, which we do not map.
        QUIET.setLevel(Level.OFF);
    }

    /** Hears how far a print is. What it throws ends the print. */
    @FunctionalInterface
    public interface Progress {

        /**
         * @param done rows that stand on paper
         * @param total all rows
         */
        void at(long done, long total);
    }

    /**
     * Prints the whole document.
     *
     * @param out receives the file and stays open
     * @throws UncheckedIOException when the file cannot be written
     */
    public void print(XhtmlDocument document, OutputStream out) {
        print(document, out, (done, total) -> {});
    }

    /** The same, telling how far it is after every piece. */
    public void print(XhtmlDocument document, OutputStream out, Progress progress) {
        try (Fonts fonts = new Fonts();
                PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            Typesetting typesetting = new Typesetting(document, pdf, fonts);
            typesetting.set(progress);
            PageNumbers.write(pdf, typesetting.regular());
            pdf.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
