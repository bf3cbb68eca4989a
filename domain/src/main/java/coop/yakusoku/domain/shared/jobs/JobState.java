package coop.yakusoku.domain.shared.jobs;

/** Where a piece of background work stands. */
public enum JobState {
    /** It waits for its turn. */
    QUEUED,
    RUNNING,
    DONE,
    /** A rule or a fault ended it. */
    FAILED,
    /** The person who started it wished so. */
    CANCELLED,
    /** The server it ran on stopped. */
    INTERRUPTED;

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }

    /** Whether it ended without having done what it should. */
    public boolean isVain() {
        return isOver() && this != DONE;
    }
}
