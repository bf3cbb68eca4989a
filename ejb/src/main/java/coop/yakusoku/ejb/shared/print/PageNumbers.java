package coop.yakusoku.ejb.shared.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Writes n / m in the middle of every foot, when all pages are there: a long document is set in pieces, and no piece
 * knows how many follow.
 */
final class PageNumbers {

    private static final float SIZE = 8;

    /** Above the lower edge, in points: 12 mm, the line of the foot. */
    private static final float HEIGHT = 34.8f;

    private PageNumbers() {
        // writes numbers, holds nothing
    }

    static void write(PDDocument document, PDFont font) throws IOException {
        int pages = document.getNumberOfPages();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            String text = number + " / " + pages;
            float width = font.getStringWidth(text) / 1000 * SIZE;
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                foot.beginMarkedContent(COSName.ARTIFACT);
                foot.beginText();
                foot.setFont(font, SIZE);
                foot.newLineAtOffset((page.getMediaBox().getWidth() - width) / 2, HEIGHT);
                foot.showText(text);
                foot.endText();
                foot.endMarkedContent();
            }
        }
    }
}
