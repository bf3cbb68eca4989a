package coop.yakusoku.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseTextTest {

    /** 葛 with the variation selector that Katsushika writes, and 辻 with the one-dot form. */
    private static final String KATSU = "葛\uDB40\uDD00";
    private static final String TSUJI = "辻\uDB40\uDD01";
    private static final String YOSHI = "𠮷";

    @ParameterizedTest
    @CsvSource({
        "サーバー, サーバ",
        "ｻｰﾊﾞｰ, サーバー",
        "さーばー, サーバー",
        "コンピューター, コンピュータ",
        "メール　サーバ, メールサーバ",
        "ＡＢＣ, abc",
        "Ａ－１, a-1",
        "A−1, A-1",
        "A‐1, A-1",
        "A–1, A-1",
        "Aー1, A-1",
        "Aｰ1, A-1",
        "㈱みのり, (株)みのり",
        "第①回, 第1回",
        "第Ⅲ種, 第iii種",
        "４月～５月, 4月〜5月",
        "キッチン, きつちん",
        "ヴァイオリン, ヴアイオリン",
        "ｶﾞｷﾞｸﾞﾊﾟ, ガギグパ",
        "か゛, ガ",
        "カ゛, が",
        "デポー, デポ",
        "霞ヶ関, 霞ケ関",
        "㌔, キロ"
    })
    void two_spellings_of_one_thing_have_one_key(String one, String other) {
        assertThat(JapaneseText.searchKey(one)).isEqualTo(JapaneseText.searchKey(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "髙高", "﨑崎埼", "邉邊辺", "齋斎齊斉", "澤沢", "濵濱浜", "櫻桜", "廣広", "國国", "龍竜", "吉𠮷", "眞真", "惠恵", "德徳",
                "槇槙", "冨富", "渕淵渊", "嶋島嶌", "栁柳", "曻昇"
            })
    void variants_of_a_character_are_found_by_each_other(String group) {
        assertThat(group.codePoints().mapToObj(Character::toString).map(JapaneseText::searchKey).distinct())
                .hasSize(1);
    }

    @Test
    void compatibility_ideographs_and_variation_selectors_do_not_hide_a_name() {
        assertThat(JapaneseText.searchKey("\uFA19谷")).isEqualTo(JapaneseText.searchKey("神谷"));
        assertThat(JapaneseText.searchKey("\uFA10本")).isEqualTo(JapaneseText.searchKey("塚本"));
        assertThat(JapaneseText.searchKey(KATSU + "飾")).isEqualTo(JapaneseText.searchKey("葛飾"));
    }

    @Test
    void different_things_keep_different_keys() {
        assertThat(Stream.of("注文書", "注文票", "配達表", "はい", "ばい", "ぱい", "1-2", "12", "渡辺", "渡部")
                        .map(JapaneseText::searchKey))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_key_of_a_word_is_inside_the_key_of_the_text_that_holds_it() {
        assertThat(JapaneseText.searchKey("宅配ファイルサーバー（注文）")).contains(JapaneseText.searchKey("ﾌｧｲﾙｻｰﾊﾞ"));
    }

    @ParameterizedTest
    @MethodSource("difficultTexts")
    void a_key_of_a_key_is_the_key(String text) {
        String key = JapaneseText.searchKey(text);

        assertThat(JapaneseText.searchKey(key)).isEqualTo(key);
    }

    static Stream<String> difficultTexts() {
        return Stream.of("サーバー-1", "ー", "--", "゛か", "か゛゛", "İstanbul", "ǅ", "ｶﾞﾞ", "㍿みのり", "ﷺ", "Ⅷ．①", "\u0000a", "ヸー",
                KATSU, YOSHI, "👨‍👩‍👧", "ゖㇰㇿ", "¨", "ヶ゛", "かー゛", "ΣΑΣ", "がカ\u3099");
    }

    @Test
    void nothing_has_an_empty_key() {
        assertThat(JapaneseText.searchKey(null)).isEmpty();
        assertThat(JapaneseText.searchKey(" 　\t\u200B\uFEFF")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"株式会社みのり印刷", "(株)みのり印刷", "（株）みのり印刷", "㈱みのり印刷", "みのり印刷㈱", "㍿みのり印刷", "みのり印刷 株式会社"})
    void a_company_is_the_same_however_its_form_is_written(String name) {
        assertThat(JapaneseText.companyKey(name)).isEqualTo(JapaneseText.companyKey("みのり印刷"));
    }

    @Test
    void a_company_named_after_its_form_keeps_its_name() {
        assertThat(JapaneseText.companyKey("株式会社")).isEqualTo("株式会社");
    }

    @Test
    void numbers_and_letters_become_half_width_and_kana_stay() {
        assertThat(JapaneseText.halfWidth("Ａｂ－１２３（４）　ガ〜ー％")).isEqualTo("Ab-123(4) ガ〜ー%");
    }

    @ParameterizedTest
    @CsvSource({
        "せいかつ　たろう, セイカツ　タロウ",
        "ｾｲｶﾂ ﾀﾛｳ, セイカツ タロウ",
        "ｶﾞｷﾞｸﾞｹﾞｺﾞ, ガギグゲゴ",
        "ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ, パピプペポ",
        "ｳﾞｧｲｵﾘﾝ, ヴァイオリン",
        "ｶﾌﾞｼｷｶﾞｲｼﾔ, カブシキガイシヤ",
        "か゛く, ガク",
        "ｰ･｡｢｣, ー・。「」",
        "アﾞ, ア゛",
        "山田ABC, 山田ABC",
        "ゔゕゖゝゞ, ヴヵヶヽヾ"
    })
    void every_kana_becomes_full_width_katakana(String typed, String katakana) {
        assertThat(JapaneseText.toKatakana(typed)).isEqualTo(katakana);
    }

    @Test
    void a_mark_with_nothing_before_it_stands_alone() {
        assertThat(JapaneseText.toKatakana("ﾞ")).isEqualTo("゛");
    }

    @Test
    void characters_are_counted_as_a_reader_sees_them() {
        assertThat(JapaneseText.length(YOSHI + "野家")).isEqualTo(3);
        assertThat(JapaneseText.length(KATSU + "飾")).isEqualTo(2);
        assertThat(JapaneseText.length(TSUJI)).isEqualTo(1);
        assertThat(JapaneseText.length("か\u3099")).isEqualTo(1);
        assertThat(JapaneseText.length("👨‍👩‍👧")).isEqualTo(1);
        assertThat(JapaneseText.length("🇯🇵")).isEqualTo(1);
        assertThat(JapaneseText.length("a\r\nb")).isEqualTo(3);
        assertThat(JapaneseText.length("")).isZero();
        assertThat(JapaneseText.length(null)).isZero();
    }

    @Test
    void a_text_is_refused_by_the_characters_seen_not_by_its_bytes() {
        String ten = KATSU.repeat(10);

        assertThat(JapaneseText.atMost(10, ten)).isSameAs(ten);

        RuleViolation no = catchThrowableOfType(RuleViolation.class, () -> JapaneseText.atMost(10, ten + "飾"));
        assertThat(no.code()).isEqualTo("shared.text-too-long");
        assertThat(no.details()).containsExactly(10, 11);
    }

    @Test
    void a_cut_never_goes_through_a_character() {
        assertThat(JapaneseText.cut(1, KATSU + "飾")).isEqualTo(KATSU);
        assertThat(JapaneseText.cut(1, YOSHI + "野")).isEqualTo(YOSHI);
        assertThat(JapaneseText.cut(5, "飾")).isEqualTo("飾");
    }

    @Test
    void what_is_stored_loses_only_what_nobody_can_see() {
        String name = KATSU + YOSHI + TSUJI + "\uFA19\n\t髙";

        assertThat(JapaneseText.storable(name)).isEqualTo(name);
        assertThat(JapaneseText.storable("a\u0000b\u0007c\uD842d")).isEqualTo("abcd");
    }

    @Test
    void normalising_would_have_changed_the_name_so_we_never_do() {
        assertThat(Normalizer.normalize("\uFA19", Normalizer.Form.NFC)).isEqualTo("神");
        assertThat(JapaneseText.storable("\uFA19")).isEqualTo("\uFA19");
    }

    @Test
    void spaces_of_any_width_are_blank_and_stripped() {
        assertThat(JapaneseText.isBlank(" 　\u00A0")).isTrue();
        assertThat(JapaneseText.isBlank(null)).isTrue();
        assertThat(JapaneseText.isBlank("　あ")).isFalse();
        assertThat(JapaneseText.strip("\uFEFF　 総務部 　")).isEqualTo("総務部");
        assertThat(JapaneseText.strip("　")).isEmpty();
    }

    @Test
    void the_short_way_to_a_key_leads_to_the_same_key() {
        Random random = new Random(20261122);
        String typed = "aZ09 　-ーーあんゖァッヶヺがパ髙高﨑崎𠮷吉澤山田サー\t~";
        int[] points = typed.codePoints().toArray();
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length >= 0; length--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            assertThat(JapaneseText.searchKey(text.toString())).isEqualTo(JapaneseText.fullKey(text.toString()));
        }
        for (int point = 1; point < 0xA000; point++) {
            String text = "カ" + Character.toString(point);
            assertThat(JapaneseText.searchKey(text)).as(Integer.toHexString(point)).isEqualTo(JapaneseText.fullKey(text));
        }
    }
}
