package coop.yakusoku.ear.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The findings as a table for people and as a file for comparing with another day. */
record Report(List<Finding> findings) {

    private static final MathContext DIGITS = new MathContext(4);

    Report {
        findings = List.copyOf(findings);
    }

    void print(PrintStream out) {
        out.println();
        out.println(machine());
        out.printf("%-9s %-62s %10s %21s %10s %7s %7s%n",
                "id", "what", "median", "min … max", "limit", "ratio", "target");
        for (Finding it : findings) {
            out.printf("%-9s %-62s %10s %21s %10s %7.2f %7s %s%n",
                    it.id(), it.name() + " [" + it.unit() + "]", number(it.value()),
                    number(Collections.min(it.runs())) + " … " + number(Collections.max(it.runs())),
                    number(it.limit()), it.ratio(), "≤ " + number(it.target()), it.pass() ? "" : "over");
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).round(value >= 1000 ? new MathContext(5) : new MathContext(3)).toPlainString();
    }

    /** @return the file */
    Path write(Path file) throws IOException {
        JsonArrayBuilder benchmarks = Json.createArrayBuilder();
        findings.forEach(it -> benchmarks.add(json(it)));
        JsonObject all = Json.createObjectBuilder()
                .add("machine", machine())
                .add("benchmarks", benchmarks)
                .build();
        Files.createDirectories(file.getParent());
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            writer.write(all);
        }
        return file;
    }

    private static JsonObject json(Finding finding) {
        JsonArrayBuilder runs = Json.createArrayBuilder();
        finding.runs().forEach(it -> runs.add(rounded(it)));
        return Json.createObjectBuilder()
                .add("id", finding.id())
                .add("name", finding.name())
                .add("unit", finding.unit())
                .add("value", rounded(finding.value()))
                .add("limit", rounded(finding.limit()))
                .add("ratio", rounded(finding.ratio()))
                .add("target", rounded(finding.target()))
                .add("pass", finding.pass())
                .add("runs", runs)
                .build();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(DIGITS);
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", Java " + System.getProperty("java.version");
    }
}
