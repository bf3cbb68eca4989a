package coop.yakusoku.ejb.purpose;

/** What a look at the registers says of a gap. */
public enum GapState {
    /** The registers keep it. */
    KEPT,
    /** Something is to be put right. */
    FOUND,
    /** The register that would tell does not exist yet. */
    NO_REGISTER
}
