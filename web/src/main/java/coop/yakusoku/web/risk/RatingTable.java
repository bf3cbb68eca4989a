package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.RiskMethod;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/**
 * What the methods make of every possible rating, as the browser needs it to show a value while one types. Only ever a
 * preview: the domain computes what is kept.
 */
final class RatingTable {

    private static final String JSON = build();

    private RatingTable() {
        // one table for all
    }

    /**
     * {@code {"IPA_4": {"lowest": 1, "highest": 3, "likelihood": {"3-3": 3, …}, "band": {"9": "HIGH", …}}, …}}.
     */
    static String json() {
        return JSON;
    }

    private static String build() {
        JsonObjectBuilder table = Json.createObjectBuilder();
        for (RiskMethod method : RiskMethod.values()) {
            JsonObjectBuilder likelihood = Json.createObjectBuilder();
            JsonObjectBuilder band = Json.createObjectBuilder();
            for (int first = method.lowest(); first <= method.highest(); first++) {
                for (int second = method.lowest(); second <= method.highest(); second++) {
                    likelihood.add(first + "-" + second, method.likelihood(new Rating(first, second)));
                    int value = method.value(first, second);
                    band.add(Integer.toString(value), method.band(value).name());
                }
            }
            table.add(
                    method.name(),
                    Json.createObjectBuilder()
                            .add("lowest", method.lowest())
                            .add("highest", method.highest())
                            .add("likelihood", likelihood)
                            .add("band", band));
        }
        return table.build().toString();
    }
}
