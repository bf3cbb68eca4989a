package coop.yakusoku.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postal codes, telephone numbers, addresses, corporate numbers and readings: taken as typed, kept in one form. */
class CarriersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "160-0022", "1600022", "〒160-0022", "１６０－００２２", "〒１６０ー００２２", " 160 0022 ", "160−0022", "160‐0022"
            })
    void a_postal_code_is_seven_digits_however_typed(String typed) {
        PostalCode code = new PostalCode(typed);

        assertThat(code.value()).isEqualTo("160-0022");
        assertThat(code.digits()).isEqualTo("1600022");
        assertThat(code.printed()).isEqualTo("〒160-0022");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"160-002", "160-00222", "16O-0022", "新宿区", "一六〇"})
    void what_is_not_seven_digits_is_no_postal_code(String typed) {
        assertThatThrownBy(() -> new PostalCode(typed)).hasMessage("shared.postal-code-unreadable");
    }

    @Test
    void a_postal_code_keeps_its_leading_zeros() {
        assertThat(new PostalCode("0010010").value()).isEqualTo("001-0010");
    }

    @ParameterizedTest
    @CsvSource({
        "03-5285-0000, 03-5285-0000, 0352850000",
        "０３−５２８５−００００, 03-5285-0000, 0352850000",
        "03（5285）0000, 03-5285-0000, 0352850000",
        "(03)5285-0000, 03-5285-0000, 0352850000",
        "03 5285 0000, 0352850000, 0352850000",
        "0120-00-0000, 0120-00-0000, 0120000000",
        "09000000000, 09000000000, 09000000000",
        "+81-3-5285-0000, +81-3-5285-0000, 0352850000",
        "+81(0)90-0000-0000, +81-0-90-0000-0000, 09000000000",
        "TEL:03-5285-0000, 03-5285-0000, 0352850000",
        "00-0000-0000, 00-0000-0000, 0000000000"
    })
    void a_telephone_number_keeps_its_hyphens_and_is_searched_without(String typed, String kept, String digits) {
        PhoneNumber number = new PhoneNumber(typed);

        assertThat(number.value()).isEqualTo(kept);
        assertThat(number.digits()).isEqualTo(digits);
    }

    @Test
    void two_ways_to_write_a_telephone_number_reach_the_same_person() {
        assertThat(new PhoneNumber("090-0000-0001").sameAs(new PhoneNumber("+819000000001"))).isTrue();
        assertThat(new PhoneNumber("090-0000-0001").sameAs(new PhoneNumber("090-0000-0002"))).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"110", "5285-0000", "03-5285-00000000", "03-5285-000a", "なし", "1-234-567-8901"})
    void what_cannot_be_dialled_from_here_is_no_telephone_number(String typed) {
        assertThatThrownBy(() -> new PhoneNumber(typed)).hasMessage("shared.phone-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanako@example.jp", "hanako.@docomo.example.jp", "ha..na...ko@example.ne.jp", ".hanako@example.co.jp",
                "hanako+tag@example.coop", "a/b?c@example.jp", "x@sub-domain.example.jp"
            })
    void addresses_in_use_are_accepted_even_where_the_standard_frowns(String typed) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(typed);
    }

    @Test
    void an_address_typed_in_full_width_is_the_same_address() {
        EmailAddress address = new EmailAddress("　Ｈａｎａｋｏ＠Ｅｘａｍｐｌｅ．ＪＰ ");

        assertThat(address.value()).isEqualTo("Hanako@example.jp");
        assertThat(address.key()).isEqualTo("hanako@example.jp");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "hanako", "@example.jp", "hanako@", "hanako@localhost", "ha nako@example.jp", "a@b@example.jp",
                "hanako@example..jp", "hanako@-example.jp", "花子@example.jp", "hanako@example.jp\r\nBcc: a@example.jp",
                "<hanako@example.jp>", "hanako@example.j"
            })
    void what_no_mail_could_reach_is_refused(String typed) {
        assertThatThrownBy(() -> new EmailAddress(typed)).hasMessage("shared.email-unreadable");
    }

    @Test
    void an_address_has_an_end() {
        assertThatThrownBy(() -> new EmailAddress("a".repeat(65) + "@example.jp")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new EmailAddress("a@" + "b.".repeat(130) + "jp")).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6011105001059", "６０１１１０５００１０５９", "T6011105001059", "6-0111-0500-1059", " 6011105001059 "})
    void a_corporate_number_is_thirteen_digits_with_a_check(String typed) {
        CorporateNumber number = new CorporateNumber(typed);

        assertThat(number.value()).isEqualTo("6011105001059");
        assertThat(number.invoiceNumber()).isEqualTo("T6011105001059");
    }

    @Test
    void one_wrong_digit_of_a_corporate_number_is_noticed() {
        String right = "6011105001059";
        for (int place = 0; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = right.substring(0, place) + digit + right.substring(place + 1);
                // 0 and 9 weigh the same modulo 9: the one slip the check cannot see.
                if (Math.abs(digit - right.charAt(place)) % 9 != 0) {
                    assertThatThrownBy(() -> new CorporateNumber(wrong)).hasMessage("shared.corporate-number-mistyped");
                }
            }
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"601110500105", "60111050010590", "abc", "6011105001O59"})
    void what_is_not_thirteen_digits_is_no_corporate_number(String typed) {
        assertThatThrownBy(() -> new CorporateNumber(typed)).hasMessage("shared.corporate-number-unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "みどり　はなこ, ミドリ ハナコ", "ﾐﾄﾞﾘ ﾊﾅｺ, ミドリ ハナコ", "ミドリハナコ, ミドリハナコ", "しゃーろっと・ほーむず, シャーロット・ホームズ", "ヴィヴィ-, ヴィヴィー"
    })
    void a_reading_is_kept_in_full_width_katakana(String typed, String kept) {
        assertThat(new Kana(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"緑花子", "midori", "ミドリ1", "ー？", "　"})
    void a_reading_holds_nothing_but_kana(String typed) {
        assertThatThrownBy(() -> new Kana(typed)).hasMessage("shared.kana-unreadable");
    }

    @Test
    void names_sort_by_their_reading() {
        assertThat(Stream.of("わたなべ", "ｱﾍﾞ", "サトウ").map(Kana::new).sorted().map(Kana::value))
                .containsExactly("アベ", "サトウ", "ワタナベ");
    }

    @Test
    void what_belongs_to_a_person_does_not_print_itself() {
        assertThat(new PhoneNumber("090-0000-0001")).asString().doesNotContain("0001");
        assertThat(new EmailAddress("hanako@example.jp")).asString().doesNotContain("hanako");
        assertThat(new PostalCode("160-0022")).asString().doesNotContain("0022");
        assertThat(new Kana("ハナコ")).asString().doesNotContain("ハナコ");
    }

    @Test
    void the_refusal_repeats_what_was_typed() {
        assertThat(catchThrowableOfType(RuleViolation.class, () -> new PhoneNumber("　１１０　")).details())
                .containsExactly("１１０");
    }
}
