package coop.yakusoku.domain.evidence;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into an office document, which is a zip archive, without keeping anything of it. What really comes out is
 * counted, never what the archive says of itself; any other archive has no kind.
 */
final class Archive {

    private static final int MOST_ENTRIES = 10_000;

    private final long mostUnpacked;
    private long unpacked;
    private boolean contentTypes;
    private FileKind kind;

    Archive(long mostUnpacked) {
        this.mostUnpacked = mostUnpacked;
    }

    /**
     * @throws RuleViolation {@code evidence.unpacks-without-end}, {@code evidence.macro}
     * @throws java.util.zip.ZipException when it is no archive after all
     */
    Optional<FileKind> kindOf(FileContent content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(content.open(), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw endless();
                }
                look(entry.getName(), zip);
            }
        } catch (IllegalArgumentException unreadableName) {
            throw new RuleViolation("evidence.broken");
        }
        boolean open = kind == FileKind.ODT || kind == FileKind.ODS || kind == FileKind.ODP;
        return open || contentTypes ? Optional.ofNullable(kind) : Optional.empty();
    }

    private void look(String name, ZipInputStream zip) throws IOException {
        if (name.equals("mimetype")) {
            kind = ofMimetype(new String(zip.readNBytes(100), StandardCharsets.US_ASCII).strip());
        } else if (name.equals("[Content_Types].xml")) {
            contentTypes = true;
        } else if (name.endsWith("vbaProject.bin")) {
            throw new RuleViolation("evidence.macro");
        } else if (kind == null) {
            kind = ofFolder(name);
        }
        byte[] buffer = new byte[16_384];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > mostUnpacked) {
                throw endless();
            }
        }
    }

    private static FileKind ofFolder(String name) {
        if (name.equals("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (name.equals("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        return name.equals("ppt/presentation.xml") ? FileKind.PPTX : null;
    }

    private static FileKind ofMimetype(String type) {
        for (FileKind kind : new FileKind[] {FileKind.ODT, FileKind.ODS, FileKind.ODP}) {
            if (kind.mediaType().equals(type)) {
                return kind;
            }
        }
        return null;
    }

    private static RuleViolation endless() {
        return new RuleViolation("evidence.unpacks-without-end");
    }
}
