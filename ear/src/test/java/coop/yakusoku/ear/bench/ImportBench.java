package coop.yakusoku.ear.bench;

import coop.yakusoku.ear.risk.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * P5: a workbook of 2,000 new assets is checked, confirmed and exported again. Its limit is POI reading every cell of that
 * sheet once, in the same container: as a workbook, the way POI is mostly used; beside it as a stream.
 */
final class ImportBench implements Benchmark {

    private static final int ROWS = 2000;
    private static final int WARM_UP = 12;
    private static final int HEAP_RUNS = 3;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MEGABYTE = 1 << 20;

    /** An organisation whose register is empty in the demo. */
    private static final String ORGANIZATION = "select organization_id from organization_organization where code = '10'";

    private static final List<String> FORGET = List.of(
            "delete from shared_upload where organization_id = ?::uuid",
            "delete from risk_asset_aud where organization_id = ?::uuid",
            "delete from risk_asset where organization_id = ?::uuid",
            "delete from risk_asset_number where organization_id = ?::uuid");

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        Path folder = Files.createDirectories(bed.stack().logs().resolveSibling("workbooks"));
        byte[] workbook = Files.readAllBytes(Workbooks.ofRows(ROWS, folder));
        String organization = organization(bed);
        List<Double> whole = new ArrayList<>();
        List<Double> export = new ArrayList<>();
        List<Double> heap = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        List<Double> stream = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            forget(bed, organization);
            List<Long> limit = numbers(bed, "work/read", workbook);
            List<Long> ours = numbers(bed, "work/import?rows=" + ROWS + "&organization=" + organization, workbook);
            bed.tell("%s: read %.0f ms (as a stream %.0f ms), dry run %.0f ms, confirm %.0f ms, export %.0f ms",
                    run < 0 ? "warm-up" : "run " + (run + 1), limit.get(0) / NANOS_PER_MILLI,
                    limit.get(1) / NANOS_PER_MILLI,
                    ours.get(0) / NANOS_PER_MILLI, ours.get(1) / NANOS_PER_MILLI, ours.get(2) / NANOS_PER_MILLI);
            if (run >= 0) {
                read.add(limit.get(0) / NANOS_PER_MILLI);
                stream.add(limit.get(1) / NANOS_PER_MILLI);
                whole.add((ours.get(0) + ours.get(1)) / NANOS_PER_MILLI);
                export.add(ours.get(2) / NANOS_PER_MILLI);
            }
        }
        for (int run = 0; run < HEAP_RUNS; run++) {
            forget(bed, organization);
            heap.add(numbers(bed, "work/import?heap=true&rows=" + ROWS + "&organization=" + organization, workbook)
                            .get(0) / MEGABYTE);
            bed.tell("%.0f MB more heap", heap.get(run));
        }
        forget(bed, organization);
        return List.of(
                Finding.beside("P5", "import 2,000 assets, dry run and confirmation", "ms", whole, read, 3),
                Finding.beside("P5.stream", "the same beside POI's stream", "ms", whole, stream, 3),
                Finding.beside("P5.export", "export 2,000 assets", "ms", export, read, 3),
                Finding.atMost("P5.heap", "import and export 2,000 assets, more heap", "MB", heap, 128));
    }

    private static List<Long> numbers(Bed bed, String path, byte[] workbook) throws IOException {
        return new Reader().post(bed.inside(path), workbook).lines().map(Long::valueOf).toList();
    }

    private static String organization(Bed bed) throws IOException {
        try (Connection owner = bed.stack().owner();
                PreparedStatement query = owner.prepareStatement(ORGANIZATION);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The register is empty again, so that the next import finds what this one found. */
    private static void forget(Bed bed, String organization) throws IOException {
        try (Connection owner = bed.stack().owner()) {
            for (String each : FORGET) {
                try (PreparedStatement statement = owner.prepareStatement(each)) {
                    statement.setString(1, organization);
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
