package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * An item an acquisition point collects.
 *
 * @param item its code
 * @param required 必須; else 任意
 * @param reason why it is needed (W-1d), at most 300 characters
 * @param consequence what follows from not giving it (W-1b); told for every required item
 */
@Embeddable
public record PointItem(
        @Column(name = "item") String item,
        @Column(name = "required") boolean required,
        @Column(name = "reason") String reason,
        @Column(name = "consequence") String consequence)
        implements Serializable {

    /** @throws RuleViolation {@code purpose.item-without-reason}, {@code purpose.item-without-consequence} */
    public PointItem {
        reason = Words.optional("itemReason", reason, 300);
        consequence = Words.optional("consequence", consequence, 300);
        if (reason.isEmpty()) {
            throw new RuleViolation("purpose.item-without-reason", item);
        }
        if (required && consequence.isEmpty()) {
            throw new RuleViolation("purpose.item-without-consequence", item);
        }
    }
}
