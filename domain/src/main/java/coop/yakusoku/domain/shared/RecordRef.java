package coop.yakusoku.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Any record of any context: what evidence is attached to, what an approval is of, what another record leads to.
 *
 * @param kind {@code context.noun} in lower case, at most 40 characters, e.g. {@code risk.asset}; a noun of several
 *     words is joined by hyphens
 * @param id the record's own id
 */
@Embeddable
public record RecordRef(String kind, UUID id) implements Serializable {

    private static final Pattern KIND = Pattern.compile("[a-z]+\\.[a-z]+(?:-[a-z]+)*");
    private static final int LONGEST = 40;

    /** @throws IllegalArgumentException when the kind is none by its form */
    public RecordRef {
        Objects.requireNonNull(id, "id");
        if (kind == null || kind.length() > LONGEST || !KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("kind of record");
        }
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when the text is not {@code context.noun:uuid}
     */
    public static RecordRef of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("reference to a record");
        }
        return new RecordRef(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    /** The context it belongs to: {@code risk} of {@code risk.asset}. */
    public String context() {
        return kind.substring(0, kind.indexOf('.'));
    }

    /** {@code risk.asset:0190…}, as it stands in addresses. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
