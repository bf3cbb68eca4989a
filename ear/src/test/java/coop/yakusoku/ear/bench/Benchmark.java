package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.util.List;

/** Measures one thing and, turn by turn with it, the least it could cost. */
@FunctionalInterface
interface Benchmark {

    /** How often each side is measured, after a warm-up that does not count. */
    int RUNS = 5;

    List<Finding> run(Bed bed) throws IOException;
}
