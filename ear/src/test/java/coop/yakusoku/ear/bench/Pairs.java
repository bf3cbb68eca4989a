package coop.yakusoku.ear.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs of ours, each with the run of the limit beside it. */
final class Pairs {

    private final List<Samples> ours = new ArrayList<>();
    private final List<Samples> limits = new ArrayList<>();

    void add(Samples our, Samples limit) {
        ours.add(our);
        limits.add(limit);
    }

    List<Double> percentiles(int percent) {
        return ours.stream().map(it -> it.percentile(percent)).toList();
    }

    List<Double> perSecond() {
        return ours.stream().map(Samples::perSecond).toList();
    }

    /** So many percent of ours take no longer than the value, in milliseconds. */
    Finding beside(String id, String name, int percent, double target) {
        List<Double> limit = limits.stream().map(it -> it.percentile(percent)).toList();
        return Finding.beside(id, name, "ms", percentiles(percent), limit, target);
    }

    /** How many a second; the ratio says how many times as many the limit did. */
    Finding besidePerSecond(String id, String name, double target) {
        List<Double> rates = perSecond();
        List<Double> limit = limits.stream().map(Samples::perSecond).toList();
        Finding turned = Finding.beside(id, name, "/s", limit, rates, target);
        return new Finding(id, name, "/s", turned.limit(), turned.value(), turned.ratio(), target, rates);
    }

    /** The last run in one line. */
    String last() {
        Samples our = ours.get(ours.size() - 1);
        Samples limit = limits.get(limits.size() - 1);
        return "p50 %.1f ms (%.1f), p95 %.1f ms (%.1f), %.0f/s (%.0f)".formatted(
                our.percentile(50), limit.percentile(50), our.percentile(95), limit.percentile(95),
                our.perSecond(), limit.perSecond());
    }
}
