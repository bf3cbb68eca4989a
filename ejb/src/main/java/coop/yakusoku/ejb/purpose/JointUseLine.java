package coop.yakusoku.ejb.purpose;

import java.io.Serializable;

/**
 * One statement of a notice beside what the one before it said.
 *
 * @param field key of its label, {@code field.items}
 * @param before empty when there was none
 */
public record JointUseLine(String field, String before, String after) implements Serializable {

    /** Whether it became different. */
    public boolean changed() {
        return !before.equals(after);
    }
}
