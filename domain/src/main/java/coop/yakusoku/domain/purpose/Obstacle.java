package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.List;

/**
 * A reason why a point cannot go live.
 *
 * @param kind what is wrong
 * @param names of the items or purposes it is about; empty where it is about none
 */
public record Obstacle(Kind kind, List<String> names) implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** W-1a: nothing was approved, or something else than what the point says now. */
        NO_APPROVED_NOTICE,
        /** W-1a: it collects what the notice does not name. */
        ITEMS_NOT_IN_NOTICE,
        /** W-1c: the notice does not name a purpose of the point. */
        PURPOSES_NOT_IN_NOTICE,
        /** An item ended, or there is none of the name. */
        ITEMS_ENDED,
        /** T-1-b: no collection category. */
        NO_CATEGORY,
        /** No purpose. */
        NO_PURPOSE,
        /** It collects nothing. */
        NO_ITEM,
        /** 法21条2項: direct collection on paper or screen without 明示. */
        NOT_EXPLICIT,
        /** T-1-c: a legality check is not confirmed. */
        CHECKS_OPEN,
        /** Nobody wrote where the notice is shown. */
        NO_POSTING,
        /** 番号法: the My Number is not collected at such a point. */
        MY_NUMBER,
        /** Its first day is to come, or its last day is over. */
        NOT_ITS_TIME
    }

    /** One about no item. */
    public Obstacle(Kind kind) {
        this(kind, List.of());
    }
}
