package coop.yakusoku.domain.purpose;

import static coop.yakusoku.domain.purpose.PurposeFixtures.MONDAY;
import static coop.yakusoku.domain.purpose.PurposeFixtures.NOW;
import static coop.yakusoku.domain.purpose.PurposeFixtures.SATO;
import static coop.yakusoku.domain.purpose.PurposeFixtures.notice;
import static coop.yakusoku.domain.purpose.PurposeFixtures.theSix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JointUseTest {

    private static JointUse draft(JointUse before, int number, JointUseWords words, boolean sameBody, ChangeGround ground) {
        JointUse draft = new JointUse(JointUseId.next(), number);
        draft.write(before, words, sameBody, ground, "改定のため", MONDAY.plusDays(30), SATO, NOW);
        return draft;
    }

    private static JointUse published() {
        JointUse first = draft(null, 1, theSix(), true, null);
        first.approve();
        first.publish(null, MONDAY, SATO, NOW);
        return first;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gender", "purchases", "kana", "account", "birth_year"})
    void what_is_none_of_the_six_is_never_shared(String item) {
        assertThatThrownBy(() -> notice(Set.of("name", item), "連合会", "東京都", "山田 花子"))
                .hasMessageContaining("joint-item-refused");
    }

    @Test
    void the_first_notice_is_exactly_the_six() {
        assertThatThrownBy(() -> draft(null, 1, notice(Set.of("name"), "連合会", "東京都", "山田 花子"), true, null))
                .hasMessageContaining("joint-not-the-six");
        assertThatCode(JointUseTest::published).doesNotThrowAnyException();
    }

    @Test
    void a_notice_without_address_and_representative_is_not_approved() {
        JointUse draft = draft(null, 1, notice(JointUseWords.SIX, "連合会", "", ""), true, null);

        assertThatThrownBy(draft::approve).hasMessageContaining("joint-without-address");
    }

    @Test
    void publication_comes_before_the_start() {
        JointUse first = draft(null, 1, theSix(), true, null);
        first.approve();

        assertThatThrownBy(() -> first.publish(null, MONDAY.plusDays(30), SATO, NOW))
                .hasMessageContaining("joint-published-too-late");
        first.publish(null, MONDAY.plusDays(29), SATO, NOW);
        assertThat(first.state()).isEqualTo(JointUseState.PUBLISHED);
    }

    @Test
    void address_and_representative_may_be_told_afterwards() {
        JointUse before = published();
        JointUse moved = draft(before, 2, notice(JointUseWords.SIX, "連合会", "神奈川県", "鈴木 一郎"), true, null);
        moved.approve();

        moved.publish(before, MONDAY.plusDays(40), SATO, NOW);

        assertThat(before.state()).isEqualTo(JointUseState.ENDED);
        assertThat(moved.publishedOn()).isEqualTo(MONDAY.plusDays(40));
    }

    @Test
    void another_responsible_body_is_told_before() {
        JointUse before = published();
        JointUse other = draft(before, 2, notice(JointUseWords.SIX, "別の連合会", "東京都", "鈴木 一郎"), false, null);
        other.approve();

        assertThatThrownBy(() -> other.publish(before, MONDAY.plusDays(30), SATO, NOW))
                .hasMessageContaining("joint-published-too-late");
    }

    @Test
    void items_and_users_do_not_change_without_a_ground() {
        JointUse before = published();
        JointUseWords fewer = notice(Set.of("name", "address"), "連合会", "東京都", "山田 花子");

        assertThatThrownBy(() -> draft(before, 2, fewer, true, null)).hasMessageContaining("joint-fixed");
        assertThat(draft(before, 2, fewer, true, ChangeGround.CONSENT).ground()).contains(ChangeGround.CONSENT);
    }

    @Test
    void what_was_out_never_changes() {
        JointUse first = published();

        assertThatThrownBy(() -> first.write(null, theSix(), true, null, "訂正", MONDAY, SATO, NOW))
                .hasMessageContaining("not-a-draft");
        assertThatThrownBy(() -> first.drop(SATO, NOW)).hasMessageContaining("not-a-draft");
    }
}
