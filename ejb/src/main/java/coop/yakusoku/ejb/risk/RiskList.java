package coop.yakusoku.ejb.risk;

import java.io.Serializable;
import java.util.List;

/**
 * What a list of risks opens with.
 *
 * @param rows the window wished
 * @param count how many the filter finds
 * @param choices what the filter offers
 */
public record RiskList(List<RiskRow> rows, long count, RiskChoices choices) implements Serializable {

    public RiskList {
        rows = List.copyOf(rows);
    }
}
