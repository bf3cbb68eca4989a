package coop.yakusoku.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to text between us and other people's spreadsheets. */
class TablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有", "あり", "有り", "○", "〇", "◯", "●", "◎", "✓", "✔", "✔\uFE0F", "☑", "はい", "該当", "1", "１", "TRUE",
                "true", "ｙｅｓ", "Y", " ○ ", "　有　"
            })
    void there_are_many_words_for_yes(String written) {
        assertThat(JapaneseFlag.parse(written)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "無", "なし", "無し", "×", "✕", "✗", "いいえ", "非該当", "0", "０", "FALSE", "no", "Ｎ", "-", "－", "ー", "―", "x", "Ｘ"
            })
    void there_are_many_words_for_no(String written) {
        assertThat(JapaneseFlag.parse(written)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\u00A0"})
    void an_empty_cell_says_neither(String written) {
        assertThat(JapaneseFlag.parse(written)).isEmpty();
        assertThat(JapaneseFlag.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"△", "2", "たぶん", "有無", "○×", "?"})
    void what_is_neither_yes_nor_no_is_refused(String written) {
        assertThatThrownBy(() -> JapaneseFlag.parse(written)).hasMessage("shared.flag-unreadable");
    }

    @Test
    void a_flag_is_printed_as_the_ledger_does_and_reads_back() {
        assertThat(JapaneseFlag.print(true)).isEqualTo("有");
        assertThat(JapaneseFlag.parse(JapaneseFlag.print(false))).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "－", "'=1", "''@x"})
    void a_text_that_could_be_a_formula_is_guarded_and_comes_back(String text) {
        String cell = SpreadsheetText.guard(text);

        assertThat(cell).isEqualTo("'" + text);
        assertThat(SpreadsheetText.unguard(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "注文書", "a=b", "'90年代の写真", "1-2", " =1", "'"})
    void harmless_text_stays_as_it_is(String text) {
        assertThat(SpreadsheetText.guard(text)).isEqualTo(text);
        assertThat(SpreadsheetText.unguard(text)).isEqualTo(text);
    }

    @Test
    void what_cp932_lacks_is_named_once() {
        assertThat(Cp932.unwritable("𠮷野家の𠮷田、㋿8年")).containsExactly("𠮷", "㋿");
        assertThat(Cp932.unwritable("髙橋 﨑山 ①Ⅲ㈱〜−")).isEmpty();
        assertThat(Cp932.unwritable("葛\uDB40\uDD00飾")).containsExactly("葛\uDB40\uDD00");
    }

    @ParameterizedTest
    @CsvSource({"𠮷野, 〓野", "㋿8年, 〓8年", "4月〜5月, 4月～5月", "−5, －5", "髙橋, 髙橋", "👨‍👩‍👧の会, 〓の会"})
    void what_cp932_lacks_is_printed_as_a_geta(String text, String written) {
        assertThat(Cp932.writable(text)).isEqualTo(written);
        assertThat(Cp932.unwritable(Cp932.writable(text))).isEmpty();
    }

    @Test
    void a_variant_is_written_as_its_plain_character() {
        assertThat(Cp932.writable("葛\uDB40\uDD00飾")).isEqualTo("葛飾");
    }

    @Test
    void after_a_round_trip_texts_are_compared_folded() {
        String before = "4月〜5月 −5 ‖";
        String after = new String(Cp932.writable(before).getBytes(Cp932.charset()), Cp932.charset());

        assertThat(after).isNotEqualTo(before).isEqualTo(Cp932.fold(before));
        assertThat(Cp932.fold(after)).isEqualTo(Cp932.fold(before));
    }
}
