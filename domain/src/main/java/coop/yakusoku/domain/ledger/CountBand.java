package coop.yakusoku.domain.ledger;

import java.util.Arrays;

/** 件数区分: how many persons it tells of. */
public enum CountBand {
    /** 100 or fewer. */
    UP_TO_100(100),
    /** 1,000 or fewer. */
    UP_TO_1000(1_000),
    /** 10,000 or fewer. */
    UP_TO_10000(10_000),
    /** 100,000 or fewer. */
    UP_TO_100000(100_000),
    /** More than 100,000. */
    OVER_100000(Long.MAX_VALUE);

    private final long most;

    CountBand(long most) {
        this.most = most;
    }

    /** @param persons 0 or more */
    public static CountBand of(long persons) {
        return Arrays.stream(values()).filter(band -> persons <= band.most).findFirst().orElseThrow();
    }
}
