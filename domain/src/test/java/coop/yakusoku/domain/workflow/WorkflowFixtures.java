package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The words of the tests of this context. */
final class WorkflowFixtures {

    static final StaffId OFFICER = new StaffId(UUID.randomUUID());
    static final StaffId MANAGER = new StaffId(UUID.randomUUID());
    static final StaffId CHIEF = new StaffId(UUID.randomUUID());
    static final StaffId SATO = new StaffId(UUID.randomUUID());
    static final StaffId SUZUKI = new StaffId(UUID.randomUUID());
    static final OrganizationId COOP = new OrganizationId(UUID.randomUUID());
    static final OrganizationId FEDERATION = new OrganizationId(UUID.randomUUID());
    static final DepartmentId CENTER = new DepartmentId(UUID.randomUUID());
    static final RecordRef LEDGER = new RecordRef("risk.analysis", UUID.randomUUID());
    static final RecordRef LAPTOP = new RecordRef("risk.analysis", UUID.randomUUID());
    static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");
    static final List<Station> STRAIGHT = List.of(new Station(StationKind.DECIDE, Role.PRIVACY_MANAGER));
    static final List<Station> LONG_WAY = List.of(
            new Station(StationKind.CIRCULATE, Role.PROTECTION_OFFICER),
            new Station(StationKind.APPROVE, Role.PRIVACY_MANAGER),
            new Station(StationKind.DECIDE, Role.CPO));

    private WorkflowFixtures() {
        // words only
    }

    static Hand officer() {
        return Hand.own(OFFICER, "担当 花子", Role.PROTECTION_OFFICER);
    }

    static Hand manager() {
        return Hand.own(MANAGER, "管理 次郎", Role.PRIVACY_MANAGER);
    }

    static Hand chief() {
        return Hand.own(CHIEF, "統括 三郎", Role.CPO);
    }

    static Content says(String frequency) {
        return Content.of()
                .add("", "Asset.name", "会員台帳")
                .add("T01 取得", "Risk.frequency", frequency)
                .done();
    }

    static Submitted ledger(String frequency) {
        return new Submitted(LEDGER, "会員台帳", says(frequency));
    }

    static Submitted laptop() {
        return new Submitted(LAPTOP, "ノートPC", says("1"));
    }

    static Approval submitted(List<Station> route, Submitted... records) {
        return new Approval(
                ApprovalId.next(),
                1,
                "risk.analysis",
                "北センターの分析",
                new Matter(COOP, CENTER, 6),
                route,
                List.of(records),
                officer(),
                "",
                MONDAY);
    }

    static Map<RecordRef, String> unchanged(Approval approval) {
        return approval.subjects().stream()
                .collect(Collectors.toMap(Subject::record, Subject::seal));
    }
}
