package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Words for the tests of purposes. */
final class PurposeFixtures {

    static final StaffId SATO = new StaffId(UUID.nameUUIDFromBytes(new byte[] {1}));
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    static final OrganizationId CO_OP = new OrganizationId(UUID.nameUUIDFromBytes(new byte[] {2}));
    static final DepartmentId DESK = new DepartmentId(UUID.nameUUIDFromBytes(new byte[] {3}));

    private PurposeFixtures() {
        // words only
    }

    static Item item(String code, ItemFlags flags) {
        return new Item(ItemId.next(), code, code + "名", code, new ItemFlags(
                flags.specialCare(), flags.myNumber(), false, false, false, true, flags.inPolicy(), false), 10, MONDAY);
    }

    /** 氏名, 性別, 診断書, 個人番号. */
    static List<Item> items() {
        return List.of(
                item("name", plain(true)),
                item("gender", plain(true)),
                item("purchases", plain(false)),
                item("claim", new ItemFlags(true, false, false, false, false, true, false, false)),
                item("my_number", new ItemFlags(false, true, false, false, false, true, false, false)));
    }

    private static ItemFlags plain(boolean inPolicy) {
        return new ItemFlags(false, false, false, false, false, true, inPolicy, false);
    }

    static PointDetails details(PointItem... items) {
        return details(NoticeWay.EXPLICIT, items);
    }

    static PointDetails details(NoticeWay way, PointItem... items) {
        return new PointDetails(
                "加入申込書",
                AcquisitionChannel.APPLICATION,
                Set.of(DataSubject.MEMBER),
                Set.of("C1"),
                Set.of("P1"),
                AcquisitionMethod.DIRECT_WRITTEN,
                way,
                EnumSet.of(
                        LegalityCheck.FAIR_MEANS,
                        LegalityCheck.BEFORE_SUBMIT,
                        LegalityCheck.NO_EXCESS,
                        LegalityCheck.NO_PENALTY),
                "申込書の表面",
                MONDAY,
                null,
                List.of(items));
    }

    static PointItem required(String code) {
        return new PointItem(code, true, "手続きのため", "加入できません");
    }

    static PointItem optional(String code) {
        return new PointItem(code, false, "案内のため", "");
    }

    static AcquisitionPoint point(PointDetails details) {
        return new AcquisitionPoint(PointId.next(), CO_OP, DESK, "AP-0001", details, SATO, NOW);
    }

    static Notice approvedNotice(AcquisitionPoint point, Set<String> purposes, Set<String> items) {
        Notice notice = new Notice(NoticeId.next(), point, 1, MONDAY);
        notice.write("個人情報の取扱い", "次の目的で利用します。", purposes, 1, items, SATO, NOW);
        notice.approve(MONDAY);
        return notice;
    }

    static JointUseWords notice(Set<String> items, String body, String address, String representative) {
        return new JointUseWords(
                items,
                EnumSet.allOf(JointUser.class),
                "この会、会員、共済連",
                JointUseWords.PURPOSES,
                body,
                address,
                representative,
                "総務部",
                "",
                "",
                "");
    }

    static JointUseWords theSix() {
        return notice(JointUseWords.SIX, "連合会", "東京都", "山田 花子");
    }
}
