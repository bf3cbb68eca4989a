package coop.yakusoku.ejb.member;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.ejb.member.MemberQuestion.Kind;
import org.junit.jupiter.api.Test;

class QuestionGuessTest {

    @Test
    void digits_are_a_member_number() {
        assertThat(kind("10000123")).isEqualTo(Kind.NUMBER);
        assertThat(kind("１００００１２３")).isEqualTo(Kind.NUMBER);
        assertThat(kind("1000")).isEqualTo(Kind.NUMBER);
    }

    @Test
    void ten_digits_that_begin_with_0_are_a_telephone() {
        assertThat(kind("03-0000-1234")).isEqualTo(Kind.TELEPHONE);
        assertThat(kind("０９０００００１２３４")).isEqualTo(Kind.TELEPHONE);
        assertThat(kind("(03)0000-1234")).isEqualTo(Kind.TELEPHONE);
    }

    @Test
    void a_postal_code_may_be_followed_by_a_reading() {
        MemberQuestion question = QuestionGuess.of("〒498-0000 ヤマ");

        assertThat(question.kind()).isEqualTo(Kind.POSTAL_CODE);
        assertThat(question.text()).isEqualTo("498-0000");
        assertThat(question.kana()).isEqualTo("ヤマ");
        assertThat(kind("４９８－００００")).isEqualTo(Kind.POSTAL_CODE);
    }

    @Test
    void a_day_is_a_birth_date_in_either_calendar() {
        assertThat(kind("昭和39年10月10日")).isEqualTo(Kind.BIRTH_DATE);
        assertThat(kind("M45.7.29")).isEqualTo(Kind.BIRTH_DATE);
        assertThat(kind("1964/10/10")).isEqualTo(Kind.BIRTH_DATE);
        assertThat(kind("昭和64年1月8日")).isEqualTo(Kind.BIRTH_DATE);
    }

    @Test
    void kana_is_a_reading_and_the_rest_a_name() {
        assertThat(kind("やまだ")).isEqualTo(Kind.KANA);
        assertThat(kind("ﾔﾏﾀﾞ ﾊﾅ")).isEqualTo(Kind.KANA);
        assertThat(kind("山田")).isEqualTo(Kind.NAME);
        assertThat(kind("𠮷田")).isEqualTo(Kind.NAME);
        assertThat(kind("Anna")).isEqualTo(Kind.NAME);
    }

    private static Kind kind(String typed) {
        return QuestionGuess.of(typed).kind();
    }
}
