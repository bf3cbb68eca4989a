package coop.yakusoku.web.shared;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a file on the disk until it is whole, and sends it then: half a file must not look like all of it, and a long one
 * must not fill the memory. Only the server's own account can read it there, and it is gone when this is closed.
 *
 * <pre>
 * try (Spool file = new Spool()) {
 *     writing.to(file.out());
 *     response.setContentLengthLong(file.size());
 *     file.sendTo(response.getOutputStream());
 * }
 * </pre>
 */
public final class Spool implements AutoCloseable {

    private final Path path;
    private final OutputStream out;

    public Spool() throws IOException {
        path = Files.createTempFile("yakusoku-", ".sending");
        out = new BufferedOutputStream(Files.newOutputStream(path));
    }

    /** Where the file is written to. */
    public OutputStream out() {
        return out;
    }

    /** Completes the file and tells its size in bytes. */
    public long size() throws IOException {
        out.close();
        return Files.size(path);
    }

    /** Sends the completed file. */
    public void sendTo(OutputStream receiver) throws IOException {
        out.close();
        Files.copy(path, receiver);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
