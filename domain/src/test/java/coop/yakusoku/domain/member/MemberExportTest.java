package coop.yakusoku.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.member.listing.ExportId;
import coop.yakusoku.domain.member.listing.ListKind;
import coop.yakusoku.domain.member.listing.MemberExport;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MemberExportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void a_list_of_a_thousand_may_leave_at_once_and_one_more_waits() {
        assertThatCode(() -> of(1_000).refuseUnlessOpen(TODAY)).doesNotThrowAnyException();
        refused("member.list-needs-approval", () -> of(1_001).refuseUnlessOpen(TODAY));
    }

    @Test
    void an_approved_list_may_leave_until_its_last_day() {
        MemberExport list = of(2_000);
        list.approve(TODAY.plusDays(3));

        assertThatCode(() -> list.refuseUnlessOpen(TODAY.plusDays(17))).doesNotThrowAnyException();
        refused("member.list-over", () -> list.refuseUnlessOpen(TODAY.plusDays(18)));
    }

    @Test
    void a_list_that_grew_is_not_the_one_approved() {
        MemberExport list = of(2_000);
        list.approve(TODAY);

        assertThatCode(() -> list.take(2_100, 1_000, NOW)).doesNotThrowAnyException();
        refused("member.list-grown", () -> list.take(2_101, 1_000, NOW));
    }

    @Test
    void a_small_list_does_not_grow_over_the_limit() {
        assertThatCode(() -> of(900).take(1_000, 1_000, NOW)).doesNotThrowAnyException();
        refused("member.list-grown", () -> of(900).take(1_001, 1_000, NOW));
    }

    @Test
    void nobody_takes_a_list_without_a_reason() {
        refused("member.list-reason-missing", () -> of(10, " 　"));
        refused("member.list-empty", () -> of(0, "総代会の案内"));
        refused("shared.text-too-long", () -> of(10, "あ".repeat(10_000)));
    }

    @Test
    void a_mailing_list_holds_no_more_than_an_envelope_needs() {
        Set<MemberItem> p3 = Set.of(
                MemberItem.NUMBER, MemberItem.NAME, MemberItem.POSTAL_CODE, MemberItem.ADDRESS, MemberItem.TELEPHONE);

        assertThat(ListKind.MAILING.columns(p3)).doesNotContain(MemberItem.TELEPHONE).hasSize(4);
        assertThat(ListKind.ITEMS.columns(p3)).hasSize(5);
        assertThat(ListKind.DELIVERY.fits(p3)).isFalse();
    }

    private static MemberExport of(int persons) {
        return of(persons, "総代会の案内");
    }

    private static MemberExport of(int persons, String reason) {
        return new MemberExport(
                ExportId.next(),
                1,
                new MemberExport.Wish(
                        "P3",
                        new OrganizationId(new UUID(0, 10)),
                        ListKind.MAILING,
                        List.of(MemberItem.NUMBER, MemberItem.NAME),
                        reason),
                persons,
                3,
                1_000,
                new StaffId(new UUID(0, 1)),
                NOW,
                TODAY);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
