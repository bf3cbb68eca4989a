package coop.yakusoku.ear.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * One figure beside its limit.
 *
 * @param id such as {@code P1} or {@code P1.p50}
 * @param unit of value, limit and runs
 * @param value the median of the runs
 * @param limit what it is compared with: measured in the same run, or a fixed figure of the targets
 * @param ratio how many times the limit; for what should be large the other way round, so that small is good
 * @param target the ratio that is still good
 * @param runs the value of each run
 */
record Finding(
        String id, String name, String unit, double value, double limit, double ratio, double target, List<Double> runs) {

    Finding {
        runs = List.copyOf(runs);
    }

    /** Compared run by run with a limit measured beside it, which a noisy machine disturbs alike. */
    static Finding beside(
            String id, String name, String unit, List<Double> runs, List<Double> limits, double target) {
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            ratios.add(runs.get(run) / limits.get(run));
        }
        return new Finding(
                id, name, unit, Samples.median(runs), Samples.median(limits), Samples.median(ratios), target, runs);
    }

    /** Compared with a fixed figure it must not exceed. */
    static Finding atMost(String id, String name, String unit, List<Double> runs, double most) {
        double value = Samples.median(runs);
        return new Finding(id, name, unit, value, most, value / most, 1, runs);
    }

    /** Compared with a fixed figure it must reach. */
    static Finding atLeast(String id, String name, String unit, List<Double> runs, double least) {
        double value = Samples.median(runs);
        return new Finding(id, name, unit, value, least, least / value, 1, runs);
    }

    boolean pass() {
        return ratio <= target;
    }
}
