package coop.yakusoku.domain.ledger;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A yearly review of one organisation. */
public record CampaignId(UUID value) implements Serializable {

    public CampaignId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static CampaignId of(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    /** A new one. */
    public static CampaignId next() {
        return new CampaignId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
