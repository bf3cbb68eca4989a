package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * One cell of the matrix.
 *
 * @param purpose its code
 * @param item its code
 * @param reason why the item is needed for the purpose (W-1d), or why it must not be used; at most 300 characters
 */
@Embeddable
public record Cell(
        @Column(name = "purpose") String purpose,
        @Column(name = "item") String item,
        @Column(name = "use") @Enumerated(EnumType.STRING) ItemUse use,
        @Column(name = "reason") String reason)
        implements Serializable {

    /** @throws RuleViolation {@code purpose.cell-without-reason}, {@code purpose.text-too-long} */
    public Cell {
        reason = Words.optional("cellReason", reason, 300);
        if (reason.isEmpty()) {
            throw new RuleViolation("purpose.cell-without-reason", purpose, item);
        }
    }
}
