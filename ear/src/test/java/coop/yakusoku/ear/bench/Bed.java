package coop.yakusoku.ear.bench;

import coop.yakusoku.ear.launcher.RunningStack;
import java.io.PrintStream;

/**
 * What a benchmark works on.
 *
 * @param stack the running servers with the large data set
 * @param out where it may tell how far it is
 */
record Bed(RunningStack stack, PrintStream out) {

    /** The address of what the benchmarks brought into the container. */
    String inside(String path) {
        return stack.baseUrl() + BenchArchive.CONTEXT + "/" + path;
    }

    void tell(String format, Object... details) {
        out.printf("  " + format + "%n", details);
    }
}
