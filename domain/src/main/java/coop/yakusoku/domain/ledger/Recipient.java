package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Set;

/**
 * Somebody who receives some of it: 提供先, 委託先, 共同利用先. A name in words until the contexts that keep them exist.
 *
 * @param kind what they are
 * @param name at most 200 characters
 * @param items codes of the items they receive, comma separated; empty: all of the row
 */
@Embeddable
public record Recipient(
        @Enumerated(EnumType.STRING) @Column(name = "kind") RecipientKind kind,
        @Column(name = "name") String name,
        @Column(name = "items") String items)
        implements Serializable {

    public Recipient {
        if (kind == null) {
            throw new RuleViolation("ledger.field-missing", "recipients");
        }
        name = Words.required("recipients", name, 200);
        items = items == null ? "" : Codes.join(Codes.split(items));
    }

    /** The codes of the items they receive; empty: all of the row. */
    public Set<String> itemCodes() {
        return Codes.split(items);
    }

    /** {@code CONTRACTOR みのり物流 (NAME,ADDRESS)}: for the history. */
    String inShort() {
        return kind + " " + name + (items.isEmpty() ? "" : " (" + items + ")");
    }
}
