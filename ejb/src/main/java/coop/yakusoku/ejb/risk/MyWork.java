package coop.yakusoku.ejb.risk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What the risk register wants of the caller today, the most urgent first. */
public record MyWork(List<Pile> piles) implements Serializable {

    /** What is to be done. */
    public enum Kind {
        /** A treatment is overdue. */
        OVERDUE,
        /** An acceptance waits for the caller. */
        TO_ACCEPT,
        /** A value asks for a treatment, and none is decided. */
        UNDECIDED,
        /** A treatment is due within 30 days. */
        SOON,
        /** The review day of an acceptance has come. */
        REVIEW,
        /** An asset has never been analysed. */
        NOT_ANALYSED,
        /** The last analysis of an asset is older than a year. */
        ANALYSIS_OLD
    }

    /**
     * Everything of one kind.
     *
     * @param count how many there are
     * @param first the most urgent of them
     */
    public record Pile(Kind kind, long count, List<Item> first) implements Serializable {}

    /**
     * One thing to do.
     *
     * @param id of the risk, or of the asset where the kind is about assets
     * @param title the asset's name
     * @param threat the threat's name; null where the kind is about assets
     * @param value リスク値, or null
     * @param day when it is or was due; null when there is no day
     */
    public record Item(String id, String title, Bilingual threat, Integer value, LocalDate day)
            implements Serializable {}
}
