package coop.yakusoku.ejb.accesslog.seal;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How the seal stands.
 *
 * @param keyThere whether this server finds the key
 * @param checkpoints how many there are
 * @param sealedLines how many lines they seal
 * @param sealedAt when the last one was made; null before the first
 * @param unsealed lines that wait, up to a hundred thousand
 * @param waitingSince the time of the oldest of them; null when there are none
 * @param gaps when lines waited for more than ten seconds, the newest first
 */
public record SealState(
        boolean keyThere, long checkpoints, long sealedLines, Instant sealedAt, long unsealed, Instant waitingSince,
        List<Gap> gaps) implements Serializable {

    public SealState {
        gaps = List.copyOf(gaps);
    }

    /** What a page says first. */
    public enum Standing {
        SEALED,
        BEHIND,
        KEY_MISSING
    }

    /**
     * @param number the checkpoint that ended it
     * @param sealedAt when it ended
     * @param waited seconds the oldest line had waited
     */
    public record Gap(long number, Instant sealedAt, int waited) implements Serializable {}

    /** @param now to judge whether what waits should have been sealed already */
    public Standing standing(Instant now) {
        if (!keyThere) {
            return Standing.KEY_MISSING;
        }
        boolean late = waitingSince != null && waitingSince.plusSeconds(10).isBefore(now);
        return late ? Standing.BEHIND : Standing.SEALED;
    }
}
