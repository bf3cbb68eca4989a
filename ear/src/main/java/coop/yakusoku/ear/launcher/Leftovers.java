package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The processes this home has started, written down before anything else happens with them. A line is a number and
 * the moment it began: a number alone may belong to somebody else by tomorrow.
 */
final class Leftovers {

    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Path file;

    Leftovers(Path file) {
        this.file = file;
    }

    void remember(ProcessHandle process) {
        long began = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.writeString(file, process.pid() + " " + began + "\n", StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            process.destroyForcibly();
            throw new Refusal("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Ends what is still alive of an earlier run, and forgets it. */
    void end() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        List<ProcessHandle> alive = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(Leftovers::find)
                .flatMap(Optional::stream)
                .toList();
        ServerProcess.end(alive, PATIENCE);
        forget();
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Optional<ProcessHandle> find(String line) {
        String[] words = line.trim().split(" ");
        if (words.length != 2 || !words[0].matches("\\d{1,18}") || !words[1].matches("\\d{1,18}")) {
            return Optional.empty(); // the disk was full, or the power went: half a line names nobody
        }
        return running(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1])));
    }

    /** The process of that number, if it is still the one that began at that moment. */
    static Optional<ProcessHandle> running(long pid, Instant began) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(it -> it.info().startInstant()
                        .filter(at -> Duration.between(at, began).abs().compareTo(SAME_MOMENT) <= 0)
                        .isPresent());
    }
}
