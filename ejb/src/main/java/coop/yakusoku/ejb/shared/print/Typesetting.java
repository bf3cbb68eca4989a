package coop.yakusoku.ejb.shared.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Sets one document, piece by piece, into one file.
 *
 * <p>A piece is as much as {@link #PIECE} rows. Its last page is thrown away unless it is the end of the document, and the
 * next piece begins with what stood on it: so the pages follow each other as if all had been set at once.
 */
final class Typesetting {

    /** So many rows are laid out at a time. */
    static final int PIECE = 240;

    private static final String STYLESHEET = read("print.css");
    private static final Pattern ROW = Pattern.compile("r\\d+-\\d+");

    private final Form form;
    private final List<Block> blocks;
    private final PDDocument pdf;
    private final PDFont regular;
    private final PDFont bold;
    private final Glyphs glyphs;

    Typesetting(XhtmlDocument document, PDDocument pdf, Fonts fonts) throws IOException {
        this.form = document.form();
        this.blocks = document.blocks();
        this.pdf = pdf;
        this.regular = fonts.regular(pdf);
        this.bold = fonts.bold(pdf);
        this.glyphs = new Glyphs(fonts::has);
    }

    PDFont regular() {
        return regular;
    }

    /** A place in the document: a block, and a row of it when it is a table. */
    private record Place(int block, int row) {

        static Place of(String id) {
            int dash = id.indexOf('-');
            return new Place(Integer.parseInt(id.substring(1, dash)), Integer.parseInt(id.substring(dash + 1)));
        }
    }

    /** Where a piece ends, and what of it was set. */
    private record Piece(Markup markup, Place end) {}

    void set(PdfPrinter.Progress progress) throws IOException {
        long total = before(new Place(blocks.size(), 0));
        Place from = new Place(0, 0);
        int rows = PIECE;
        while (from != null) {
            progress.at(before(from), total);
            Piece piece = piece(from, rows);
            Place next = set(piece, from);
            rows = from.equals(next) ? rows * 2 : PIECE;
            from = next;
        }
        progress.at(total, total);
    }

    /** How many rows stand before a place. */
    private long before(Place place) {
        long rows = place.row();
        for (Block block : blocks.subList(0, place.block())) {
            rows += block instanceof Block.Table table ? table.rows().size() : 1;
        }
        return rows;
    }

    /** As many rows as asked for; whatever is no row counts as one. */
    private Piece piece(Place from, int rows) {
        Markup page = begin(from.block() == 0 && from.row() == 0);
        Body body = new Body(page);
        int left = rows;
        for (int i = from.block(); i < blocks.size(); i++) {
            int first = i == from.block() ? from.row() : 0;
            int size = blocks.get(i) instanceof Block.Table table ? table.rows().size() : 1;
            if (left == 0) {
                return new Piece(page, new Place(i, first));
            }
            int end = Math.min(size, first + left);
            body.write(i, blocks.get(i), first, end);
            if (end < size) {
                return new Piece(page, new Place(i, end));
            }
            left = Math.max(0, left - Math.max(1, end - first));
        }
        remarks(body);
        return new Piece(page, null);
    }

    private Markup begin(boolean first) {
        Markup page = new Markup(glyphs);
        page.open("head").element("title", "", form.title());
        page.open("meta").set("name", "author").set("content", glyphs.printable(form.issuer())).close();
        page.stylesheet(STYLESHEET
                + "@page { size: A4 " + (form.paper() == Paper.LANDSCAPE ? "landscape" : "portrait") + "; }"
                + (first ? "@page :first { margin-top: 12mm; @top-center { content: none; } }" : ""));
        page.close().open("body");
        Head head = new Head(form);
        head.running(page);
        if (first) {
            head.title(page);
        }
        return page;
    }

    /** What the paper does not show, so that nobody takes it for the whole. */
    private void remarks(Body body) {
        StringBuilder told = new StringBuilder();
        if (!glyphs.missing().isEmpty()) {
            told.append("※〓は、印字用の書体にない文字です：");
            glyphs.missing().forEach((code, times) -> told.append(String.format("U+%04X（%d回） ", code, times)));
        }
        if (!glyphs.plain().isEmpty()) {
            told.append(told.isEmpty() ? "" : "\n").append("※次の文字は、異体字の指定を省いた標準の字形で印字しています：");
            glyphs.plain().keySet().stream().filter(it -> it > 0).forEach(it -> told.appendCodePoint(it)
                    .append(' '));
        }
        if (!told.isEmpty()) {
            body.write(blocks.size(), new Block.Paragraph(told.toString(), Block.Style.NOTE), 0, 1);
        }
    }

    /** Sets a piece; answers where to go on, null at the end of the document. */
    private Place set(Piece piece, Place from) throws IOException {
        int before = pdf.getNumberOfPages();
        try (PdfBoxRenderer renderer = renderer(piece.markup(), before == 0)) {
            renderer.createPDFWithoutClosing();
            if (piece.end() == null) {
                return null;
            }
            int last = renderer.getRootBox().getLayer().getPages().size() - 1;
            Place next = renderer.findPagePositionsByID(ROW).stream()
                    .filter(it -> it.getPageNo() == last)
                    .map(PagePosition<Box>::getId)
                    .map(Place::of)
                    .min(Comparator.comparing(Place::block).thenComparing(Place::row))
                    .filter(it -> last > 0)
                    .orElse(from);
            int kept = next.equals(from) ? before : before + last;
            while (pdf.getNumberOfPages() > kept) {
                pdf.removePage(pdf.getNumberOfPages() - 1);
            }
            return next;
        }
    }

    private PdfBoxRenderer renderer(Markup markup, boolean first) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
                .withProducer("Yakusoku")
                .useFont(new PDFontSupplier(regular), Fonts.REGULAR, 400, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(bold), Fonts.BOLD, 400, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(markup.document(), null);
        if (first) {
            builder.useColorProfile(
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        }
        return builder.buildPdfRenderer();
    }

    private static String read(String name) {
        try (InputStream file = Typesetting.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
