package coop.yakusoku.ejb.risk.reanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.risk.AssetChanged;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.work.Tasks;
import coop.yakusoku.ejb.shared.work.WorkWords;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What asks for another analysis, and what answers it. */
class ReanalysisTasksTest {

    private static final AssetId ASSET = new AssetId(new UUID(0, 1));
    private static final StaffId OFFICER = new StaffId(new UUID(0, 2));
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final Book book = new Book();
    private final ReanalysisTasks tasks = new ReanalysisTasks(book, Clock.systemUTC());

    @Test
    void the_task_says_what_changed() {
        assertThat(ReanalysisTasks.reasons(changed(false, false, true, true)))
                .containsExactly(ReanalysisTasks.CONTRACTOR, ReanalysisTasks.ENVIRONMENT);
        assertThat(ReanalysisTasks.reasons(changed(true, true, false, false)))
                .containsExactly(ReanalysisTasks.IMPORTANCE, ReanalysisTasks.MEDIUM);
        assertThat(ReanalysisTasks.reasons(changed(false, false, false, false))).isEmpty();
    }

    @Test
    void every_reason_has_words_in_both_languages() {
        for (String reason : List.of(
                ReanalysisTasks.ENVIRONMENT,
                ReanalysisTasks.CONTRACTOR,
                ReanalysisTasks.MEDIUM,
                ReanalysisTasks.IMPORTANCE,
                ReanalysisTasks.EDITION,
                ReanalysisTasks.YEAR_PASSED)) {
            assertThat(WorkWords.reason(ReanalysisTasks.KIND, reason, Locale.JAPANESE)).isNotBlank();
            assertThat(WorkWords.reason(ReanalysisTasks.KIND, reason, Locale.ENGLISH)).isNotBlank();
        }
    }

    @Test
    void a_new_edition_is_answered_by_an_analysis_begun_anew_and_a_disposal_answers_everything() {
        tasks.published();
        tasks.begunAnew(ASSET);
        tasks.disposed(ASSET);

        assertThat(book.told)
                .containsExactly(
                        "review " + ReanalysisTasks.KIND,
                        "done " + ASSET + " [reason.edition]",
                        "done " + ASSET + " []");
    }

    private static AssetChanged changed(boolean importance, boolean medium, boolean environment, boolean contractor) {
        return new AssetChanged(ASSET, importance, medium, environment, contractor, OFFICER, NOW);
    }

    private static final class Book implements Tasks {

        private final List<String> told = new ArrayList<>();

        @Override
        public void assign(Assignment assignment) {
            told.add("assign " + assignment.reason());
        }

        @Override
        public void done(String kind, UUID record, String... reasons) {
            told.add("done " + record + " " + List.of(reasons));
        }

        @Override
        public void review(String kind) {
            told.add("review " + kind);
        }
    }
}
