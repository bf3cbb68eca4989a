package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that runs as a process of its own, with its output in a log file. */
final class ServerProcess {

    private final String name;
    private final Path log;
    private final Process process;

    private ServerProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /** Starts and writes down; input is closed, so that nobody waits for a keyboard. */
    static ServerProcess start(String name, ProcessBuilder builder, Path log, Leftovers leftovers) {
        try {
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
            Process process = builder.start();
            leftovers.remember(process.toHandle());
            process.getOutputStream().close();
            return new ServerProcess(name, log, process);
        } catch (IOException e) {
            throw new Refusal(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** @throws Refusal when the process has ended, which a server never does by itself */
    void mustBeAlive() {
        if (!process.isAlive()) {
            throw new Refusal(name + " ended with exit code " + process.exitValue() + ", see " + log);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks whether the server is ready until it is, a few times a second. */
    void awaitReady(Duration patience, Readiness readiness) {
        long end = System.nanoTime() + patience.toNanos();
        while (!readiness.isReady()) {
            mustBeAlive();
            if (System.nanoTime() > end) {
                throw new Refusal(name + " did not come up within " + patience.toSeconds() + " s, see " + log);
            }
            pause();
        }
    }

    /**
     * Waits for a process that is meant to end.
     *
     * @throws Refusal when it takes longer than that
     */
    int exitCode(Duration patience) {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            stop(Duration.ofSeconds(2));
            throw new Refusal(name + " took longer than " + patience.toSeconds() + " s, see " + log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted while waiting for " + name, e);
        }
    }

    private void pause() {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted while waiting for " + name, e);
        }
    }

    void stop(Duration patience) {
        end(List.of(process.toHandle()), patience);
    }

    /** Ends the processes and all they started: politely first, by force when the patience is over. */
    static void end(Collection<ProcessHandle> processes, Duration patience) {
        Set<ProcessHandle> all = new LinkedHashSet<>();
        for (ProcessHandle process : processes) {
            process.descendants().forEach(all::add);
            all.add(process);
        }
        all.forEach(ProcessHandle::destroy);
        List<CompletableFuture<ProcessHandle>> ends = new ArrayList<>();
        all.forEach(it -> ends.add(it.onExit()));
        CompletableFuture<Void> allEnded = CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new));
        if (!within(allEnded, patience)) {
            all.forEach(ProcessHandle::destroyForcibly);
            within(allEnded, Duration.ofSeconds(2));
        }
    }

    private static boolean within(CompletableFuture<Void> ended, Duration patience) {
        try {
            ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A question to a server; must answer within a second or two and never throw for a server not yet up. */
    @FunctionalInterface
    interface Readiness {
        boolean isReady();
    }
}
