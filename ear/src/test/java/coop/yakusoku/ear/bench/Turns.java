package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** Two deeds done by turns, so that whatever disturbs the machine disturbs both. */
final class Turns {

    /** Something done with the database. */
    @FunctionalInterface
    interface Deed {
        void run(int turn) throws SQLException;
    }

    private Turns() {
    }

    /** @return how long ours and the other took, turn by turn */
    static Pairs of(int runs, int turns, Deed ours, Deed limit) throws IOException {
        try {
            once(turns, ours, limit);
            Pairs pairs = new Pairs();
            for (int run = 0; run < runs; run++) {
                Samples[] both = once(turns, ours, limit);
                pairs.add(both[0], both[1]);
            }
            return pairs;
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Samples[] once(int turns, Deed ours, Deed limit) throws SQLException {
        long[] our = new long[turns];
        long[] other = new long[turns];
        for (int turn = 0; turn < turns; turn++) {
            long begin = System.nanoTime();
            (turn % 2 == 0 ? ours : limit).run(turn);
            long middle = System.nanoTime();
            (turn % 2 == 0 ? limit : ours).run(turn);
            long end = System.nanoTime();
            our[turn] = turn % 2 == 0 ? middle - begin : end - middle;
            other[turn] = turn % 2 == 0 ? end - middle : middle - begin;
        }
        return new Samples[] {samples(our), samples(other)};
    }

    private static Samples samples(long[] nanos) {
        long sum = 0;
        for (long each : nanos) {
            sum += each;
        }
        return new Samples(nanos, Duration.ofNanos(sum));
    }
}
