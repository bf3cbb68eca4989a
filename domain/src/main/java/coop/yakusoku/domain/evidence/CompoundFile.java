package coop.yakusoku.domain.evidence;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The container of old office files and of much else, installers among it ([MS-CFB]). Its directory names what lies in
 * it, 128 bytes an entry, the name first in UTF-16; entries begin at multiples of 128.
 */
final class CompoundFile {

    private static final int ENTRY = 128;
    private static final Map<String, FileKind> STREAMS = new LinkedHashMap<>();

    static {
        STREAMS.put("WordDocument", FileKind.DOC);
        STREAMS.put("Workbook", FileKind.XLS);
        STREAMS.put("Book", FileKind.XLS);
        STREAMS.put("PowerPoint Document", FileKind.PPT);
        STREAMS.put("__properties_version1.0", FileKind.MSG);
    }

    private CompoundFile() {
        // reads, holds nothing
    }

    /** @throws RuleViolation {@code evidence.locked} for a document with a password, {@code evidence.macro} */
    static Optional<FileKind> kindOf(FileContent content) throws IOException {
        List<String> names = names(content);
        if (names.contains("EncryptedPackage")) {
            throw new RuleViolation("evidence.locked");
        }
        if (names.contains("_VBA_PROJECT")) {
            throw new RuleViolation("evidence.macro");
        }
        return STREAMS.entrySet().stream()
                .filter(stream -> names.contains(stream.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Those of the names we ask for that stand where an entry of the directory may begin. */
    private static List<String> names(FileContent content) throws IOException {
        List<String> asked = new ArrayList<>(STREAMS.keySet());
        asked.addAll(List.of("EncryptedPackage", "_VBA_PROJECT"));
        List<String> found = new ArrayList<>();
        try (InputStream in = content.open()) {
            byte[] entry = in.readNBytes(ENTRY);
            while (entry.length == ENTRY) {
                for (String name : asked) {
                    if (isNamed(entry, name)) {
                        found.add(name);
                    }
                }
                entry = in.readNBytes(ENTRY);
            }
        }
        return found;
    }

    private static boolean isNamed(byte[] entry, String name) {
        byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        int length = (entry[64] & 0xFF) | (entry[65] & 0xFF) << 8;
        return length == wanted.length && Arrays.equals(entry, 0, wanted.length, wanted, 0, wanted.length);
    }
}
