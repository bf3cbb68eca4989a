package coop.yakusoku.ejb.work;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.work.MailWish;
import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.shared.work.WorkPile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in the mail of the day. */
class LetterWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final LetterWriter writer = new LetterWriter("https://yakusoku.example.coop", Locale.JAPANESE);

    @Test
    void it_says_what_is_overdue_and_what_is_near_and_nothing_else() {
        Letter letter = letter(MailWish.ALL, item("遅れ", -3), item("明日", 1), item("来週", 7), item("来月", 30), item("先", 90))
                .orElseThrow();

        assertThat(letter.subject()).isEqualTo("【約束】期限を過ぎた仕事が1件、期限の近い仕事が3件あります");
        assertThat(letter.plain())
                .contains("遅れ", "明日", "来週", "来月", "https://yakusoku.example.coop/risk/risk.xhtml?id=遅れ")
                .contains("2026年11月20日(令和8年11月20日)")
                .doesNotContain("先");
        assertThat(letter.html()).contains("<a href=\"https://yakusoku.example.coop/risk/risk.xhtml?id=遅れ\">遅れ</a>");
    }

    @Test
    void who_reads_english_gets_english() {
        LetterWriter english = new LetterWriter("https://yakusoku.example.coop", Locale.ENGLISH);
        WorkPile pile = new WorkPile("work.task", WorkGroup.ASSIGNED, 1, null, List.of(item("遅れ", -3)));

        Letter letter = english.write(List.of(pile), MailWish.ALL, YESTERDAY, TODAY).orElseThrow();

        assertThat(letter.subject()).isEqualTo("[Yakusoku] 1 overdue");
        assertThat(letter.plain()).contains("Overdue (1)", "2026-11-20", "Tasks for you");
        assertThat(letter.html()).contains("<html lang=\"en\">");
    }

    @Test
    void nobody_can_switch_off_what_is_overdue() {
        assertThat(letter(MailWish.OVERDUE, item("明日", 1))).isEmpty();
        assertThat(letter(MailWish.OVERDUE, item("明日", 1), item("遅れ", -1)).orElseThrow().plain())
                .contains("遅れ")
                .doesNotContain("明日");
    }

    @Test
    void without_anything_to_say_there_is_no_mail() {
        assertThat(letter(MailWish.ALL)).isEmpty();
        assertThat(letter(MailWish.ALL, item("先", 12))).isEmpty();
    }

    @Test
    void a_name_is_no_markup() {
        Letter letter = letter(MailWish.ALL, item("<script>alert(1)</script>&", -1)).orElseThrow();

        assertThat(letter.html()).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;");
    }

    @Test
    void many_of_a_kind_are_twenty_and_a_number() {
        WorkItem[] many = new WorkItem[25];
        Arrays.setAll(many, i -> item("対応" + i, -1 - i));

        Letter letter = letter(MailWish.ALL, many).orElseThrow();

        assertThat(letter.plain()).contains("ほかに5件").contains("対応24").doesNotContain("対応0\n");
    }

    private Optional<Letter> letter(MailWish wish, WorkItem... items) {
        List<WorkPile> piles = new ArrayList<>();
        piles.add(new WorkPile("work.task", WorkGroup.ASSIGNED, items.length, null, List.of(items)));
        return writer.write(piles, wish, YESTERDAY, TODAY);
    }

    private static WorkItem item(String title, int left) {
        return new WorkItem(title, title, null, TODAY.plusDays(left), true, "/risk/risk.xhtml?id=" + title);
    }
}
