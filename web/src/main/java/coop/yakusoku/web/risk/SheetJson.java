package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.RateRow;
import coop.yakusoku.ejb.risk.SheetAnswer;
import coop.yakusoku.ejb.risk.SheetRow;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Words;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** What the sheet and its page say to each other. */
final class SheetJson {

    /** More than the longest sheet of the longest texts. */
    private static final int MOST = 4_000_000;

    private SheetJson() {
        // reads and writes, holds nothing
    }

    /**
     * Reads {@code [{"risk": "…", "version": 3, "t": 2, "v": 3, "note": "…", "reason": "…"}, …]}.
     *
     * @throws RuleViolation {@code risk.sheet-unreadable} when it is anything else
     */
    static List<RateRow> read(String sent) {
        if (sent == null || sent.length() > MOST) {
            throw new RuleViolation("risk.sheet-unreadable");
        }
        try (JsonReader reader = Json.createReader(new StringReader(sent))) {
            List<RateRow> rows = new ArrayList<>();
            for (JsonObject row : reader.readArray().getValuesAs(JsonObject.class)) {
                rows.add(new RateRow(
                        RiskId.of(row.getString("risk")),
                        row.getJsonNumber("version").longValueExact(),
                        new Rating(row.getInt("t"), row.getInt("v")),
                        row.getString("note", null),
                        row.getString("reason", null)));
            }
            return rows;
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException
                | IllegalArgumentException forged) {
            throw new RuleViolation("risk.sheet-unreadable");
        }
    }

    /** Writes {@code {"saved": true, "rows": {"…": {"version": 4, "t": 2, …, "text": "…"}, …}}}. */
    static String write(SheetAnswer answer, List<SheetRow> now, Screen screen) {
        JsonObjectBuilder rows = Json.createObjectBuilder();
        now.forEach(row -> rows.add(row.risk().toString(), row(row, screen)));
        JsonArrayBuilder refused = Json.createArrayBuilder();
        if (answer instanceof SheetAnswer.Refused no) {
            no.rows().forEach(row -> refused.add(Json.createObjectBuilder()
                    .add("risk", row.risk().toString())
                    .add("text", sentence(row))));
        }
        return Json.createObjectBuilder()
                .add("saved", answer instanceof SheetAnswer.Saved)
                .add("rows", rows)
                .add("refused", refused)
                .build()
                .toString();
    }

    private static String sentence(SheetAnswer.RefusedRow row) {
        return Words.sentence(new RuleViolation(row.code(), row.details().toArray()));
    }

    private static JsonObjectBuilder row(SheetRow row, Screen screen) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("version", row.version())
                .add("note", row.existingNote() == null ? "" : row.existingNote())
                .add("reason", row.reason() == null ? "" : row.reason())
                .add("source", screen.text("riskText", "sheet.source." + row.source()));
        if (row.value() != null) {
            json.add("t", row.frequency()).add("v", row.weakness());
        }
        return json;
    }
}
