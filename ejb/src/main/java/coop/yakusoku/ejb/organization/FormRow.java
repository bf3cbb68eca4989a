package coop.yakusoku.ejb.organization;

import java.io.Serializable;
import java.util.List;

/**
 * What holds for one kind of printed form in an organisation.
 *
 * @param kind {@code context.noun}
 * @param number 様式番号 without the word 様式
 * @param retentionYears null when the paper has no time to be kept
 * @param seals the boxes of the 決裁欄 from the left
 * @param own whether the organisation has its own rule; else the federation's holds
 * @param version of that rule
 */
public record FormRow(
        String kind,
        String number,
        Integer retentionYears,
        List<String> seals,
        String caution,
        boolean own,
        long version)
        implements Serializable {

    public FormRow {
        seals = List.copyOf(seals);
    }
}
