package coop.yakusoku.domain.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as they come, made byte by byte. */
final class Bytes {

    private Bytes() {
        // makes files
    }

    static FileContent of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static FileContent of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Signature and head only; nobody looks further. */
    static FileContent png(int width, int height) {
        ByteBuffer bytes = ByteBuffer.allocate(64);
        bytes.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        bytes.putInt(13).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        return of(bytes.array());
    }

    /** With a segment before the frame's head, as cameras write it. */
    static FileContent jpeg(int width, int height) {
        ByteBuffer bytes = ByteBuffer.allocate(100);
        bytes.put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1});
        bytes.putShort((short) 40).put(new byte[38]);
        bytes.put(new byte[] {(byte) 0xFF, (byte) 0xC2}).putShort((short) 11).put((byte) 8);
        bytes.putShort((short) height).putShort((short) width);
        return of(bytes.array());
    }

    /** An archive with these entries, each as many zeros long as its name is followed by. */
    static FileContent zip(Object... namesAndSizes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndSizes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndSizes[i]));
                byte[] zeros = new byte[1 << 16];
                for (int left = (Integer) namesAndSizes[i + 1]; left > 0; left -= zeros.length) {
                    zip.write(zeros, 0, Math.min(left, zeros.length));
                }
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return of(out.toByteArray());
    }

    /** A compound file whose directory names this. */
    static FileContent compound(String... streams) {
        ByteBuffer bytes = ByteBuffer.allocate(512 + 128 * streams.length);
        bytes.put(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        for (int i = 0; i < streams.length; i++) {
            byte[] name = (streams[i] + "\0").getBytes(StandardCharsets.UTF_16LE);
            bytes.position(512 + 128 * i).put(name);
            bytes.put(512 + 128 * i + 64, (byte) name.length);
        }
        return of(bytes.array());
    }
}
