package coop.yakusoku.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A constant is called the same on paper and on the screen. */
class PaperWordsTest {

    @Test
    void report_calls_constants_as_the_screen_does() {
        ResourceBundle paper = bundle("coop.yakusoku.ejb.risk.reports.ReportWords");
        ResourceBundle risk = bundle("coop.yakusoku.web.risk.RiskText");
        ResourceBundle workflow = bundle("coop.yakusoku.web.workflow.WorkflowText");

        assertThat(different(paper, risk, "Role.", "Deed.", "ApprovalStanding.")).isEmpty();
        assertThat(paper.keySet().stream().filter(it -> it.startsWith("Deed.") || it.startsWith("ApprovalStanding.")))
                .allSatisfy(key -> assertThat(paper.getString(key)).isEqualTo(workflow.getString(key)));
    }

    @Test
    void letter_calls_roles_as_the_screen_does() {
        ResourceBundle letter = bundle("coop.yakusoku.ejb.organization.LetterWords");
        ResourceBundle organization = bundle("coop.yakusoku.web.organization.OrganizationText");

        assertThat(different(letter, organization)).isEmpty();
    }

    private static Map<String, String> different(ResourceBundle paper, ResourceBundle screen, String... without) {
        Map<String, String> different = new TreeMap<>();
        for (String key : paper.keySet()) {
            boolean constant = key.matches("[A-Z]\\w+\\.[A-Z_]+");
            boolean left = java.util.Arrays.stream(without).anyMatch(key::startsWith);
            if (constant && !left && !(screen.containsKey(key) && screen.getString(key).equals(paper.getString(key)))) {
                different.put(key, paper.getString(key));
            }
        }
        return different;
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                name,
                Locale.ROOT,
                PaperWordsTest.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
