package coop.yakusoku.ear.bench;

import coop.yakusoku.domain.accesslog.seal.SealKey;
import coop.yakusoku.ear.log.CopiedLines;
import coop.yakusoku.ear.log.Verification;
import coop.yakusoku.ejb.accesslog.seal.SealFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** P12: the whole sealed log verified. The limit is reading the same bytes in the same order and taking their SHA-256. */
final class VerifyBench implements Benchmark {

    private static final double SEVEN_TENTHS = 1 / 0.7;

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        LogLines.fill(bed);
        SealFolder folder = new SealFolder(bed.stack().logs().resolveSibling("seal"));
        List<SealKey> keys = SealKey.all(Files.readString(folder.keyFile(), StandardCharsets.US_ASCII));
        List<Double> rates = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        try (Connection owner = bed.stack().owner()) {
            read(owner);
            for (int run = 0; run < RUNS; run++) {
                rates.add(verify(owner, folder, keys));
                limits.add(read(owner));
                bed.tell("run %d: %,.0f lines/s (%,.0f)", run + 1, rates.get(run), limits.get(run));
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
        Finding turned = Finding.beside("P12", "", "", limits, rates, SEVEN_TENTHS);
        return List.of(new Finding("P12", "verify the sealed log, %,d lines".formatted(LogLines.wanted()), "lines/s",
                turned.limit(), turned.value(), turned.ratio(), SEVEN_TENTHS, rates));
    }

    private static double verify(Connection owner, SealFolder folder, List<SealKey> keys)
            throws IOException, SQLException {
        long begin = System.nanoTime();
        Verification.Outcome outcome = new Verification(owner, folder, keys).run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!outcome.intact()) {
            throw new IOException("the log of the benchmark is not intact: " + outcome.first());
        }
        return outcome.check().checked() / seconds;
    }

    private static double read(Connection owner) throws SQLException, IOException {
        long lines = 0;
        long begin = System.nanoTime();
        try (CopiedLines copied = new CopiedLines(owner)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            while (copied.next()) {
                sha.update(copied.bytes());
                sha.digest();
                lines++;
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("every Java has SHA-256", e);
        }
        return lines / ((System.nanoTime() - begin) / 1e9);
    }
}
