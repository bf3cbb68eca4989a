package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.jobs.JobId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Lets the work of this server run, a few pieces at a time and in the order they came: pages come first. */
@ApplicationScoped
class JobPool {

    private static final int AT_ONCE = 2;

    @Resource
    private ManagedExecutorService threads;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Set<JobId> held = new LinkedHashSet<>();
    private int running;

    /** @param work carries the identity it runs as */
    synchronized void submit(JobId id, Runnable work) {
        held.add(id);
        waiting.add(() -> {
            try {
                work.run();
            } finally {
                ended(id);
            }
        });
        next();
    }

    private synchronized void ended(JobId id) {
        held.remove(id);
        running--;
        next();
    }

    private void next() {
        while (running < AT_ONCE && !waiting.isEmpty()) {
            running++;
            threads.execute(waiting.poll());
        }
    }

    /** What waits or runs here. */
    synchronized Set<JobId> held() {
        return Set.copyOf(held);
    }
}
