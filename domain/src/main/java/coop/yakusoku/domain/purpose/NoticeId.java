package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** An edition of a notice. */
public record NoticeId(UUID value) implements Serializable {

    public NoticeId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    /** A new one. */
    public static NoticeId next() {
        return new NoticeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
