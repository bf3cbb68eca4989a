package coop.yakusoku.ear.bench.ejb;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ejb.risk.AssetExportQueries;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.AssetImportService;
import coop.yakusoku.ejb.risk.UploadAssets;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.ejb.shared.tables.ImportCounts;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Imports and exports a workbook by the services; reads one by POI alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Imports {

    /** So that nobody finds the reading superfluous. */
    private static volatile long seen;

    private static final Duration OFTEN = Duration.ofMillis(10);

    @Inject
    private AsManager manager;

    @Inject
    private AssetImportService service;

    @Inject
    private AssetExportQueries exports;

    /**
     * @param rows how many rows the workbook has, all of them new
     * @return nanoseconds of the dry run, of the confirmation and of the export
     */
    public List<Long> run(OrganizationId organization, int rows, byte[] workbook) throws Exception {
        UploadId[] waiting = new UploadId[1];
        long check = nanos(() -> waiting[0] =
                service.check(new UploadAssets(organization, "assets.xlsx", workbook, false)));
        long confirm = nanos(() -> {
            service.confirm(waiting[0], new ImportCounts(rows, 0, 0, 0, 0));
            return null;
        });
        return List.of(check, confirm, export(organization));
    }

    /** @return bytes of heap that dry run, confirmation and export need, the workbook itself not counted */
    public List<Long> heap(OrganizationId organization, int rows, byte[] workbook) throws Exception {
        return List.of(HeapWatch.during(() -> run(organization, rows, workbook), OFTEN));
    }

    private long export(OrganizationId organization) throws Exception {
        AssetFilter filter = new AssetFilter(null, organization, null, null, null, null, null, false, null, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return nanos(() -> {
            exports.write(filter, TableFormat.XLSX, out);
            return null;
        });
    }

    private long nanos(Callable<?> deed) throws Exception {
        long begin = System.nanoTime();
        manager.call(deed);
        return System.nanoTime() - begin;
    }

    /** @return nanoseconds of reading every cell of the first sheet by POI: as a workbook, and as a stream */
    public List<Long> read(byte[] workbook) throws Exception {
        long begin = System.nanoTime();
        asWorkbook(workbook);
        long between = System.nanoTime();
        asStream(workbook);
        return List.of(between - begin, System.nanoTime() - between);
    }

    private static void asWorkbook(byte[] workbook) throws IOException {
        DataFormatter words = new DataFormatter();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            long count = 0;
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    count += words.formatCellValue(cell).isEmpty() ? 0 : 1;
                }
            }
            seen = count;
        }
    }

    private static void asStream(byte[] workbook) throws Exception {
        Cells cells = new Cells();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), strings, cells, new DataFormatter(), false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        seen = cells.count;
    }

    /** Counts what it is told. */
    private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {

        private long count;

        @Override
        public void startRow(int row) {
            // cells matter
        }

        @Override
        public void endRow(int row) {
            // cells matter
        }

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            count += text.isEmpty() ? 0 : 1;
        }
    }
}
