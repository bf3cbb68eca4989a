package coop.yakusoku.ear.bench.ejb;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How much more heap a deed needs than there was before it: what lives is measured by a full collection before the deed and
 * again and again during it. Garbage does not count, for it needs no heap; so the deed takes longer than it would, and its
 * time is measured in another run.
 */
final class HeapWatch {

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private HeapWatch() {
        // watches, holds nothing
    }

    /**
     * @param every how long the deed goes on between two looks
     * @return bytes, at least 0
     */
    static long during(Callable<?> deed, Duration every) throws Exception {
        long before = living();
        CountDownLatch over = new CountDownLatch(1);
        long[] most = {before};
        Thread watch = new Thread(() -> look(every, over, most), "heap watch");
        watch.start();
        try {
            deed.call();
        } finally {
            over.countDown();
            watch.join();
        }
        return most[0] - before;
    }

    private static void look(Duration every, CountDownLatch over, long[] most) {
        try {
            while (!over.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                most[0] = Math.max(most[0], living());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static long living() {
        MEMORY.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
