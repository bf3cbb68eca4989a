package coop.yakusoku.domain.evidence;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How large a picture says it is, read from its head and never by unpacking it.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(long width, long height) {

    private static final PictureSize UNKNOWN = new PictureSize(0, 0);

    long pixels() {
        return width * height;
    }

    /** @throws java.io.EOFException when it ends before it has said so */
    static PictureSize of(FileKind kind, FileContent content) throws IOException {
        try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(content.open()))) {
            return switch (kind) {
                case PNG -> png(in);
                case JPEG -> jpeg(in);
                case GIF -> gif(in);
                case WEBP -> webp(in);
                case TIFF -> tiff(in);
                default -> UNKNOWN;
            };
        }
    }

    /** The first chunk is IHDR: width and height (PNG specification 11.2.1). */
    private static PictureSize png(DataInputStream in) throws IOException {
        in.skipNBytes(16);
        return new PictureSize(unsigned(in.readInt()), unsigned(in.readInt()));
    }

    /** Segments up to the first frame header SOF0 to SOF15 (ITU T.81 B.2.2); thumbnails lie inside segments. */
    private static PictureSize jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            int marker = nextMarker(in);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (marker == 0xD9 || marker == 0xDA) {
                throw new RuleViolation("evidence.broken");
            }
            boolean alone = marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
            if (alone) {
                continue;
            }
            int length = in.readUnsignedShort();
            if (frame) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return new PictureSize(in.readUnsignedShort(), height);
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        int next = in.readUnsignedByte();
        while (next != 0xFF) {
            next = in.readUnsignedByte();
        }
        while (next == 0xFF) {
            next = in.readUnsignedByte();
        }
        return next;
    }

    private static PictureSize gif(DataInputStream in) throws IOException {
        in.skipNBytes(6);
        return new PictureSize(little(in, 2), little(in, 2));
    }

    /** Extended, lossless or lossy (RFC 9649). */
    private static PictureSize webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        int form = in.readInt();
        in.skipNBytes(4);
        if (form == 0x56503858) { // VP8X
            in.skipNBytes(4);
            return new PictureSize(1 + little(in, 3), 1 + little(in, 3));
        }
        if (form == 0x5650384C) { // VP8L
            in.skipNBytes(1);
            long bits = little(in, 4);
            return new PictureSize(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
        }
        in.skipNBytes(6);
        return new PictureSize(little(in, 2) & 0x3FFF, little(in, 2) & 0x3FFF);
    }

    /** The first directory's ImageWidth (256) and ImageLength (257), TIFF 6.0. */
    private static PictureSize tiff(DataInputStream in) throws IOException {
        boolean small = in.readUnsignedShort() == 0x4949;
        in.skipNBytes(2);
        in.skipNBytes(number(in, 4, small) - 8);
        long entries = number(in, 2, small);
        long width = 0;
        long height = 0;
        for (long n = 0; n < entries; n++) {
            long tag = number(in, 2, small);
            boolean isShort = number(in, 2, small) == 3;
            in.skipNBytes(4);
            long value = isShort ? number(in, 2, small) : number(in, 4, small);
            in.skipNBytes(isShort ? 2 : 0);
            width = tag == 256 ? value : width;
            height = tag == 257 ? value : height;
        }
        return new PictureSize(width, height);
    }

    private static long number(InputStream in, int bytes, boolean small) throws IOException {
        return small ? little(in, bytes) : Long.reverseBytes(little(in, bytes)) >>> (64 - 8 * bytes);
    }

    private static long little(InputStream in, int bytes) throws IOException {
        byte[] read = in.readNBytes(bytes);
        if (read.length < bytes) {
            throw new java.io.EOFException();
        }
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | (read[i] & 0xFF);
        }
        return value;
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
