package coop.yakusoku.domain.evidence;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Tells what a file is from its bytes, whatever its name says, and refuses what must not be kept: another kind than its
 * name announces, a picture too large to show, an archive that unpacks without end, a macro, a locked document.
 *
 * <p>Our own few signatures instead of a library that knows fifteen hundred: what is not taken needs no name. Signatures
 * are those of the formats' specifications.
 */
public final class FileInspection {

    private static final int HEAD = 512;
    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final EvidenceLimits limits;

    public FileInspection(EvidenceLimits limits) {
        this.limits = limits;
    }

    /**
     * The kind of the file.
     *
     * @throws RuleViolation {@code evidence.empty}, {@code evidence.kind-refused} for a kind that is not known or not
     *     taken (with the name's extension), {@code evidence.name-differs} when the name announces something else (with
     *     extension and media type), {@code evidence.picture-too-large} (with width and height), {@code
     *     evidence.unpacks-without-end}, {@code evidence.macro}, {@code evidence.locked}, {@code evidence.broken}
     * @throws IOException when the bytes cannot be read
     */
    public FileKind kindOf(FileContent content, FileName name) throws IOException {
        byte[] head = head(content);
        if (head.length == 0) {
            throw new RuleViolation("evidence.empty");
        }
        FileKind kind;
        try {
            kind = known(head, content, name).orElseThrow(() -> refused(name));
        } catch (ZipException | EOFException broken) {
            throw new RuleViolation("evidence.broken");
        }
        if (!limits.kinds().contains(kind)) {
            throw refused(name);
        }
        if (!kind.isNamed(name.extension())) {
            throw new RuleViolation("evidence.name-differs", name.extension(), kind.mediaType());
        }
        return kind;
    }

    private static RuleViolation refused(FileName name) {
        return new RuleViolation("evidence.kind-refused", name.extension());
    }

    private Optional<FileKind> known(byte[] head, FileContent content, FileName name) throws IOException {
        if (starts(head, PDF)) {
            return Optional.of(FileKind.PDF);
        }
        Optional<FileKind> picture = picture(head);
        if (picture.isPresent()) {
            refuseHuge(PictureSize.of(picture.get(), content));
            return picture;
        }
        if (starts(head, ZIP)) {
            return new Archive(limits.mostUnpacked()).kindOf(content);
        }
        if (starts(head, COMPOUND)) {
            return CompoundFile.kindOf(content);
        }
        return PlainText.kindOf(content, name);
    }

    private static Optional<FileKind> picture(byte[] head) {
        if (starts(head, PNG)) {
            return Optional.of(FileKind.PNG);
        }
        if (starts(head, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        if (starts(head, ascii("GIF87a")) || starts(head, ascii("GIF89a"))) {
            return Optional.of(FileKind.GIF);
        }
        if (starts(head, ascii("RIFF")) && at(head, 8, ascii("WEBP"))) {
            return Optional.of(FileKind.WEBP);
        }
        if (starts(head, new byte[] {'I', 'I', 42, 0}) || starts(head, new byte[] {'M', 'M', 0, 42})) {
            return Optional.of(FileKind.TIFF);
        }
        boolean heic = at(head, 4, ascii("ftyphei")) || at(head, 4, ascii("ftypmif1")) || at(head, 4, ascii("ftyphev"));
        return heic ? Optional.of(FileKind.HEIC) : Optional.empty();
    }

    private void refuseHuge(PictureSize size) {
        if (size.pixels() > limits.mostPixels()) {
            throw new RuleViolation("evidence.picture-too-large", size.width(), size.height());
        }
    }

    private static byte[] head(FileContent content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean starts(byte[] head, byte[] signature) {
        return at(head, 0, signature);
    }

    private static boolean at(byte[] head, int from, byte[] signature) {
        return head.length >= from + signature.length
                && Arrays.equals(head, from, from + signature.length, signature, 0, signature.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
