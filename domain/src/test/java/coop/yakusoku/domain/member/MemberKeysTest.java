package coop.yakusoku.domain.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberKeysTest {

    @ParameterizedTest
    @CsvSource({"𠮷田　花子, 吉田花子", "髙橋 恵子, 高橋恵子", "渡邉　愛, 渡辺愛", "葛\uDB40\uDD00城　愛, 葛城愛"})
    void names_written_otherwise_are_found_alike(String written, String key) {
        assertThat(MemberKeys.of(written, "").name()).isEqualTo(key);
    }

    @Test
    void every_two_neighbours_are_a_pair_once() {
        assertThat(MemberKeys.of("佐々木　花子", "").bigrams()).containsExactly("佐々", "々木", "木花", "花子");
        assertThat(MemberKeys.bigrams("ののの")).containsExactly("のの");
        assertThat(MemberKeys.bigrams("原")).isEmpty();
    }

    @Test
    void a_rare_character_outside_the_basic_plane_stays_whole_in_its_pairs() {
        assertThat(MemberKeys.bigrams("𩸽野")).containsExactly("𩸽野");
    }

    @Test
    void readings_in_any_kana_are_one() {
        assertThat(MemberKeys.of("", "ｻﾄｳ　はなこ").kana()).isEqualTo(MemberKeys.of("", "サトウハナコ").kana());
    }

    @Test
    void keys_are_not_printed() {
        assertThat(MemberKeys.of("佐藤　花子", "サトウ　ハナコ").toString()).doesNotContain("佐").doesNotContain("サ");
    }
}
