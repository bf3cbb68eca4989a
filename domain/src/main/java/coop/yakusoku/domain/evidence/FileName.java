package coop.yakusoku.domain.evidence;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * The name of a file as people see it: of whatever system it came from, without its folders, without what no system can
 * keep, and otherwise as it was typed; 𠮷 and 髙 stay what they are.
 *
 * @param value at most 255 UTF-16 units, the longest name Windows and most others keep; the extension survives a cut
 */
public record FileName(String value) implements Serializable {

    /** What a name may be long on Windows (NTFS) and macOS. */
    private static final int LONGEST = 255;

    /** An extension longer than this is none. */
    private static final int LONGEST_EXTENSION = 10;

    private static final String FORBIDDEN = "<>:\"|?*";

    /**
     * Cleans what a browser sent.
     *
     * @throws RuleViolation {@code evidence.name-missing} when nothing of a name is left
     */
    public FileName {
        String name = lastPart(value == null ? "" : value);
        name = JapaneseText.strip(printable(name));
        name = name.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
        if (name.isEmpty()) {
            throw new RuleViolation("evidence.name-missing");
        }
        value = shortened(name);
    }

    /** Folders of both worlds: a name from Windows may be C:\Users\…, a forged one ../../. */
    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Without control characters and those that turn the direction of reading: report‮fdp.exe must not read exe.pdf. */
    private static String printable(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        name.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean joiner = point == 0x200D;
            if (FORBIDDEN.indexOf(point) >= 0) {
                kept.append('_');
            } else if (joiner || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = extensionOf(name);
        String end = extension.isEmpty() ? "" : name.substring(name.length() - extension.length() - 1);
        StringBuilder stem = new StringBuilder();
        List<String> characters = JapaneseText.characters(name.substring(0, name.length() - end.length()));
        for (String character : characters) {
            if (stem.length() + character.length() + end.length() > LONGEST) {
                break;
            }
            stem.append(character);
        }
        return stem + end;
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        boolean has = dot > 0 && name.length() - dot - 1 <= LONGEST_EXTENSION;
        return has ? name.substring(dot + 1) : "";
    }

    /** What follows the last dot, half-width and in lower case; empty when there is none. */
    public String extension() {
        return JapaneseText.halfWidth(extensionOf(value)).toLowerCase(Locale.ROOT);
    }

    /** What stands before the extension. */
    public String stem() {
        String extension = extensionOf(value);
        return extension.isEmpty() ? value : value.substring(0, value.length() - extension.length() - 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
