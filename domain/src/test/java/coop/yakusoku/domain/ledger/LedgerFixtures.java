package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A co-op with a ledger. */
final class LedgerFixtures {

    static final OrganizationId MIDORINO = new OrganizationId(UUID.randomUUID());
    static final DepartmentId MEMBERS = new DepartmentId(UUID.randomUUID());
    static final StaffId SUZUKI = new StaffId(UUID.randomUUID());
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    static final Map<String, ItemFlags> MASTER = Map.of(
            "NAME", flags(false, false, false, true, false),
            "ADDRESS", flags(false, false, false, false, true),
            "BIRTH_DATE", flags(false, false, false, false, true),
            "PURCHASE_HISTORY", flags(false, false, false, false, true),
            "COOKIE_ID", flags(false, false, false, false, false),
            "LICENCE", flags(false, false, true, false, false),
            "HEALTH", flags(true, false, false, false, true),
            "MY_NUMBER", flags(false, true, true, true, false));

    private LedgerFixtures() {}

    private static ItemFlags flags(
            boolean specialCare, boolean myNumber, boolean idCode, boolean single, boolean combined) {
        return new ItemFlags(specialCare, myNumber, idCode, false, single, combined, true, true);
    }

    /** Only what is needed to save. */
    static EntryDetails begun() {
        return EntryDetails.begin(MIDORINO, MEMBERS, "加入申込書");
    }

    /** Everything that every row needs. */
    static EntryDetails filled() {
        return with(begun(), Keeping.UNKNOWN, List.of(), retention(RetentionBasis.RB1, Limit.after("脱退", 60)));
    }

    static RetentionRule retention(RetentionBasis basis, Limit limit) {
        return RetentionRule.of(basis, limit, basis == RetentionBasis.RB4 ? "理由" : null);
    }

    static EntryDetails with(
            EntryDetails of, Keeping keeping, List<Recipient> recipients, RetentionRule... retention) {
        return new EntryDetails(
                of.organization(),
                of.department(),
                of.name(),
                of.kana(),
                of.business(),
                SUZUKI,
                Set.of(),
                new Holding(Set.of(SubjectKind.MEMBER), Set.of("NAME", "ADDRESS"), true, Processing.NONE),
                Set.of("P1"),
                new Acquiring(
                        AcquisitionKind.DIRECT_WRITTEN,
                        Set.of(Channel.MEMBERSHIP_APPLICATION),
                        NoticeMethod.EXPLICIT,
                        null,
                        null),
                new Volume(32_000L, null, null),
                keeping == Keeping.UNKNOWN
                        ? new Keeping(
                                Set.of(StorageMedium.PAPER),
                                "組合員書庫",
                                Set.of(KeepingMethod.LOCKED_CABINET),
                                false,
                                null,
                                Set.of("JP"),
                                null)
                        : keeping,
                List.of(new AccessRight("組合員センター", true, true, false, true)),
                recipients,
                Limit.continuous(),
                List.of(retention),
                DisposalMethod.DISSOLUTION,
                new Accuracy(AccuracyMethod.RETURNED_MAIL, 12, null),
                List.of(),
                null);
    }

    static LedgerEntry entry(EntryDetails details) {
        return new LedgerEntry(EntryId.next(), "KJ-2026-0012", details, MASTER, TODAY, SUZUKI, NOW);
    }
}
