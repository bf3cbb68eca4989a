package coop.yakusoku.domain.evidence;

import java.io.Serializable;
import java.util.Set;

/**
 * What is taken as evidence; data of the installation, not of the program.
 *
 * @param mostBytes the largest file
 * @param mostPixels the largest picture, width times height as its head says; a picture of a few kilobytes may say that
 *     it needs gigabytes to be shown
 * @param mostUnpacked how many bytes may come out of an office file, which is a zip archive
 * @param warnDays so many days before its last day of force evidence stands in the inbox
 * @param kinds the kinds that are taken
 */
public record EvidenceLimits(long mostBytes, long mostPixels, long mostUnpacked, int warnDays, Set<FileKind> kinds)
        implements Serializable {

    public EvidenceLimits {
        kinds = Set.copyOf(kinds);
    }

    /** Whether an installation can live with them: 1 to 100 MB, 1 to 1,000 megapixels, 1 to 365 days, some kind. */
    public boolean reasonable() {
        return within(1L << 20, mostBytes, 100L << 20)
                && within(1_000_000, mostPixels, 1_000_000_000)
                && within(1, warnDays, 365)
                && mostUnpacked > 0
                && !kinds.isEmpty();
    }

    private static boolean within(long least, long value, long most) {
        return least <= value && value <= most;
    }

    /** The largest file in whole megabytes, for people. */
    public long megabytes() {
        return mostBytes >> 20;
    }
}
