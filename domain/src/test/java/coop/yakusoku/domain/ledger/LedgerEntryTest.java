package coop.yakusoku.domain.ledger;

import static coop.yakusoku.domain.ledger.LedgerFixtures.MASTER;
import static coop.yakusoku.domain.ledger.LedgerFixtures.MEMBERS;
import static coop.yakusoku.domain.ledger.LedgerFixtures.NOW;
import static coop.yakusoku.domain.ledger.LedgerFixtures.SUZUKI;
import static coop.yakusoku.domain.ledger.LedgerFixtures.TODAY;
import static coop.yakusoku.domain.ledger.LedgerFixtures.begun;
import static coop.yakusoku.domain.ledger.LedgerFixtures.entry;
import static coop.yakusoku.domain.ledger.LedgerFixtures.filled;
import static coop.yakusoku.domain.ledger.LedgerFixtures.retention;
import static coop.yakusoku.domain.ledger.LedgerFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LedgerEntryTest {

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void a_department_and_a_name_are_enough_to_begin_a_draft() {
        LedgerEntry entry = entry(begun());

        assertThat(entry.status()).isEqualTo(EntryStatus.DRAFT);
        assertThat(entry.details().completion().needed())
                .containsExactly(
                        "responsible",
                        "subjects",
                        "items",
                        "purposes",
                        "acquisition",
                        "channels",
                        "recordCount",
                        "media",
                        "place",
                        "methods",
                        "access",
                        "useLimit",
                        "retention",
                        "disposal");
    }

    @Test
    void a_row_with_everything_needed_is_in_use_and_says_what_it_was_told() {
        LedgerEntry entry = entry(filled());

        assertThat(entry.status()).isEqualTo(EntryStatus.IN_USE);
        assertThat(entry.details()).isEqualTo(filled());
        assertThat(entry.details().completion().wished()).contains("business", "flow");
    }

    @Test
    void a_name_is_needed() {
        refused("ledger.field-missing", () -> EntryDetails.begin(LedgerFixtures.MIDORINO, MEMBERS, "　"));
    }

    @Test
    void it_is_looked_at_again_within_a_year() {
        LedgerEntry entry = entry(filled());
        LocalDate later = TODAY.plusMonths(3);

        assertThat(entry.reviewDueOn()).isEqualTo(TODAY.plusYears(1));
        entry.review(ReviewResult.UNCHANGED, later, null, SUZUKI, NOW);
        assertThat(entry.reviewedOn()).isEqualTo(later);
        assertThat(entry.reviewDueOn()).isEqualTo(later.plusYears(1));
        assertThat(entry.reviewResult()).contains(ReviewResult.UNCHANGED);

        refused(
                "ledger.review-next-too-late",
                () -> entry.review(
                        ReviewResult.UNCHANGED, later, later.plusYears(1).plusDays(1), SUZUKI, NOW));
        refused(
                "ledger.review-backdated",
                () -> entry.review(ReviewResult.UNCHANGED, later.minusDays(1), null, SUZUKI, NOW));
    }

    @Test
    void an_incomplete_row_is_not_confirmed_but_may_end() {
        LedgerEntry entry = entry(begun());

        refused("ledger.incomplete", () -> entry.review(ReviewResult.UNCHANGED, TODAY, null, SUZUKI, NOW));
        refused("ledger.incomplete", () -> entry.review(ReviewResult.CHANGED, TODAY, null, SUZUKI, NOW));
        entry.review(ReviewResult.ABOLISHED, TODAY, null, SUZUKI, NOW);

        assertThat(entry.status()).isEqualTo(EntryStatus.ABOLISHED);
        assertThat(entry.abolishedOn()).contains(TODAY);
    }

    @Test
    void what_ended_never_changes() {
        LedgerEntry entry = entry(filled());
        entry.review(ReviewResult.ABOLISHED, TODAY, null, SUZUKI, NOW);

        refused("ledger.abolished", () -> entry.change(filled(), MASTER, SUZUKI, NOW));
        refused("ledger.abolished", () -> entry.review(ReviewResult.UNCHANGED, TODAY, null, SUZUKI, NOW));
    }

    @Test
    void it_never_leaves_its_organisation() {
        EntryDetails elsewhere = EntryDetails.begin(new OrganizationId(UUID.randomUUID()), MEMBERS, "加入申込書");

        refused("ledger.organization-fixed", () -> entry(filled()).change(elsewhere, MASTER, SUZUKI, NOW));
    }

    @Test
    void what_is_handled_abroad_says_what_is_known_of_the_law_there() {
        refused(
                "ledger.country-note-missing",
                () -> new Keeping(
                        Set.of(), null, Set.of(), false, null, Set.of("JP", "US"), " "));
        refused(
                "ledger.country-unknown",
                () -> new Keeping(
                        Set.of(), null, Set.of(), false, null, Set.of("Japan"), null));
    }

    @Test
    void the_latest_of_the_ends_counts() {
        EntryDetails details = with(
                begun(),
                Keeping.UNKNOWN,
                List.of(),
                retention(RetentionBasis.RB1, Limit.until(LocalDate.of(2027, 3, 31))),
                retention(
                        RetentionBasis.RB2,
                        new Limit(LimitKind.AFTER_EVENT, null, "決算", 84, LocalDate.of(2021, 3, 31))));

        assertThat(entry(details).retentionEnd()).contains(LocalDate.of(2028, 3, 31));
    }

    @Test
    void there_is_no_end_while_one_reason_has_none() {
        EntryDetails details = with(
                begun(),
                Keeping.UNKNOWN,
                List.of(),
                retention(RetentionBasis.RB1, Limit.until(LocalDate.of(2027, 3, 31))),
                retention(RetentionBasis.RB3, Limit.after("対応終了", 12)));

        assertThat(entry(details).retentionEnd()).isEmpty();
        assertThat(entry(filled()).retentionEnd()).isEmpty();
    }

    @Test
    void each_reason_to_keep_it_stands_once_and_another_one_is_explained() {
        RetentionRule twice = retention(RetentionBasis.RB1, Limit.continuous());

        refused("ledger.retention-basis-twice", () -> with(begun(), Keeping.UNKNOWN, List.of(), twice, twice));
        refused(
                "ledger.retention-reason-missing",
                () -> RetentionRule.of(RetentionBasis.RB4, Limit.continuous(), " "));
    }

    @Test
    void a_recipient_receives_only_items_of_the_row() {
        Recipient more = new Recipient(RecipientKind.CONTRACTOR, "みのり物流", "NAME,BANK_ACCOUNT");

        refused(
                "ledger.recipient-item-unknown",
                () -> with(begun(), Keeping.UNKNOWN, List.of(more), retention(RetentionBasis.RB1, Limit.continuous())));
    }

    @Test
    void its_correctness_is_checked_again_after_its_months() {
        assertThat(entry(filled()).accuracyDueOn()).contains(TODAY.plusMonths(12));
        assertThat(new Accuracy(null, 6, TODAY.minusMonths(7)).nextOn(TODAY)).isEqualTo(TODAY.minusMonths(1));
        refused("ledger.frequency-unknown", () -> new Accuracy(null, 0, null));
    }
}
