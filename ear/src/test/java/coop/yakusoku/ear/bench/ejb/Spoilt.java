package coop.yakusoku.ear.bench.ejb;

/** By how much the bench spoils each priority, so that there is something to compute: as a new method would. */
public final class Spoilt {

    public static final int BY = 1000;

    private Spoilt() {
        // a number only
    }
}
