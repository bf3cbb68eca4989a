package coop.yakusoku.ejb.shared.workbook;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads workbooks that people send: as a stream, without believing anything they say of themselves.
 *
 * <p>Formulas are never calculated, macros never run, links to elsewhere never followed.
 */
public final class WorkbookReader {

    /** 20 MB; a workbook of 10,000 rows has one or two. */
    public static final int MOST_BYTES = 20 << 20;

    private static final Logger LOG = Logger.getLogger(WorkbookReader.class.getName());

    private WorkbookReader() {
        // reads, holds nothing
    }

    /**
     * The visible sheets in order.
     *
     * @param mostRows of each sheet only so many rows with something in them are read
     * @throws RuleViolation {@code shared.workbook-empty}, {@code shared.workbook-too-big} (with the limit in MB), {@code
     *     shared.workbook-encrypted}, {@code shared.workbook-old} (xls), {@code shared.workbook-bomb}, {@code
     *     shared.workbook-unreadable}
     */
    public static List<Sheet> read(byte[] content, int mostRows) {
        refuseOther(content);
        try (ZipFile archive = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get();
                OPCPackage workbook = OPCPackage.open(new SafeZip(archive))) {
            try {
                return sheets(workbook, mostRows);
            } finally {
                workbook.revert();
            }
        } catch (RuleViolation known) {
            throw known;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException damaged) {
            // A damaged or forged file can break the library anywhere; whatever it trips over, the answer is the same.
            RuleViolation bomb = bombWithin(damaged);
            if (bomb != null) {
                throw bomb;
            }
            LOG.log(Level.FINE, "not a workbook", damaged);
            throw unreadable();
        }
    }

    private static void refuseOther(byte[] content) {
        if (content.length == 0) {
            throw new RuleViolation("shared.workbook-empty");
        }
        if (content.length > MOST_BYTES) {
            throw new RuleViolation("shared.workbook-too-big", MOST_BYTES >> 20);
        }
        FileMagic magic = FileMagic.valueOf(content);
        if (magic == FileMagic.OLE2) {
            throw oldOrEncrypted(content);
        }
        if (magic == FileMagic.BIFF2 || magic == FileMagic.BIFF3 || magic == FileMagic.BIFF4) {
            throw new RuleViolation("shared.workbook-old");
        }
        if (magic != FileMagic.OOXML) {
            throw unreadable();
        }
    }

    /** An encrypted workbook hides in the container of the old ones. */
    private static RuleViolation oldOrEncrypted(byte[] content) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new RuleViolation("shared.workbook-encrypted");
            }
            boolean old = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return old ? new RuleViolation("shared.workbook-old") : unreadable();
        } catch (IOException | RuntimeException damaged) {
            LOG.log(Level.FINE, "not a workbook", damaged);
            return unreadable();
        }
    }

    private static List<Sheet> sheets(OPCPackage workbook, int mostRows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader parts = new XSSFReader(workbook);
        WorkbookIndex index = new WorkbookIndex();
        try (InputStream data = parts.getWorkbookData()) {
            parse(data, index);
        }
        SharedStrings strings = new SharedStrings();
        for (PackagePart part : workbook.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            parse(part, strings);
        }
        DayStyles styles = new DayStyles();
        for (PackagePart part : workbook.getPartsByContentType(XSSFRelation.STYLES.getContentType())) {
            parse(part, styles);
        }
        List<Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator each = parts.getSheetIterator();
        while (each.hasNext()) {
            try (InputStream data = each.next()) {
                if (!index.isHidden(each.getSheetName())) {
                    SheetReading reading = new SheetReading(strings, styles, mostRows);
                    parse(data, reading);
                    sheets.add(reading.sheet(each.getSheetName(), index.from1904()));
                }
            }
        }
        return sheets;
    }

    private static void parse(PackagePart part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream data = part.getInputStream()) {
            parse(data, handler);
        }
    }

    private static void parse(InputStream data, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        xml.setContentHandler(handler);
        xml.setErrorHandler(handler);
        xml.parse(new InputSource(data));
    }

    private static RuleViolation bombWithin(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation known) {
                return known;
            }
        }
        return null;
    }

    private static RuleViolation unreadable() {
        return new RuleViolation("shared.workbook-unreadable");
    }
}
