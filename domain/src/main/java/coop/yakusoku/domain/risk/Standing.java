package coop.yakusoku.domain.risk;

/** Where a risk stands between being proposed and being settled. */
public enum Standing {
    /** Nobody has rated it. */
    UNRATED,
    /** Its value asks for a treatment, and none is decided. */
    UNDECIDED,
    /** A treatment is decided and not done. */
    IN_TREATMENT,
    /** What is left must be accepted by somebody who may, and is not. */
    AWAITING_ACCEPTANCE,
    /** Accepted by somebody who may. */
    ACCEPTED,
    /** Small from the start, or treated down to small. */
    SETTLED
}
