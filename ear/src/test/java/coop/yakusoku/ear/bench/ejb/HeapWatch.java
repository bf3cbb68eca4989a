package coop.yakusoku.ear.bench.ejb;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * How much more heap a deed needed than there was before it: after a full collection the heap is noted, then the most that
 * any collection during the deed left behind. What is garbage at the peak does not count, what a collection could not yet
 * free does.
 */
final class HeapWatch implements NotificationListener, AutoCloseable {

    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(it -> it.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private final AtomicLong most = new AtomicLong();
    private final long before;
    private final long collectionsBefore;

    HeapWatch() {
        memory.gc();
        before = memory.getHeapMemoryUsage().getUsed();
        collectionsBefore = collections();
        collectors.forEach(it -> ((NotificationEmitter) it).addNotificationListener(this, null, null));
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        GcInfo collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                .getGcInfo();
        long left = collection.getMemoryUsageAfterGc().entrySet().stream()
                .filter(it -> HEAP.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .mapToLong(it -> it.getUsed())
                .sum();
        most.accumulateAndGet(left, Math::max);
    }

    /** Bytes, at least 0; with the garbage too when there was no collection in between. */
    long more() {
        if (collections() == collectionsBefore) {
            most.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
        }
        return Math.max(0, most.get() - before);
    }

    private long collections() {
        return collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean collector : collectors) {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(this);
            } catch (ListenerNotFoundException gone) {
                // nothing to remove
            }
        }
    }
}
