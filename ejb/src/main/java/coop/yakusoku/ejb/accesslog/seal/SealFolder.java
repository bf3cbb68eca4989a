package coop.yakusoku.ejb.accesslog.seal;

import coop.yakusoku.domain.accesslog.seal.LogCheck;
import coop.yakusoku.domain.accesslog.seal.SealKey;
import coop.yakusoku.domain.accesslog.seal.SignedNote;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder outside the database where checkpoints are kept: signed notes one after the other, and of each line in the
 * order of the leaves the first eight bytes of its hash, by which a line that does not fit is found. Both only grow, so
 * that the folder may be copied away while it is written.
 */
public final class SealFolder {

    /** Bytes kept of each leaf. */
    public static final int LOCATOR = LogCheck.LOCATOR;

    private static final long NOTES_OF_FILE = 10_000;
    private static final long LEAVES_OF_FILE = 1L << 20;
    private static final String SIGN = "\n\u2014 ";
    private static final String KEY = "public-key.pem";

    private final Path folder;

    public SealFolder(Path folder) {
        this.folder = folder;
    }

    /** Puts the public key beside the checkpoints; earlier ones stay, for what they signed. */
    public void keep(SealKey key) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(KEY);
        String held = Files.exists(file) ? Files.readString(file, StandardCharsets.US_ASCII) : "";
        if (!held.contains(key.publicPem())) {
            Files.writeString(file, held + key.publicPem(), StandardCharsets.US_ASCII);
        }
    }

    /** The file with the public keys. */
    public Path keyFile() {
        return folder.resolve(KEY);
    }

    /**
     * Adds a checkpoint.
     *
     * @param before leaves of the tree before it
     * @param locators {@link #LOCATOR} bytes for each of its lines
     */
    public void add(SignedNote note, long number, long before, byte[] locators) throws IOException {
        Files.createDirectories(folder);
        writeLocators(before, locators);
        byte[] bytes = (note.note() + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel file = FileChannel.open(
                notes(number), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            write(file, ByteBuffer.wrap(bytes), file.size());
            file.force(false);
        }
    }

    private void writeLocators(long before, byte[] locators) throws IOException {
        long leaf = before;
        int from = 0;
        while (from < locators.length) {
            long inFile = leaf % LEAVES_OF_FILE;
            int length = (int) Math.min(locators.length - from, (LEAVES_OF_FILE - inFile) * LOCATOR);
            try (FileChannel file = FileChannel.open(
                    leaves(leaf), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                write(file, ByteBuffer.wrap(locators, from, length), inFile * LOCATOR);
                file.force(false);
            }
            leaf += length / LOCATOR;
            from += length;
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes, long from) throws IOException {
        long at = from;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    private Path notes(long number) {
        return folder.resolve("checkpoints-%06d.txt".formatted(number / NOTES_OF_FILE));
    }

    private Path leaves(long leaf) {
        return folder.resolve("leaves-%06d.bin".formatted(leaf / LEAVES_OF_FILE));
    }

    /**
     * Cuts off what a crash left behind the last whole note.
     *
     * @return the last note; empty when there is none
     */
    public Optional<SignedNote> repair() throws IOException {
        List<Path> files = noteFiles();
        for (int each = files.size() - 1; each >= 0; each--) {
            String all = Files.readString(files.get(each), StandardCharsets.UTF_8);
            String whole = whole(all);
            if (whole.length() < all.length()) {
                Files.writeString(files.get(each), whole, StandardCharsets.UTF_8);
            }
            if (!whole.isEmpty()) {
                return Optional.of(last(whole));
            }
        }
        return Optional.empty();
    }

    /** Grows with each checkpoint, whoever adds it; tells that somebody else did. */
    public long length() throws IOException {
        long length = 0;
        for (Path file : noteFiles()) {
            length += Files.size(file);
        }
        return length;
    }

    private static String whole(String notes) {
        int sign = notes.lastIndexOf(SIGN);
        while (sign >= 0) {
            int end = notes.indexOf("\n\n", sign + 1);
            if (end >= 0) {
                return notes.substring(0, end + 2);
            }
            sign = notes.lastIndexOf(SIGN, sign - 1);
        }
        return "";
    }

    private static SignedNote last(String notes) {
        int sign = notes.lastIndexOf(SIGN);
        int begin = notes.lastIndexOf("\n\n", sign - 2);
        return SignedNote.of(notes.substring(begin < 0 ? 0 : begin + 2, notes.length() - 1));
    }

    private List<Path> noteFiles() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().matches("checkpoints-\\d+\\.txt"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * All notes in their order, read as they are asked for.
     *
     * @throws UncheckedIOException while reading
     */
    public Iterator<SignedNote> notes() throws IOException {
        return new Notes(noteFiles());
    }

    /**
     * The locators of some leaves.
     *
     * @return fewer bytes than asked for when the folder has no more
     */
    public byte[] locators(long from, int count) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(count * LOCATOR);
        long leaf = from;
        while (all.hasRemaining() && Files.exists(leaves(leaf))) {
            long inFile = leaf % LEAVES_OF_FILE;
            ByteBuffer part = all.slice();
            part.limit((int) Math.min(part.capacity(), (LEAVES_OF_FILE - inFile) * LOCATOR));
            try (FileChannel file = FileChannel.open(leaves(leaf))) {
                int read = file.read(part, inFile * LOCATOR);
                if (read <= 0) {
                    break;
                }
                all.position(all.position() + read);
                leaf = from + all.position() / LOCATOR;
            }
        }
        byte[] found = new byte[all.position()];
        all.flip();
        all.get(found);
        return found;
    }

    private static final class Notes implements Iterator<SignedNote> {

        private final Iterator<Path> files;
        private BufferedReader reader;
        private SignedNote next;

        Notes(List<Path> files) throws IOException {
            this.files = new ArrayList<>(files).iterator();
            next = read();
        }

        private SignedNote read() throws IOException {
            StringBuilder note = new StringBuilder();
            while (true) {
                String line = reader == null ? null : reader.readLine();
                if (line == null) {
                    if (reader != null) {
                        reader.close();
                    }
                    if (!files.hasNext()) {
                        return null; // a note that was cut off by a crash is none
                    }
                    reader = Files.newBufferedReader(files.next(), StandardCharsets.UTF_8);
                    note.setLength(0);
                } else if (!line.isEmpty() || note.length() > 0) {
                    note.append(line).append('\n');
                    if (line.startsWith("\u2014 ")) {
                        return SignedNote.of(note.toString());
                    }
                }
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public SignedNote next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            SignedNote note = next;
            try {
                next = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return note;
        }
    }
}
