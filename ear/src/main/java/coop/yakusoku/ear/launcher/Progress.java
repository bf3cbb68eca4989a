package coop.yakusoku.ear.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Tells how far each of the servers has come, one line a step, with the seconds since the start. */
@FunctionalInterface
public interface Progress {

    /** For tests, which read the logs instead. */
    Progress SILENT = (who, step) -> { };

    /**
     * @param who the server that moved on
     * @param step what it is doing now, a few words
     */
    void tell(String who, String step);

    /** Lines such as {@code [ 12 s] Keycloak    ready on port 8081}. */
    static Progress on(PrintStream out) {
        Instant begin = Instant.now();
        return (who, step) -> {
            synchronized (out) {
                long seconds = Duration.between(begin, Instant.now()).toSeconds();
                out.printf("[%3d s] %-11s %s%n", seconds, who, step);
            }
        };
    }
}
