package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.jobs.JobId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Properties;

/** One run of a {@link JobWork}: what it was told, and what it tells. */
public interface JobRun {

    JobId id();

    Properties parameters();

    /**
     * Tells how far it is, and looks up: the person may have cancelled. Call it as often as you like, at least every
     * second; the database hears of it twice a second.
     *
     * @param done how much is done
     * @param total how much there is in all; negative while unknown
     * @throws JobCancelled when the person wishes it to stop
     */
    void progress(long done, long total);

    /**
     * Tells what it is doing now.
     *
     * @param key a text in the words of the work's context: see {@link JobWords}
     * @param details what fills its placeholders
     */
    void message(String key, Object... details);

    /** Where an earlier run of the same work had got to with {@link #chunk}; empty at the first run. */
    Optional<String> restartPoint();

    /**
     * Writes one part in one transaction, and in the same transaction where to go on from. After a stop the work is
     * repeated by hand and begins at the last point.
     *
     * @param point names the first thing not done yet; at most 1,000 characters
     */
    void chunk(String point, Runnable part);

    /**
     * Writes everything in one transaction that also says that the work is done. Nothing may follow. A result file is
     * made before or within.
     *
     * @throws JobCancelled when the person wished it to stop meanwhile; nothing is written then
     */
    void together(Runnable deed);

    /**
     * Makes the file the person gets. It goes to the database part by part, and is there once the work is done.
     *
     * @param fileName in the reader's words, with its ending
     * @param mediaType {@code application/pdf} and the like
     */
    void result(String fileName, String mediaType, Writing writing) throws IOException;

    /** Writes a file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
