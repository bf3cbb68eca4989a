package coop.yakusoku.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.member.correction.CorrectedField;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectedFieldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_name_stays_as_it_was_written() {
        String rare = "𠮷田\u3000葛\uDB40\uDD00城"; // 𠮷 beyond the first plane, 葛 with a variation selector
        assertThat(accept(CorrectedField.NAME, " " + rare + " ")).isEqualTo(rare);
        assertThat(accept(CorrectedField.NAME, "\uFA19\uFA11")).isEqualTo("\uFA19\uFA11");
        assertThat(accept(CorrectedField.NAME, "Anna-Maria O'Neill")).isEqualTo("Anna-Maria O'Neill");
    }

    @Test
    void a_picture_is_no_name() {
        refused("member.emoji", CorrectedField.NAME, "山田😀花子");
        refused("member.emoji", CorrectedField.TOWN, "みどり町1-2☀");
    }

    @Test
    void kana_is_read_in_any_writing_and_nothing_else_is_kana() {
        assertThat(accept(CorrectedField.KANA, "やまだ　ﾊﾅｺ")).isEqualTo("ヤマダ ハナコ");
        refused("shared.kana-unreadable", CorrectedField.KANA, "山田花子");
        refused("shared.kana-unreadable", CorrectedField.KANA, "Yamada");
    }

    @Test
    void a_birth_date_is_read_in_every_era_and_is_not_to_come() {
        assertThat(accept(CorrectedField.BIRTH_DATE, "明治45年7月29日")).isEqualTo("1912-07-29");
        assertThat(accept(CorrectedField.BIRTH_DATE, "Ｓ３９．１０．１０")).isEqualTo("1964-10-10");
        refused("shared.date-after-era", CorrectedField.BIRTH_DATE, "明治45年7月30日");
        refused("shared.date-before-solar-calendar", CorrectedField.BIRTH_DATE, "明治5年1月1日");
        refused("member.birth-date-in-future", CorrectedField.BIRTH_DATE, "令和8年11月25日");
        refused("shared.date-nonexistent", CorrectedField.BIRTH_DATE, "2026/2/30");
    }

    @Test
    void numbers_are_read_in_either_width() {
        assertThat(accept(CorrectedField.POSTAL_CODE, "〒４９８－００００")).isEqualTo("498-0000");
        assertThat(accept(CorrectedField.TELEPHONE, "（０３）００００－１２３４")).isEqualTo("03-0000-1234");
    }

    @Test
    void what_a_member_no_longer_has_is_emptied_and_a_name_is_not() {
        assertThat(accept(CorrectedField.EMAIL, " 　")).isEmpty();
        refused("member.field-needed", CorrectedField.NAME, " 　");
    }

    @Test
    void a_prefecture_is_one_of_the_47() {
        assertThat(accept(CorrectedField.PREFECTURE, "三重県")).isEqualTo("三重県");
        refused("member.prefecture-unknown", CorrectedField.PREFECTURE, "江戸");
    }

    @Test
    void ten_thousand_characters_are_too_many() {
        refused("shared.text-too-long", CorrectedField.NAME, "𠮷".repeat(10_000));
        refused("shared.text-too-long", CorrectedField.BUILDING, "あ".repeat(10_000));
        refused("shared.text-too-long", CorrectedField.KANA, "ア".repeat(10_000));
        refused("shared.email-unreadable", CorrectedField.EMAIL, "a".repeat(10_000));
        refused("shared.date-unreadable", CorrectedField.BIRTH_DATE, "1".repeat(10_000));
    }

    @Test
    void a_purpose_corrects_the_fields_of_its_items() {
        assertThat(CorrectedField.of(Set.of(MemberItem.NUMBER, MemberItem.ADDRESS)))
                .containsExactly(
                        CorrectedField.PREFECTURE, CorrectedField.CITY, CorrectedField.TOWN, CorrectedField.BUILDING);
    }

    private static String accept(CorrectedField field, String typed) {
        return field.accept(typed, TODAY);
    }

    private static void refused(String code, CorrectedField field, String typed) {
        assertThatThrownBy(() -> accept(field, typed))
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
