package coop.yakusoku.ear.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** How long each of many equal deeds took, and all of them together. */
final class Samples {

    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] nanos;
    private final Duration wall;

    /** @param nanos one duration for each deed */
    Samples(long[] nanos, Duration wall) {
        this.nanos = nanos.clone();
        Arrays.sort(this.nanos);
        this.wall = wall;
    }

    /** The duration in milliseconds that this share of the deeds did not exceed. */
    double percentile(int percent) {
        if (nanos.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        int rank = (int) Math.ceil(nanos.length * percent / 100.0);
        return nanos[Math.max(1, rank) - 1] / NANOS_PER_MILLI;
    }

    double perSecond() {
        return nanos.length / (wall.toNanos() / 1e9);
    }

    int count() {
        return nanos.length;
    }

    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
