package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few readers who open one page again and again, each as soon as the last one came. */
final class Load {

    private Load() {
    }

    /** @param time how long they go on; deeds begun within it are waited for */
    static Samples of(List<Reader> readers, String page, Duration time) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(readers.size());
        try {
            long begin = System.nanoTime();
            long end = begin + time.toNanos();
            List<Callable<List<Long>>> work = new ArrayList<>();
            readers.forEach(reader -> work.add(() -> readUntil(end, reader, page)));
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> each : threads.invokeAll(work)) {
                all.addAll(each.get());
            }
            Duration wall = Duration.ofNanos(System.nanoTime() - begin);
            return new Samples(all.stream().mapToLong(Long::longValue).toArray(), wall);
        } catch (ExecutionException e) {
            throw new IOException("a reader gave up: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> readUntil(long end, Reader reader, String page) throws IOException {
        List<Long> nanos = new ArrayList<>();
        long now = System.nanoTime();
        while (now < end) {
            reader.read(page);
            long then = System.nanoTime();
            nanos.add(then - now);
            now = then;
        }
        return nanos;
    }
}
