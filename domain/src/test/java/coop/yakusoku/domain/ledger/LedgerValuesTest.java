package coop.yakusoku.domain.ledger;

import static coop.yakusoku.domain.ledger.LedgerFixtures.MASTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LedgerValuesTest {

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static Classification of(boolean searchable, AcquisitionKind acquisition, String... items) {
        return Classification.of(
                new Holding(Set.of(), Set.of(items), searchable, Processing.NONE), acquisition, MASTER);
    }

    @Test
    void searchable_information_that_is_ours_is_retained_personal_data() {
        assertThat(of(true, AcquisitionKind.DIRECT_WRITTEN, "NAME", "ADDRESS").kinds())
                .containsExactly(InformationKind.RETAINED_PERSONAL_DATA);
    }

    @Test
    void what_is_entrusted_to_us_is_personal_data_and_no_more() {
        assertThat(of(true, AcquisitionKind.ENTRUSTED, "NAME").kind()).isEqualTo(InformationKind.PERSONAL_DATA);
    }

    @Test
    void what_nobody_can_look_up_is_personal_information() {
        assertThat(of(false, AcquisitionKind.INDIRECT, "NAME").kind())
                .isEqualTo(InformationKind.PERSONAL_INFORMATION);
    }

    @Test
    void items_that_identify_nobody_are_personal_related_information() {
        assertThat(of(true, AcquisitionKind.INDIRECT, "COOKIE_ID").kind()).isEqualTo(InformationKind.PERSONAL_RELATED);
        assertThat(of(true, AcquisitionKind.INDIRECT, "COOKIE_ID", "PURCHASE_HISTORY").kind())
                .isEqualTo(InformationKind.PERSONAL_RELATED);
    }

    @Test
    void two_items_that_combine_and_one_identification_code_make_a_person_known() {
        assertThat(of(true, AcquisitionKind.INDIRECT, "ADDRESS", "BIRTH_DATE").kind())
                .isEqualTo(InformationKind.RETAINED_PERSONAL_DATA);
        assertThat(of(true, AcquisitionKind.INDIRECT, "LICENCE").kind())
                .isEqualTo(InformationKind.RETAINED_PERSONAL_DATA);
    }

    @Test
    void special_care_and_my_number_are_marked() {
        assertThat(of(true, AcquisitionKind.DIRECT_WRITTEN, "NAME", "HEALTH", "MY_NUMBER").kinds())
                .containsExactly(
                        InformationKind.RETAINED_PERSONAL_DATA,
                        InformationKind.SPECIAL_CARE,
                        InformationKind.SPECIFIC_PERSONAL);
    }

    @Test
    void processed_information_is_what_it_was_processed_into() {
        Holding holding = new Holding(Set.of(), Set.of("NAME", "HEALTH"), true, Processing.ANONYMISED);

        assertThat(Classification.of(holding, AcquisitionKind.DIRECT_WRITTEN, MASTER).kinds())
                .containsExactly(InformationKind.ANONYMISED);
    }

    @Test
    void without_items_nothing_can_be_said() {
        assertThat(of(true, null)).isEqualTo(Classification.UNKNOWN);
    }

    @Test
    void what_a_person_writes_down_for_us_shows_the_purpose_beforehand() {
        refused(
                "ledger.direct-needs-explicit",
                () -> new Acquiring(AcquisitionKind.DIRECT_WRITTEN, Set.of(), NoticeMethod.PUBLICATION, null, null));
        assertThat(new Acquiring(
                                AcquisitionKind.DIRECT_WRITTEN,
                                Set.of(),
                                NoticeMethod.NOT_NEEDED,
                                NoticeException.PX4,
                                null)
                        .exception())
                .isEqualTo(NoticeException.PX4);
    }

    @Test
    void no_notice_needs_its_reason_and_a_notice_has_none() {
        refused(
                "ledger.exception-missing",
                () -> new Acquiring(AcquisitionKind.INDIRECT, Set.of(), NoticeMethod.NOT_NEEDED, null, null));
        assertThat(new Acquiring(
                                AcquisitionKind.INDIRECT,
                                Set.of(),
                                NoticeMethod.PUBLICATION,
                                NoticeException.PX1,
                                null)
                        .exception())
                .isNull();
    }

    @Test
    void more_than_a_thousand_persons_are_flagged() {
        assertThat(new Volume(1_000L, null, null).overThousand()).isFalse();
        assertThat(new Volume(1_001L, null, null).overThousand()).isTrue();
        assertThat(new Volume(900L, 1_200L, null).overThousand()).isTrue();
        refused("ledger.most-below-count", () -> new Volume(100L, 99L, null));
        refused("ledger.count-negative", () -> new Volume(-1L, null, null));
    }

    @Test
    void counts_fall_into_bands() {
        assertThat(CountBand.of(0)).isEqualTo(CountBand.UP_TO_100);
        assertThat(CountBand.of(100)).isEqualTo(CountBand.UP_TO_100);
        assertThat(CountBand.of(101)).isEqualTo(CountBand.UP_TO_1000);
        assertThat(CountBand.of(100_001)).isEqualTo(CountBand.OVER_100000);
    }

    @Test
    void a_limit_says_what_its_kind_needs() {
        refused("ledger.limit-date-missing", () -> new Limit(LimitKind.FIXED_DATE, null, null, null, null));
        refused("ledger.limit-event-missing", () -> new Limit(LimitKind.AFTER_EVENT, null, " ", 1, null));
        refused("ledger.limit-months-missing", () -> new Limit(LimitKind.AFTER_EVENT, null, "脱退", null, null));
        refused("ledger.limit-months-missing", () -> new Limit(LimitKind.AFTER_EVENT, null, "脱退", 1_201, null));
        assertThat(Limit.continuous().end()).isEmpty();
    }

    @Test
    void a_code_is_read_in_either_width_and_nothing_else() {
        ItemFlags flags = MASTER.get("NAME");
        LocalDate from = LocalDate.of(2026, 4, 1);

        assertThat(new DataItem(ItemId.next(), "ｐｅｔ_１", "ペット", "Pets", flags, 1, from).code()).isEqualTo("PET_1");
        refused("ledger.code-unreadable", () -> new DataItem(ItemId.next(), "1PET", "ペット", "Pets", flags, 1, from));
    }

    @Test
    void an_item_is_offered_until_its_last_day() {
        LocalDate from = LocalDate.of(2026, 4, 1);
        DataItem item = new DataItem(ItemId.next(), "PET", "ペット", "Pets", MASTER.get("NAME"), 1, from);

        item.change("ペット", "Pets", item.flags(), 1, from.plusDays(9));

        assertThat(item.offeredOn(from.plusDays(9))).isTrue();
        assertThat(item.offeredOn(from.plusDays(10))).isFalse();
        refused(
                "ledger.end-before-begin",
                () -> item.change("ペット", "Pets", item.flags(), 1, from.minusDays(1)));
    }

    @Test
    void a_review_is_not_due_before_it_begins() {
        refused(
                "ledger.campaign-due-past",
                () -> new ReviewCampaign(
                        CampaignId.next(),
                        new OrganizationId(UUID.randomUUID()),
                        new FiscalYear(2026),
                        LedgerFixtures.TODAY.minusDays(1),
                        null,
                        LedgerFixtures.SUZUKI,
                        LedgerFixtures.NOW,
                        LedgerFixtures.TODAY));
    }
}
