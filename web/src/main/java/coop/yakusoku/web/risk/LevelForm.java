package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.LevelChange;
import coop.yakusoku.ejb.risk.LevelRow;
import java.io.Serializable;
import java.util.Objects;

/** One line of the levels: a threat, and what one says of it. */
public class LevelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LevelRow row;
    private Integer frequency;
    private Integer weakness;
    private String reason;

    LevelForm(LevelRow row) {
        this.row = row;
        this.frequency = row.frequency();
        this.weakness = row.weakness();
        this.reason = row.reason();
    }

    boolean changed() {
        return !Objects.equals(frequency, row.frequency())
                || !Objects.equals(weakness, row.weakness())
                || frequency != null && !Objects.equals(reason, row.reason());
    }

    /** @throws RuleViolation {@code risk.rating-half} when only one of the two marks is there */
    LevelChange change() {
        if ((frequency == null) != (weakness == null)) {
            throw new RuleViolation("risk.rating-half", row.threatCode());
        }
        return new LevelChange(
                row.threatCode(), row.version(), frequency == null ? null : new Rating(frequency, weakness), reason);
    }

    public Integer getFrequency() {
        return frequency;
    }

    public void setFrequency(Integer frequency) {
        this.frequency = frequency;
    }

    public Integer getWeakness() {
        return weakness;
    }

    public void setWeakness(Integer weakness) {
        this.weakness = weakness;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LevelRow getRow() {
        return row;
    }
}
