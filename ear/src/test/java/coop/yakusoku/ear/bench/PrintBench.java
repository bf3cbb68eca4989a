package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** R1: the whole register of 2,000 assets as PDF, in the background, from the wish to the file. */
final class PrintBench implements Benchmark {

    private static final int WARM_UP = 1;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MEGABYTE = 1 << 20;

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            List<Long> numbers = numbers(bed, "work/print");
            double took = numbers.get(0) / NANOS_PER_SECOND;
            bed.tell("%s: %.1f s, %,d bytes", run < 0 ? "warm-up" : "run " + (run + 1), took, numbers.get(1));
            if (run >= 0) {
                seconds.add(took);
            }
        }
        double heap = numbers(bed, "work/print?heap=true").get(0) / MEGABYTE;
        bed.tell("%.0f MB more heap", heap);
        return List.of(
                Finding.atMost("R1", "whole register as PDF in the background", "s", seconds, 60),
                Finding.atMost("R1.heap", "whole register as PDF, more heap", "MB", List.of(heap), 256));
    }

    private static List<Long> numbers(Bed bed, String path) throws IOException {
        return new Reader().post(bed.inside(path), new byte[0]).lines().map(Long::valueOf).toList();
    }
}
