package coop.yakusoku.web.risk;

import coop.yakusoku.ejb.risk.RiskChoices;
import coop.yakusoku.ejb.risk.RiskChoices.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the filter of a list of risks offers, in the reader's words: what the address says, and what the reader sees.
 */
public record OfferedRisks(
        Map<String, String> organizations,
        Map<String, String> departments,
        Map<String, String> threats,
        Map<String, String> phases) {

    /** @param language of the reader */
    static OfferedRisks of(RiskChoices choices, String language) {
        return new OfferedRisks(
                named(choices.organizations(), it -> it.name().in(language)),
                named(choices.departments(), it -> it.code() + " " + it.name().ja()),
                named(choices.threats(), it -> it.code() + " " + it.name().in(language)),
                named(choices.phases(), it -> it.name().in(language)));
    }

    private static Map<String, String> named(List<Choice> choices, Function<Choice, String> label) {
        Map<String, String> named = new LinkedHashMap<>();
        choices.forEach(it -> named.put(it.value(), label.apply(it)));
        return named;
    }
}
