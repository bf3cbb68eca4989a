package coop.yakusoku.ear.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory where one installation of the demo keeps everything: data, logs, secrets. Locked from opening to
 * closing, so that it is served once; what a killed launcher left running is ended before anything else starts.
 */
public final class Home implements AutoCloseable {

    private static final long LEAST_SPACE = 1L << 30;
    private static final String LOCK = "lock";

    private final Path directory;
    private final FileChannel channel;
    private final FileLock lock;
    private final Leftovers leftovers;

    private Home(Path directory, FileChannel channel, FileLock lock) {
        this.directory = directory;
        this.channel = channel;
        this.lock = lock;
        this.leftovers = new Leftovers(directory.resolve("processes"));
    }

    /**
     * @param reset forget everything the home holds
     * @throws Refusal when the home is in use, cannot be written, or the disk is almost full
     */
    public static Home open(Path directory, boolean reset) {
        try {
            Files.createDirectories(directory);
            Home home = lock(directory);
            try {
                home.leftovers.end();
                PostgresServer.endLeftover(home.postgresData());
                if (reset) {
                    home.clear();
                }
                home.checkSpace();
                Files.createDirectories(home.logs());
                return home;
            } catch (IOException | RuntimeException e) {
                home.close();
                throw e;
            }
        } catch (IOException e) {
            throw new Refusal("cannot use " + directory + " as home: " + e.getMessage(), e);
        }
    }

    private static Home lock(Path directory) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException inThisVeryProcess) {
            // as if another process held it
        }
        if (lock == null) {
            channel.close();
            throw new Refusal(directory + " is in use by another run; stop that one or choose another with --home DIR");
        }
        return new Home(directory, channel, lock);
    }

    private void checkSpace() {
        // not asked of the file store, which in a changed root is not to be found
        long usable = directory.toFile().getUsableSpace();
        if (usable < LEAST_SPACE) {
            throw new Refusal("no disk space: " + (usable >> 20) + " MB free at " + directory + ", 1024 MB needed");
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            List<Path> all = children.filter(it -> !it.getFileName().toString().equals(LOCK)).toList();
            for (Path child : all) {
                delete(child);
            }
        }
    }

    /** Deletes a file or a whole directory; absent is fine. Never follows a link out of it. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    public Path directory() {
        return directory;
    }

    public Path logs() {
        return directory.resolve("log");
    }

    Path postgresData() {
        return directory.resolve("postgres");
    }

    Path wildflyBase() {
        return directory.resolve("wildfly");
    }

    Leftovers leftovers() {
        return leftovers;
    }

    public Secrets secrets() {
        try {
            return Secrets.in(directory.resolve("secrets.properties"));
        } catch (IOException e) {
            throw new Refusal("cannot keep the secrets in " + directory + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
