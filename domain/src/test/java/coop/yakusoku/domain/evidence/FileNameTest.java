package coop.yakusoku.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "研修実施報告.pdf,研修実施報告.pdf",
        "C:\\Users\\yamada\\報告.pdf,報告.pdf",
        "../../etc/passwd.txt,passwd.txt",
        "..\\..\\𠮷田商店 契約書.pdf,𠮷田商店 契約書.pdf",
        "/evil/.htaccess.txt,htaccess.txt",
        "見積<1>|?.pdf,見積_1___.pdf",
        "報告.pdf. .,報告.pdf",
    })
    void folders_go_and_letters_stay(String sent, String kept) {
        assertThat(new FileName(sent).value()).isEqualTo(kept);
    }

    @Test
    void a_rare_character_and_a_variant_of_one_are_kept() {
        String name = "𠮷野家_髙﨑_葛\uDB40\uDD00城.pdf";

        assertThat(new FileName(name).value()).isEqualTo(name);
    }

    @Test
    void a_name_does_not_read_backwards() {
        assertThat(new FileName("report\u202Efdp.exe").value()).isEqualTo("reportfdp.exe");
        assertThat(new FileName("a\u0000b\r\n.pdf").value()).isEqualTo("ab.pdf");
    }

    @Test
    void a_long_name_is_cut_between_characters_and_keeps_its_extension() {
        FileName cut = new FileName("𠮷".repeat(200) + ".xlsx");

        assertThat(cut.value()).hasSizeLessThanOrEqualTo(255).endsWith("𠮷.xlsx");
        assertThat(cut.extension()).isEqualTo("xlsx");
        assertThat(cut.value().chars().filter(c -> Character.isHighSurrogate((char) c)).count()).isEqualTo(125);
    }

    @Test
    void the_extension_is_read_in_either_width_and_case() {
        assertThat(new FileName("報告.ＰＤＦ").extension()).isEqualTo("pdf");
        assertThat(new FileName("報告.JPG").extension()).isEqualTo("jpg");
        assertThat(new FileName("報告").extension()).isEmpty();
        assertThat(new FileName("2026.11.22 株式会社みどり野との覚書").extension()).isEmpty();
        assertThat(new FileName("報告.v2.pdf").stem()).isEqualTo("報告.v2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "..", "folder/", "C:\\", "\u202E", "　"})
    void nothing_is_no_name(String sent) {
        assertThatThrownBy(() -> new FileName(sent))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("evidence.name-missing"));
    }
}
