package coop.yakusoku.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first edition of the catalogues, as the migration writes it: whole, and useful for an ordinary asset. */
class FirstEditionTest {

    private static final String SQL = read("/db/migration/risk/V20261122_1130__catalogues_ipa_ppc.sql");
    private static final Pattern TOKEN = Pattern.compile("'((?:[^']|'')*)'|\\b(null|\\d+)\\b|(\\()|(\\))|(;)");
    private static final CatalogId EDITION = new CatalogId(UUID.fromString("9e387232-ca0d-5dcc-bb7a-de24d1852a6f"));

    private final List<List<String>> phases = rows("risk_phase");
    private final List<List<String>> controls = rows("risk_control");
    private final List<List<String>> threats = rows("risk_threat");
    private final List<List<String>> vulnerabilities = rows("risk_vulnerability");

    @Test
    void it_has_forty_threats_five_phases_and_every_measure_of_the_guideline() {
        assertThat(codes(threats)).hasSize(40).doesNotHaveDuplicates().first().isEqualTo("TH01");
        assertThat(codes(phases)).containsExactly("ACQUISITION", "TRANSFER", "USE", "STORAGE", "DISPOSAL");
        assertThat(codes(controls))
                .doesNotHaveDuplicates()
                .contains("PPC-1", "PPC-2", "PPC-3.1f", "PPC-3.2d", "PPC-3.5", "PPC-4b", "PPC-5.1b", "PPC-5.2b")
                .contains("PPC-5.3c", "PPC-5.4c", "PPC-6.1c", "PPC-6.2", "PPC-6.3d", "PPC-6.4c", "PPC-7");
    }

    @Test
    void every_threat_is_one_the_domain_accepts() {
        assertThat(threats.stream().map(this::details)).extracting(ThreatDetails::code).hasSize(40);
    }

    @Test
    void every_class_of_the_policy_has_threats() {
        assertThat(threats.stream().map(it -> ThreatClass.valueOf(it.get(3)))).contains(ThreatClass.values());
    }

    @Test
    void what_a_threat_names_is_in_the_same_edition() {
        for (List<String> threat : threats) {
            assertThat(codes(controls)).containsAll(split(threat.get(9)));
            assertThat(codes(phases)).containsAll(split(threat.get(7)));
        }
        assertThat(vulnerabilities.stream().map(it -> it.get(3)).distinct())
                .containsExactlyInAnyOrderElementsOf(codes(threats));
    }

    @Test
    void a_control_stands_below_one_that_is_there_already() {
        Set<String> before = new LinkedHashSet<>();
        for (List<String> control : controls) {
            assertThat(control.get(3).isEmpty() || before.contains(control.get(3))).as(control.get(2)).isTrue();
            before.add(control.get(2));
        }
    }

    @Test
    void everything_has_a_name_in_both_languages() {
        Pattern japanese = Pattern.compile(".*[ぁ-んァ-ヶ一-龠].*");
        Stream.of(names(phases, 3), names(controls, 4), names(threats, 4), names(vulnerabilities, 4))
                .flatMap(Function.identity())
                .forEach(name -> {
                    assertThat(name.get(0)).matches(japanese);
                    assertThat(name.get(1)).isNotBlank().doesNotMatch(japanese);
                });
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void an_ordinary_asset_with_personal_data_gets_eight_to_fourteen_proposals(Medium medium) {
        Asset asset = asset(medium, new Contents(true, false, false), Environment.PLAIN);

        assertThat(proposed(asset)).hasSizeBetween(8, 14);
    }

    @Test
    void use_brings_up_threats_that_rest_does_not() {
        Environment open = new Environment(
                null, null, 5, true, true, true, true, null, "JP", null, false, true, null, null);
        Asset resting = asset(Medium.CLOUD, Contents.NONE, Environment.PLAIN);
        Asset open24Hours = asset(Medium.CLOUD, Contents.NONE, open);

        assertThat(proposed(resting)).doesNotContain("TH12", "TH37", "TH38", "TH39");
        assertThat(proposed(open24Hours)).contains("TH12", "TH37", "TH38", "TH39").containsAll(proposed(resting));
    }

    @Test
    void paper_is_never_told_to_fear_malware() {
        Asset paper = asset(Medium.PAPER, new Contents(true, true, true), Environment.PLAIN);

        assertThat(proposed(paper)).contains("TH21", "TH25").doesNotContain("TH16", "TH22", "TH36", "TH39");
    }

    private List<String> proposed(Asset asset) {
        return threats.stream()
                .map(this::details)
                .map(it -> new Threat(new ThreatId(UUID.randomUUID()), EDITION, it))
                .filter(it -> it.fits(asset))
                .map(Threat::code)
                .toList();
    }

    private ThreatDetails details(List<String> row) {
        return new ThreatDetails(
                row.get(2),
                ThreatClass.valueOf(row.get(3)),
                row.get(4),
                row.get(5),
                Integer.parseInt(row.get(6)),
                new LinkedHashSet<>(split(row.get(7))),
                row.get(8),
                new LinkedHashSet<>(split(row.get(9))),
                split(row.get(10)).stream().map(Medium::valueOf).collect(Collectors.toSet()),
                split(row.get(11)).stream().map(Condition::valueOf).collect(Collectors.toSet()));
    }

    private static Asset asset(Medium medium, Contents contents, Environment environment) {
        return RiskFixtures.asset(RiskFixtures.details("総代名簿", medium, contents, new Cia(3, 2, 2), environment));
    }

    private static List<String> codes(List<List<String>> rows) {
        return rows.stream().map(it -> it.get(2)).toList();
    }

    private static Stream<List<String>> names(List<List<String>> rows, int at) {
        return rows.stream().map(it -> it.subList(at, at + 2));
    }

    private static List<String> split(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }

    /** The rows of one insert statement, null as the empty text. */
    private static List<List<String>> rows(String table) {
        int from = SQL.indexOf(" values", SQL.indexOf("insert into " + table + " "));
        Matcher token = TOKEN.matcher(SQL).region(from, SQL.length());
        List<List<String>> rows = new ArrayList<>();
        while (token.find() && token.group(5) == null) {
            if (token.group(3) != null) {
                rows.add(new ArrayList<>());
            } else if (token.group(1) != null) {
                rows.get(rows.size() - 1).add(token.group(1).replace("''", "'"));
            } else if (token.group(2) != null) {
                rows.get(rows.size() - 1).add("null".equals(token.group(2)) ? "" : token.group(2));
            }
        }
        return rows;
    }

    private static String read(String resource) {
        try (InputStream in = FirstEditionTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
