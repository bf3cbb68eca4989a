package coop.yakusoku.ear.bench;

import coop.yakusoku.ear.launcher.Size;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * P1: the risk list, filtered and sorted, as the privacy manager of the federation sees it. Its limit is a PrimeFaces screen
 * of the same columns and rows without login, session, rules or layers ({@code bench/bare.xhtml}).
 */
final class RiskListBench implements Benchmark {

    static final String PAGE = "risk/risks.xhtml?band=HIGH&sort=due&dir=asc&size=50";

    private static final int MANY = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration RUN = Duration.ofSeconds(3);
    private static final Pattern ROW = Pattern.compile("<tr[^>]* data-ri=");
    private static final int ROWS = 50;

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        String page = bed.stack().baseUrl() + PAGE;
        String bare = bed.inside("bare.xhtml");
        List<Reader> readers = new ArrayList<>();
        for (int user = 0; user < MANY; user++) {
            Reader reader = new Reader();
            reader.login(page, "manager");
            readers.add(reader);
        }
        bed.tell("the page has %,d characters, the bare screen %,d",
                charactersOf(readers.get(0), page), charactersOf(readers.get(0), bare));
        Load.of(readers, bare, WARM_UP);
        Load.of(readers, page, WARM_UP);

        Pairs one = measure(bed, readers.subList(0, 1), page, bare);
        Pairs many = measure(bed, readers, page, bare);
        return List.of(
                many.beside("P1", "risk list, 8 users, p95", 95, 1.6),
                Finding.atMost("P1.ms", "risk list, 8 users, p95, absolute", "ms", many.percentiles(95), 80),
                many.beside("P1.p50", "risk list, 8 users, p50", 50, 1.6),
                many.besidePerSecond("P1.rate", "risk list, 8 users, requests", 1.6),
                one.beside("P1.one", "risk list, 1 user, p50", 50, 1.6),
                one.beside("P1.one95", "risk list, 1 user, p95", 95, 1.6));
    }

    /** How long one reader waits for the page, in milliseconds, run by run. */
    static List<Double> alone(Bed bed) throws IOException {
        String page = bed.stack().baseUrl() + PAGE;
        Reader reader = new Reader();
        reader.login(page, "manager");
        Load.of(List.of(reader), page, WARM_UP);
        List<Double> durations = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            durations.add(Load.of(List.of(reader), page, RUN).percentile(50));
            bed.tell("run %d: p50 %.1f ms", run + 1, durations.get(run));
        }
        return durations;
    }

    /** A list must not get slower with the register by more than half. */
    static List<Finding> growth(Map<Size, List<Double>> durations) {
        List<Double> small = durations.get(Size.S);
        return List.of(
                Finding.beside("P1.M", "risk list of 6,000 beside 500, 1 user, p50", "ms",
                        durations.get(Size.M), small, 1.5),
                Finding.beside("P1.L", "risk list of 24,000 beside 500, 1 user, p50", "ms",
                        durations.get(Size.L), small, 1.5));
    }

    private static int charactersOf(Reader reader, String page) throws IOException {
        String body = reader.read(page);
        long rows = ROW.matcher(body).results().count();
        if (rows != ROWS) {
            throw new IOException(page + " shows " + rows + " rows, not " + ROWS);
        }
        return body.length();
    }

    private static Pairs measure(Bed bed, List<Reader> readers, String page, String bare) throws IOException {
        Pairs pairs = new Pairs();
        for (int run = 0; run < RUNS; run++) {
            pairs.add(Load.of(readers, page, RUN), Load.of(readers, bare, RUN));
            bed.tell("%d users, run %d: %s", readers.size(), run + 1, pairs.last());
        }
        return pairs;
    }
}
