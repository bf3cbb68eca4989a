package coop.yakusoku.ejb.member.feed;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedProblem;
import coop.yakusoku.domain.member.feed.FeedReason;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedIntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID MIDORINO = new UUID(0, 10);
    private static final UUID ASAHINO = new UUID(0, 20);
    private static final UUID NOTICE = new UUID(0, 7);
    private static final FeedPlaces PLACES = new FeedPlaces(
            Map.of("10", MIDORINO, "20", ASAHINO),
            new Scope(Set.of(new OrganizationId(MIDORINO)), Set.of()),
            Map.of("N", NOTICE),
            Map.of("1", 1, "卵", 2));
    private static final String HEAD = "組合員番号,単協コード,氏名,フリガナ,郵便番号,都道府県,生年月日,性別,電話番号,メールアドレス,通知文,加入日,脱退日\n";
    private static final String GOOD = "00000001,10,山田 花子,ヤマダ ハナコ,100-0001,東京都,1950-04-01,女,00-0000-0001,a@example.jp,N,2001-04-01,";

    private final ByteArrayOutputStream staged = new ByteArrayOutputStream();

    @Test
    void a_good_row_is_staged_with_its_keys() throws IOException {
        FeedIntake intake = read(HEAD + GOOD + "\n#END,1\n");

        assertThat(intake.problems().first()).isEmpty();
        assertThat(intake.rows()).isEqualTo(1);
        assertThat(staged.toString(StandardCharsets.UTF_8))
                .isEqualTo("2\t" + MIDORINO + "\t00000001\t山田 花子\tヤマダ ハナコ\t\\N\t100-0001\t東京都\t\\N\t\\N\t\\N\t1950-04-01"
                        + "\tFEMALE\t00-0000-0001\ta@example.jp\t\\N\t\\N\t\\N\t\\N\t" + NOTICE
                        + "\t2001-04-01\t-infinity\tヤマダハナコ\t山田花子\t{\"山田\",\"田花\",\"花子\"}\n");
    }

    @Test
    void rare_kanji_variation_selectors_and_emoji_are_kept_as_they_came() throws IOException {
        FeedIntake intake = read(HEAD + GOOD.replace("山田 花子", "𠮷田 葛\uDB40\uDD00🍊") + "\n#END,1\n");

        assertThat(intake.problems().first()).isEmpty();
        assertThat(staged.toString(StandardCharsets.UTF_8)).contains("\t𠮷田 葛\uDB40\uDD00🍊\t");
    }

    @ParameterizedTest
    @CsvSource({
        "1950-04-01, M45.7.29, 1912-07-29",
        "1950-04-01, 明治40年1月2日, 1907-01-02",
        "1950-04-01, 昭和64年1月7日, 1989-01-07",
        "1950-04-01, R081122, 2026-11-22",
        "1950-04-01, 1950/4/1, 1950-04-01",
        "ヤマダ ハナコ, ﾔﾏﾀﾞ ﾊﾅｺ, ヤマダ ハナコ",
        "ヤマダ ハナコ, やまだ　はなこ, ヤマダ ハナコ",
        "100-0001, 〒498－0000, 498-0000",
        "100-0001, 4980000, 498-0000",
        "00000001, ００００００２１, 00000021",
        "00-0000-0001, ００－００００－０００２, 00-0000-0002",
        "女, 男性, MALE"
    })
    void what_people_write_in_other_ways_is_understood(String good, String written, String kept) throws IOException {
        FeedIntake intake = read(HEAD + GOOD.replace(good, written).replace("2001-04-01", "2026-11-22") + "\n#END,1\n");

        assertThat(intake.problems().first()).isEmpty();
        assertThat(staged.toString(StandardCharsets.UTF_8)).contains("\t" + kept + "\t");
    }

    @ParameterizedTest
    @CsvSource({
        "00000001, '', number, MISSING",
        "00000001, 0000 0001, number, NUMBER_UNREADABLE",
        "00000001, 123456789012345678901, number, TOO_LONG",
        "',10,', ',77,', organization, ORGANIZATION_UNKNOWN",
        "',10,', ',20,', organization, ORGANIZATION_OUTSIDE",
        "山田 花子, '', name, MISSING",
        "山田 花子, 山〓 花子, name, CHARACTER_LOST",
        "山田 花子, 山\uFFFD 花子, name, CHARACTER_LOST",
        "山田 花子, 山\u0007田, name, UNSTORABLE",
        "ヤマダ ハナコ, 山田ハナコ, kana, KANA_UNREADABLE",
        "ヤマダ ハナコ, YAMADA, kana, KANA_UNREADABLE",
        "100-0001, 100-001, postal_code, POSTAL_CODE_UNREADABLE",
        "東京都, 江戸, prefecture, PREFECTURE_UNKNOWN",
        "1950-04-01, 2026-11-23, birth_date, DATE_FUTURE",
        "1950-04-01, 1950-02-30, birth_date, DATE_NONEXISTENT",
        "1950-04-01, 昭和64年1月8日, birth_date, DATE_NONEXISTENT",
        "1950-04-01, 明治5年1月1日, birth_date, DATE_NONEXISTENT",
        "1950-04-01, 1868-01-01, birth_date, DATE_NONEXISTENT",
        "1950-04-01, きのう, birth_date, DATE_UNREADABLE",
        "女, ?, gender, GENDER_UNKNOWN",
        "00-0000-0001, 123, telephone, PHONE_UNREADABLE",
        "a@example.jp, a@, email, EMAIL_UNREADABLE",
        "',N,', ',N-9,', notice, NOTICE_UNKNOWN",
        "2001-04-01, '', joined_on, MISSING",
        "2001-04-01, 1949-01-01, joined_on, DATE_ORDER",
        "'2001-04-01,', '2001-04-01,2000-01-01', left_on, DATE_ORDER"
    })
    void what_cannot_be_taken_is_named_by_row_column_and_reason(String good, String bad, String column, FeedReason reason)
            throws IOException {
        FeedIntake intake = read(HEAD + GOOD + "\n" + GOOD.replace(good, bad) + "\n#END,2\n");

        assertThat(intake.problems().first()).containsExactly(new FeedProblem(3, column, reason));
    }

    @Test
    void every_cell_of_a_row_is_looked_at() throws IOException {
        FeedIntake intake = read(HEAD + GOOD.replace("女", "?").replace("東京都", "江戸") + "\n#END,1\n");

        assertThat(intake.problems().first())
                .extracting(FeedProblem::reason)
                .containsExactly(FeedReason.PREFECTURE_UNKNOWN, FeedReason.GENDER_UNKNOWN);
        assertThat(intake.problems().rows()).isEqualTo(1);
    }

    @Test
    void half_a_file_is_told_by_its_missing_end() throws IOException {
        assertThat(read(HEAD + GOOD + "\n").problems().first())
                .containsExactly(new FeedProblem(0, "", FeedReason.TRAILER_MISSING));
    }

    @Test
    void a_file_that_lacks_rows_is_told_by_their_number() throws IOException {
        assertThat(read(HEAD + GOOD + "\n#件数,2\n").problems().first())
                .containsExactly(new FeedProblem(3, "", FeedReason.TRAILER_COUNT));
    }

    @Test
    void nothing_may_follow_the_end() throws IOException {
        assertThat(read(HEAD + GOOD + "\n#END,1\n" + GOOD + "\n").problems().first())
                .containsExactly(new FeedProblem(4, "", FeedReason.TRAILER_NOT_LAST));
    }

    @Test
    void a_file_without_a_first_line_is_told_by_the_places_of_its_cells() throws IOException {
        FeedIntake intake = read(GOOD + "\n#END,1\n");

        assertThat(intake.problems().first())
                .contains(new FeedProblem(1, "#1", FeedReason.HEADER_UNKNOWN))
                .contains(new FeedProblem(1, "number", FeedReason.HEADER_MISSING));
        assertThat(staged.size()).isZero();
    }

    @Test
    void a_row_with_another_number_of_columns_is_refused() throws IOException {
        assertThat(read(HEAD + GOOD + ",\n#END,1\n").problems().first())
                .containsExactly(new FeedProblem(2, "", FeedReason.COLUMN_COUNT));
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(read("").problems().first()).containsExactly(new FeedProblem(0, "", FeedReason.FILE_EMPTY));
    }

    @Test
    void a_file_in_utf_16_is_refused() throws IOException {
        FeedIntake intake = read((HEAD + GOOD).getBytes(StandardCharsets.UTF_16));

        assertThat(intake.problems().first()).containsExactly(new FeedProblem(0, "", FeedReason.ENCODING_UNKNOWN));
    }

    @Test
    void a_broken_character_in_row_300_000_is_named() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(HEAD.getBytes(StandardCharsets.UTF_8));
        byte[] good = (GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        for (int row = 2; row < 300_000; row++) {
            file.write(good);
        }
        byte[] broken = good.clone();
        broken[14] = (byte) 0xFF;
        file.write(broken);
        file.write("#END,299999\n".getBytes(StandardCharsets.UTF_8));

        FeedIntake intake = read(file.toByteArray());

        assertThat(intake.problems().first())
                .containsExactly(new FeedProblem(300_000, "name", FeedReason.ENCODING_BROKEN));
    }

    @Test
    void of_very_many_errors_a_thousand_are_told_and_all_are_counted() throws IOException {
        String bad = GOOD.replace("女", "?") + "\n";

        FeedIntake intake = read(HEAD + bad.repeat(1500) + "#END,1500\n");

        assertThat(intake.problems().first()).hasSize(1000);
        assertThat(intake.problems().rows()).isEqualTo(1500);
    }

    @Test
    void purchases_name_their_category_by_number_or_name() throws IOException {
        String file = "number,organization,month,category,amount,count\n"
                + "00000001,10,2026-04,1,\"1,200\",3\n00000001,10,2026年5月,卵,-300,0\n#END,2\n";

        FeedIntake intake = read(FeedKind.PURCHASES, file.getBytes(StandardCharsets.UTF_8));

        assertThat(intake.problems().first()).isEmpty();
        assertThat(staged.toString(StandardCharsets.UTF_8))
                .isEqualTo("2\t" + MIDORINO + "\t00000001\t2026-04-01\t1\t1200\t3\n"
                        + "3\t" + MIDORINO + "\t00000001\t2026-05-01\t2\t-300\t0\n");
    }

    @Test
    void purchases_of_an_unknown_category_or_of_next_month_are_refused() throws IOException {
        String file = "number,organization,month,category,amount,count\n"
                + "00000001,10,2026-04,99,1,1\n00000001,10,2026-12,1,1,1\n#END,2\n";

        FeedIntake intake = read(FeedKind.PURCHASES, file.getBytes(StandardCharsets.UTF_8));

        assertThat(intake.problems().first())
                .isEqualTo(List.of(
                        new FeedProblem(2, "category", FeedReason.CATEGORY_UNKNOWN),
                        new FeedProblem(3, "month", FeedReason.DATE_FUTURE)));
    }

    private FeedIntake read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private FeedIntake read(byte[] file) throws IOException {
        return read(FeedKind.MEMBERS, file);
    }

    private FeedIntake read(FeedKind kind, byte[] file) throws IOException {
        FeedIntake intake = new FeedIntake(kind, TODAY, PLACES, new CopyRows(staged));
        intake.read(new FeedRecords(new ByteArrayInputStream(file), null));
        return intake;
    }
}
