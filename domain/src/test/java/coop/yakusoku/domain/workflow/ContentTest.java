package coop.yakusoku.domain.workflow;

import static coop.yakusoku.domain.workflow.WorkflowFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.workflow.Content.Difference;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void the_same_facts_have_the_same_seal() {
        assertThat(says("2").seal()).isEqualTo(says("2").seal()).matches("[0-9a-f]{64}");
    }

    @Test
    void another_fact_has_another_seal() {
        assertThat(says("2").seal()).isNotEqualTo(says("3").seal());
    }

    @Test
    void a_variant_of_a_character_is_another_fact() {
        assertThat(name("山﨑").seal()).isNotEqualTo(name("山崎").seal());
        assertThat(name("神").seal()).isNotEqualTo(name("\uFA19").seal());
    }

    @Test
    void a_separator_that_was_typed_makes_no_other_fact_of_it() {
        Content typed = Content.of().add("", "a", "x\ty\nz\\t\r").done();

        assertThat(Content.read(typed.text())).isEqualTo(typed);
        assertThat(typed.seal())
                .isNotEqualTo(Content.of().add("", "a", "x").add("y", "z", "").done().seal());
    }

    @Test
    void it_tells_what_became_different() {
        Content after = Content.of()
                .add("", "Asset.name", "会員台帳")
                .add("T01 取得", "Risk.frequency", 3)
                .add("T02 利用", "Risk.frequency", 1)
                .done();

        assertThat(says("2").differences(after))
                .containsExactly(
                        new Difference("T01 取得", "Risk.frequency", "2", "3"),
                        new Difference("T02 利用", "Risk.frequency", "", "1"));
        assertThat(after.differences(says("3")))
                .containsExactly(new Difference("T02 利用", "Risk.frequency", "1", ""));
    }

    private static Content name(String name) {
        return Content.of().add("", "name", name).done();
    }
}
