package coop.yakusoku.web.evidence;

import java.util.Locale;

/** How large a file is, as file managers say it. */
final class FileSize {

    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    private FileSize() {
        // words, nothing to hold
    }

    /** 512 B, 34 KB, 1.2 MB. */
    static String inWords(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < MEGA
                ? (bytes + KILO - 1) / KILO + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGA);
    }
}
