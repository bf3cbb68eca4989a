package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.records.RecordHead;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordFrameTest {

    private static final RecordRef REF = new RecordRef("risk.asset", UUID.randomUUID());

    private final RecordHead head = new RecordHead(
            REF, "JS-2026-0001", "組合員名簿", "AssetStatus.ACTIVE", 80, "みどり野生活協同組合", "/risk/asset.xhtml?id=1");

    @Test
    void the_tab_of_the_address_is_open() {
        assertThat(frame("history").shows("history")).isTrue();
        assertThat(frame("history").shows("facts")).isFalse();
    }

    @Test
    void the_first_tab_is_open_for_an_address_without_one_or_with_a_forged_one() {
        assertThat(frame(null).getOpen()).isEqualTo("facts");
        assertThat(frame("approvals").getOpen()).as("this record has none").isEqualTo("facts");
        assertThat(RecordFrame.of(head, "good").open("facts").getOpen()).isNull();
    }

    @Test
    void every_tab_has_an_address_and_a_label() {
        RecordFrame frame = frame(null);

        assertThat(frame.getTabs()).extracting(frame::label).containsExactly("台帳項目", "証跡", "関連", "履歴");
        assertThat(frame.address(frame.getTabs().get(1))).isEqualTo("/risk/asset.xhtml?id=1&tab=evidence");
    }

    @Test
    void the_head_is_said_in_words() {
        RecordFrame frame = frame(null).missing(List.of("field.owner"));

        assertThat(frame.getTitle()).isEqualTo("JS-2026-0001 組合員名簿");
        assertThat(frame.getState()).isEqualTo("稼働");
        assertThat(frame.getMissing()).allSatisfy(field -> assertThat(field).isNotBlank().doesNotContain("field."));
    }

    private RecordFrame frame(String tab) {
        return RecordFrame.of(head, "good")
                .tab("facts", "asset.facts")
                .withEvidence()
                .withLinks()
                .withHistory()
                .open(tab);
    }
}
