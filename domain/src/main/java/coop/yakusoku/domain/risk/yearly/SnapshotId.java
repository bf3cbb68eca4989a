package coop.yakusoku.domain.risk.yearly;

import java.io.Serializable;
import java.util.UUID;

/** A snapshot: the register of one organisation as it stood when a fiscal year was frozen. */
public record SnapshotId(UUID value) implements Serializable {

    /** A new one. */
    public static SnapshotId next() {
        return new SnapshotId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when it is no UUID */
    public static SnapshotId of(String text) {
        return new SnapshotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
