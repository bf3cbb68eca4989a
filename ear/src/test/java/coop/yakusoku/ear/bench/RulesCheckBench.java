package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * R3: the rules check over the whole register: the first run writes what it finds, the others find most of it again, as
 * every night does.
 */
final class RulesCheckBench implements Benchmark {

    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            List<Long> numbers = new Reader()
                    .post(bed.inside("work/check"), new byte[0])
                    .lines()
                    .map(Long::valueOf)
                    .toList();
            seconds.add(numbers.get(0) / NANOS_PER_SECOND);
            bed.tell("run %d: %d rules in %.2f s, %,d new findings, %,d in all", run + 1, numbers.get(1),
                    seconds.get(run), numbers.get(2), numbers.get(3));
        }
        return List.of(
                Finding.atMost("R3", "rules check over the register", "s", seconds, 20),
                Finding.atMost("R3.first", "rules check over the register, the first run", "s", seconds.subList(0, 1), 20));
    }
}
