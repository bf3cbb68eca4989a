package coop.yakusoku.ejb.risk;

import java.io.Serializable;
import java.util.List;

/**
 * What the filters of risk lists offer.
 *
 * @param organizations those the caller sees
 * @param departments those of one organisation, in the order of their codes
 * @param threats the threats of the edition in force
 * @param phases its life-cycle phases
 */
public record RiskChoices(
        List<Choice> organizations, List<Choice> departments, List<Choice> threats, List<Choice> phases)
        implements Serializable {

    /** One of them: what the address says, and what the reader sees. */
    public record Choice(String value, String code, Bilingual name) implements Serializable {}
}
