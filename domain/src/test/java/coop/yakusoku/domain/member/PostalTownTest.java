package coop.yakusoku.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.member.postal.PostalLines;
import coop.yakusoku.domain.member.postal.PostalTown;
import coop.yakusoku.domain.shared.RuleViolation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostalTownTest {

    private static final String TAIL = ",0,0,0,0,0,0\r\n";

    @Test
    void remarks_are_no_part_of_an_address() throws IOException {
        List<PostalTown> towns = read(line("23425", "4980000", "愛知県", "海部郡蟹江町", "以下に掲載がない場合")
                + line("20207", "3820000", "長野県", "須坂市", "須坂市の次に番地がくる場合")
                + line("13362", "1000301", "東京都", "利島村", "利島村一円")
                + line("25443", "5220317", "滋賀県", "犬上郡多賀町", "一円")
                + line("13101", "1000004", "東京都", "千代田区", "大手町（次のビルを除く）"));

        assertThat(towns).extracting(PostalTown::town).containsExactly("", "", "", "一円", "大手町");
    }

    @Test
    void one_code_may_mean_two_prefectures() throws IOException {
        List<PostalTown> towns = read(line("23425", "4980000", "愛知県", "弥富市", "以下に掲載がない場合")
                + line("24303", "4980000", "三重県", "桑名郡木曽岬町", "以下に掲載がない場合"));

        assertThat(towns).extracting(PostalTown::name).containsExactly("愛知県弥富市", "三重県桑名郡木曽岬町");
    }

    @Test
    void another_file_is_named_by_its_line() {
        assertThatThrownBy(() -> read(line("13101", "1000004", "東京都", "千代田区", "大手町") + "氏名,住所\r\n"))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.code()).isEqualTo("member.postal-file-unreadable");
                    assertThat(no.details()).containsExactly(2);
                });
    }

    private static String line(String jis, String code, String prefecture, String city, String town) {
        return jis + ",\"" + code.substring(0, 3) + "  \",\"" + code + "\",\"ケン\",\"シ\",\"マチ\",\"" + prefecture + "\",\"" + city
                + "\",\"" + town + "\"" + TAIL;
    }

    private static List<PostalTown> read(String text) throws IOException {
        PostalLines lines = new PostalLines(new BufferedReader(new StringReader(text)));
        List<PostalTown> towns = new ArrayList<>();
        for (PostalTown town = lines.next(); town != null; town = lines.next()) {
            towns.add(town);
        }
        return towns;
    }
}
