package coop.yakusoku.domain.member;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A member of a co-op (組合員). Says nothing about the person; the member number is an item of data and not this. */
public record MemberId(UUID value) implements Serializable {

    public MemberId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
