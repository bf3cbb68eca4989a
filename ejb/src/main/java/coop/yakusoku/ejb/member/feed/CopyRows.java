package coop.yakusoku.ejb.member.feed;

import java.io.IOException;
import java.io.OutputStream;

/** Writes rows in the text form of PostgreSQL's COPY: UTF-8, tabs between, {@code \N} for null. Holds one buffer. */
final class CopyRows {

    private static final int BUFFER = 1 << 16;
    /** The most one character can take: a backslash or three bytes, and four for a pair. */
    private static final int ROOM = 8;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int length;
    private boolean begun;

    CopyRows(OutputStream out) {
        this.out = out;
    }

    /** Adds a cell; null is null. */
    CopyRows cell(String text) throws IOException {
        between();
        if (text == null) {
            put('\\');
            put('N');
        } else {
            characters(text);
        }
        return this;
    }

    /** Adds a number. */
    CopyRows cell(long number) throws IOException {
        return cell(Long.toString(number));
    }

    /** Ends the row. */
    void end() throws IOException {
        room();
        put('\n');
        begun = false;
    }

    /** Hands on what is still held. */
    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    private void between() throws IOException {
        room();
        if (begun) {
            put('\t');
        }
        begun = true;
    }

    private void characters(String text) throws IOException {
        int i = 0;
        while (i < text.length()) {
            room();
            char c = text.charAt(i++);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                put(0xC0 | c >> 6);
                put(0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c)) {
                pair(Character.toCodePoint(c, text.charAt(i++)));
            } else {
                put(0xE0 | c >> 12);
                put(0x80 | c >> 6 & 0x3F);
                put(0x80 | c & 0x3F);
            }
        }
    }

    private void ascii(char c) {
        switch (c) {
            case '\\' -> {
                put('\\');
                put('\\');
            }
            case '\t' -> {
                put('\\');
                put('t');
            }
            case '\n' -> {
                put('\\');
                put('n');
            }
            case '\r' -> {
                put('\\');
                put('r');
            }
            default -> put(c);
        }
    }

    private void pair(int point) {
        put(0xF0 | point >> 18);
        put(0x80 | point >> 12 & 0x3F);
        put(0x80 | point >> 6 & 0x3F);
        put(0x80 | point & 0x3F);
    }

    private void put(int value) {
        buffer[length++] = (byte) value;
    }

    private void room() throws IOException {
        if (BUFFER - length < ROOM) {
            flush();
        }
    }
}
