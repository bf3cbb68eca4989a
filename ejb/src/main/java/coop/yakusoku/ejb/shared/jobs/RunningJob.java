package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.domain.shared.jobs.JobId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A run as the work sees it. Used by one thread. */
class RunningJob implements JobRun {

    private static final Duration TELL_EVERY = Duration.ofMillis(500);

    private final JobId id;
    private final Properties parameters;
    private final JobStore store;
    private final Together together;
    private String restartPoint;
    private Instant told = Instant.MIN;
    private long done;
    private Long total;
    private boolean finished;

    RunningJob(Job job, JobStore store, Together together) {
        this.id = job.id();
        this.parameters = read(job.parameters());
        this.restartPoint = job.restartPoint().orElse(null);
        this.store = store;
        this.together = together;
    }

    private static Properties read(String text) {
        Properties parameters = new Properties();
        try {
            parameters.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parameters;
    }

    @Override
    public JobId id() {
        return id;
    }

    @Override
    public Properties parameters() {
        Properties copy = new Properties();
        copy.putAll(parameters);
        return copy;
    }

    @Override
    public void progress(long now, long of) {
        done = now;
        total = of < 0 ? null : of;
        Instant moment = store.now();
        if (moment.isBefore(told.plus(TELL_EVERY))) {
            return;
        }
        told = moment;
        Job job = store.change(id, it -> it.progress(done, total, moment));
        if (job.cancelWished()) {
            throw new JobCancelled();
        }
    }

    @Override
    public void message(String key, Object... details) {
        store.change(id, it -> it.message(key, words(List.of(details))));
    }

    @Override
    public Optional<String> restartPoint() {
        return Optional.ofNullable(restartPoint);
    }

    @Override
    public void chunk(String point, Runnable part) {
        together.run(() -> {
            part.run();
            Job job = store.findAlone(id);
            // Taken for dead it must not go on: somebody may be repeating it already.
            if (job.cancelWished() || job.state().isOver()) {
                throw new JobCancelled();
            }
            job.reached(point);
            job.progress(done, total, store.now());
        });
        restartPoint = point;
    }

    @Override
    public void together(Runnable deed) {
        together.run(() -> {
            deed.run();
            end(store.findAlone(id));
        });
        finished = true;
    }

    @Override
    public void result(String fileName, String mediaType, Writing writing) throws IOException {
        store.dropParts(id);
        ResultStream file = new ResultStream(id, store);
        try (OutputStream out = file) {
            writing.to(out);
        }
        store.change(id, it -> it.result(fileName, mediaType, file.written()));
    }

    /** The work has returned. */
    void finish() {
        if (!finished) {
            store.change(id, this::end);
        }
    }

    private void end(Job job) {
        if (job.cancelWished()) {
            throw new JobCancelled();
        }
        job.progress(done, total, store.now());
        job.done(store.now());
    }

    /** Details of a text as they are kept. */
    static List<String> words(Collection<?> details) {
        return details.stream().map(String::valueOf).toList();
    }
}
