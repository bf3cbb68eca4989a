package coop.yakusoku.domain.risk.yearly;

/**
 * What became of a risk, or of an asset, from one year to a later one. Each is exactly one of these, so that they add
 * up: before = GONE + UP + DOWN + RATED + CHANGED + SAME, after = NEW + UP + DOWN + RATED + CHANGED + SAME.
 */
public enum Change {
    /** Its value rose. */
    UP,
    /** There is one that was not there. */
    NEW,
    /** It was not rated, and is now. */
    RATED,
    /** Its value fell. */
    DOWN,
    /** It is not there any more. */
    GONE,
    /** Its value is the same; something else that was said of it is not. */
    CHANGED,
    /** Nothing that is compared changed. */
    SAME;

    /**
     * What became of a risk.
     *
     * @param before null when it was not there
     * @param after null when it is not there any more
     * @throws IllegalArgumentException when there is neither
     */
    public static Change of(RiskFacts before, RiskFacts after) {
        if (before == null && after == null) {
            throw new IllegalArgumentException("nothing to compare");
        }
        if (before == null) {
            return NEW;
        }
        if (after == null) {
            return GONE;
        }
        if (after.rated() && !before.rated()) {
            return RATED;
        }
        int rise = before.rated() && after.rated() ? after.points() - before.points() : 0;
        if (rise != 0) {
            return rise > 0 ? UP : DOWN;
        }
        return before.equals(after) ? SAME : CHANGED;
    }

    /** Whether a treatment was carried out between the two: it is done now and was not then. */
    public static boolean treatmentDone(RiskFacts before, RiskFacts after) {
        return after != null && after.treated() && (before == null || !before.treated());
    }
}
