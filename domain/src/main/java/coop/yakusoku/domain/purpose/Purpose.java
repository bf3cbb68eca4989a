package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/**
 * A purpose of use (利用目的, 法17条): P1 to P7, one of the web site, one survey's own.
 *
 * <p>It is a code and nothing more; what it says stands in its {@link PurposeVersion}s. The code never changes and is never
 * used again, because notices, objections and the log name it. One that members' data is used for has a bit, its place in
 * the masks of notices and objections, which is never given to another purpose either: an old objection would mean a
 * new purpose. A part (P1B, the billing part of P1) goes by the bit of the whole: who objects to the whole objects to it.
 */
@Entity(name = "DeclaredPurpose")
@Table(name = "purpose_purpose")
public class Purpose {

    /** The masks are 64 bits wide, the sign is none of them. */
    public static final int BITS = 63;

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private PurposeKind kind;

    private Short bit;

    @Column(name = "part_of")
    private String partOf;

    private String source;
    private int sort;

    @Version
    private long version;

    protected Purpose() {
        // for JPA
    }

    /**
     * A new purpose without words yet.
     *
     * @param code capital letters, digits and hyphens, at most 30; unique for ever
     * @param source the clause it comes from, may be empty
     * @throws RuleViolation {@code purpose.code-unreadable}
     */
    public Purpose(PurposeId id, String code, PurposeKind kind, String source, int sort) {
        String read = code == null ? "" : JapaneseText.halfWidth(code).strip();
        if (!read.matches("[A-Z][A-Z0-9-]{0,29}")) {
            throw new RuleViolation("purpose.code-unreadable", read);
        }
        this.id = id.value();
        this.code = read;
        this.kind = kind;
        this.source = Words.optional("source", source, 30);
        this.sort = sort;
    }

    /**
     * Gets its place in the masks, when it is approved for members' data. Kept for ever.
     *
     * @throws RuleViolation {@code purpose.bits-exhausted} for a bit beyond the masks
     */
    public void take(int place) {
        if (place >= BITS) {
            throw new RuleViolation("purpose.bits-exhausted", BITS);
        }
        if (needsBit()) {
            bit = (short) place;
        }
    }

    /** Whether members' data is used for it and it has no place in the masks yet. */
    public boolean needsBit() {
        return bit == null && partOf == null && (kind == PurposeKind.MEMBER || kind == PurposeKind.SURVEY);
    }

    public PurposeId id() {
        return new PurposeId(id);
    }

    public String code() {
        return code;
    }

    public PurposeKind kind() {
        return kind;
    }

    /** Its own place in the masks; empty for a part and for one members' data is not used for. */
    public Optional<Integer> bit() {
        return Optional.ofNullable(bit).map(Short::intValue);
    }

    /** The code of the purpose it is a part of. */
    public Optional<String> partOf() {
        return Optional.ofNullable(partOf);
    }

    public String source() {
        return source;
    }

    public int sort() {
        return sort;
    }
}
