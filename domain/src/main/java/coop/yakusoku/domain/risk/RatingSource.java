package coop.yakusoku.domain.risk;

/** Where a rating comes from. */
public enum RatingSource {
    /** Not rated yet. */
    NONE,
    /** Inherited from the level set for the asset's medium; it follows that level. */
    MEDIUM,
    /** Given to this risk by a person; it stays when the medium's level changes. */
    OWN
}
