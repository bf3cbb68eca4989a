package coop.yakusoku.domain.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text as Japanese offices write it: UTF-8, UTF-16 with its mark, CP932, and ISO-2022-JP in mails. No byte of it may be a
 * control character that text has no use for, so a program is never taken for text.
 */
final class PlainText {

    private static final Pattern MAIL = Pattern.compile("^[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n", Pattern.DOTALL);
    private static final int BUFFER = 16_384;

    private PlainText() {
        // reads, holds nothing
    }

    /** What kind of text its name says it is; {@code TXT} when it is text and the name says something else. */
    static Optional<FileKind> kindOf(FileContent content, FileName name) throws IOException {
        if (!isText(content)) {
            return Optional.empty();
        }
        FileKind kind = FileKind.textOf(name.extension()).orElse(FileKind.TXT);
        return kind == FileKind.EML && !isMail(content) ? Optional.of(FileKind.TXT) : Optional.of(kind);
    }

    private static boolean isText(FileContent content) throws IOException {
        for (Charset charset : charsets(content)) {
            if (decodes(content, charset)) {
                return true;
            }
        }
        return false;
    }

    private static List<Charset> charsets(FileContent content) throws IOException {
        byte[] mark;
        try (InputStream in = content.open()) {
            mark = in.readNBytes(2);
        }
        boolean wide = mark.length == 2
                && (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF || mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE);
        return wide
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));
    }

    private static boolean decodes(FileContent content, Charset charset) throws IOException {
        CharsetDecoder strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader characters = new InputStreamReader(content.open(), strict)) {
            char[] buffer = new char[BUFFER];
            for (int read = characters.read(buffer); read >= 0; read = characters.read(buffer)) {
                if (!isReadable(buffer, read)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Tab, line ends, form feed, and the escape that ISO-2022-JP shifts with; no other control. */
    private static boolean isReadable(char[] characters, int length) {
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B || c == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMail(FileContent content) throws IOException {
        try (InputStream in = content.open()) {
            return MAIL.matcher(new String(in.readNBytes(1_000), StandardCharsets.ISO_8859_1)).find();
        }
    }
}
