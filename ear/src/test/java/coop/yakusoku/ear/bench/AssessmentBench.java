package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * P3: one assessment saved by the service, with everything a page gets: appointment, validation, rules, history, event. Its
 * limit are the same rows written by JDBC in one transaction each.
 */
final class AssessmentBench implements Benchmark {

    private static final int USERS = 4;
    private static final int WARM_UP = 3000;
    private static final int COUNT = 800;

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        for (String by : List.of("jdbc", "service")) {
            saves(bed, by, USERS, WARM_UP);
        }
        Pairs one = measure(bed, 1);
        Pairs many = measure(bed, USERS);
        return List.of(
                one.beside("P3", "save an assessment, 1 user, p50", 50, 6),
                many.beside("P3.p50", "save an assessment, 4 users, p50", 50, 6),
                Finding.atLeast("P3.rate", "save an assessment, 4 users", "/s", many.perSecond(), 250),
                Finding.atMost("P3.p95", "save an assessment, 4 users, p95", "ms", many.percentiles(95), 35));
    }

    private static Pairs measure(Bed bed, int users) throws IOException {
        Pairs pairs = new Pairs();
        for (int run = 0; run < RUNS; run++) {
            pairs.add(saves(bed, "service", users, COUNT), saves(bed, "jdbc", users, COUNT));
            bed.tell("%d users, run %d: %s", users, run + 1, pairs.last());
        }
        return pairs;
    }

    private static Samples saves(Bed bed, String by, int users, int count) throws IOException {
        String address = bed.inside("work/saves?by=" + by + "&users=" + users + "&count=" + count);
        long[] nanos = new Reader().post(address, new byte[0]).lines().mapToLong(Long::parseLong).toArray();
        long[] each = Arrays.copyOfRange(nanos, 1, nanos.length);
        return new Samples(each, Duration.ofNanos(nanos[0]));
    }
}
