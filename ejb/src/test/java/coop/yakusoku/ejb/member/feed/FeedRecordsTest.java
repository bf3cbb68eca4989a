package coop.yakusoku.ejb.member.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedRecordsTest {

    private static final Charset CP932 = FeedRecords.CP932;

    @Test
    void commas_quotation_marks_and_line_ends_may_stand_between_quotation_marks() throws IOException {
        assertThat(read("a,\"b,\"\"c\"\"\r\nd\",e\r\nf,g,h\r\n"))
                .containsExactly(List.of("a", "b,\"c\"\r\nd", "e"), List.of("f", "g", "h"));
    }

    @Test
    void every_kind_of_line_end_ends_a_line_and_the_last_may_lack_it() throws IOException {
        assertThat(read("a\nb\r\nc\rd")).containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
    }

    @Test
    void empty_lines_are_passed_over_and_still_counted() throws IOException {
        FeedRecords records = records("a\n\n\nb\n".getBytes(StandardCharsets.UTF_8), null);

        assertThat(records.next()).isTrue();
        assertThat(records.next()).isTrue();
        assertThat(records.row()).isEqualTo(4);
    }

    @Test
    void a_mark_at_the_beginning_says_utf_8_and_is_no_part_of_the_first_cell() throws IOException {
        byte[] file = "\uFEFF組合員番号,氏名".getBytes(StandardCharsets.UTF_8);

        FeedRecords records = records(file, CP932);

        assertThat(records.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(records.next()).isTrue();
        assertThat(records.text(0)).contains("組合員番号");
    }

    @Test
    void without_a_mark_the_bytes_themselves_tell_the_encoding() throws IOException {
        assertThat(records("番号,髙﨑".getBytes(CP932), null).charset()).isEqualTo(CP932);
        assertThat(records("番号,髙﨑".getBytes(StandardCharsets.UTF_8), null).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void kanji_of_cp932_whose_second_byte_is_a_backslash_or_a_bar_survive() throws IOException {
        FeedRecords records = records("ソ表十,予ポ｜\n".getBytes(CP932), CP932);

        assertThat(records.next()).isTrue();
        assertThat(records.text(0)).contains("ソ表十");
        assertThat(records.text(1)).contains("予ポ｜");
    }

    @Test
    void rare_kanji_variation_selectors_and_emoji_survive() throws IOException {
        assertThat(read("𠮷野家,葛\uDB40\uDD00城,👨‍👩‍👧\n")).containsExactly(List.of("𠮷野家", "葛\uDB40\uDD00城", "👨‍👩‍👧"));
    }

    @Test
    void a_broken_character_spoils_its_own_cell_and_nothing_else() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("一,".getBytes(StandardCharsets.UTF_8));
        file.write(new byte[] {(byte) 0xE4, (byte) 0xB8});
        file.write(",三\n次\n".getBytes(StandardCharsets.UTF_8));
        FeedRecords records = records(file.toByteArray(), StandardCharsets.UTF_8);

        assertThat(records.next()).isTrue();
        assertThat(records.text(0)).contains("一");
        assertThat(records.text(1)).isEmpty();
        assertThat(records.text(2)).contains("三");
        assertThat(records.next()).isTrue();
        assertThat(records.text(0)).contains("次");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_noticed() throws IOException {
        FeedRecords records = records("a,\"b\nc\n".getBytes(StandardCharsets.UTF_8), null);

        assertThat(records.next()).isTrue();
        assertThat(records.isQuoteOpen()).isTrue();
    }

    @Test
    void a_record_longer_than_any_is_cut_and_the_next_is_whole() throws IOException {
        FeedRecords records = records(("x".repeat(100_000) + "\nb\n").getBytes(StandardCharsets.UTF_8), null);

        assertThat(records.next()).isTrue();
        assertThat(records.isCut()).isTrue();
        assertThat(records.next()).isTrue();
        assertThat(records.isCut()).isFalse();
        assertThat(records.text(0)).contains("b");
    }

    @Test
    void more_than_one_buffer_is_read_whole_with_its_sum() throws Exception {
        byte[] file = ("漢字,kana\r\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        FeedRecords records = records(file, null);

        int rows = 0;
        while (records.next()) {
            assertThat(records.text(0)).contains("漢字");
            rows++;
        }

        assertThat(rows).isEqualTo(100_000);
        assertThat(records.bytes()).isEqualTo(file.length);
        assertThat(records.digest()).isEqualTo(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private static FeedRecords records(byte[] file, Charset stated) throws IOException {
        return new FeedRecords(new ByteArrayInputStream(file), stated);
    }

    private static List<List<String>> read(String file) throws IOException {
        FeedRecords records = records(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        List<List<String>> all = new ArrayList<>();
        while (records.next()) {
            List<String> one = new ArrayList<>();
            for (int i = 0; i < records.fields(); i++) {
                one.add(records.text(i).orElseThrow());
            }
            all.add(one);
        }
        return all;
    }
}
