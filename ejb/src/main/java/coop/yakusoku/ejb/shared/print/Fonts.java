package coop.yakusoku.ejb.shared.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two faces we print with, embedded in part: Noto Sans JP (OFL-1.1, see {@code OFL.txt} beside them). The regular face
 * is whole; the bold one has the characters of JIS level 1, and what it lacks is printed in the regular face.
 */
final class Fonts implements Closeable {

    static final String REGULAR = "yakusoku";
    static final String BOLD = "yakusoku-bold";

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final CmapLookup known;

    Fonts() throws IOException {
        regular = read("NotoSansJP-Regular.ttf");
        bold = read("NotoSansJP-Bold-Level1.ttf");
        known = regular.getUnicodeCmapLookup();
    }

    private static TrueTypeFont read(String name) throws IOException {
        try (InputStream file = Fonts.class.getResourceAsStream(name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false); // every character is its own glyph: what is printed is what was typed
            return font;
        }
    }

    /** Whether there is a glyph for the code point. */
    boolean has(int code) {
        return known.getGlyphId(code) != 0;
    }

    PDFont regular(PDDocument document) throws IOException {
        return PDType0Font.load(document, regular, true);
    }

    PDFont bold(PDDocument document) throws IOException {
        return PDType0Font.load(document, bold, true);
    }

    @Override
    public void close() throws IOException {
        regular.close();
        bold.close();
    }
}
