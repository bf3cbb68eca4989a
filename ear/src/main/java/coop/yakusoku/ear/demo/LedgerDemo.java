package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.ledger.AccessRight;
import coop.yakusoku.domain.ledger.Accuracy;
import coop.yakusoku.domain.ledger.Acquiring;
import coop.yakusoku.domain.ledger.AcquisitionKind;
import coop.yakusoku.domain.ledger.Channel;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.FlowPhase;
import coop.yakusoku.domain.ledger.FlowStep;
import coop.yakusoku.domain.ledger.Holding;
import coop.yakusoku.domain.ledger.ItemFlags;
import coop.yakusoku.domain.ledger.Keeping;
import coop.yakusoku.domain.ledger.KeepingMethod;
import coop.yakusoku.domain.ledger.Limit;
import coop.yakusoku.domain.ledger.NoticeMethod;
import coop.yakusoku.domain.ledger.Processing;
import coop.yakusoku.domain.ledger.Recipient;
import coop.yakusoku.domain.ledger.RecipientKind;
import coop.yakusoku.domain.ledger.RetentionBasis;
import coop.yakusoku.domain.ledger.RetentionRule;
import coop.yakusoku.domain.ledger.StorageMedium;
import coop.yakusoku.domain.ledger.SubjectKind;
import coop.yakusoku.domain.ledger.Volume;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ear.demo.LedgerPatterns.Pattern;
import coop.yakusoku.ear.launcher.Size;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * The ledger of personal information of every organisation, linked to the assets that hold it. The co-op of the sample
 * workbook has rows too, linked to nothing yet.
 *
 * <p>The same size gives the same data on the same day; days are counted back from today, so that reviews are late and
 * periods end. Kinds in law and completion are computed by the domain itself.
 */
final class LedgerDemo {

    private static final String OF_THE_WORKBOOK = "10";
    private static final int OF_THE_WORKBOOK_MOST = 14;
    private static final String[] FORMER = {"", "（旧様式）", "（前年度分）", "（控え）", "（前々年度分）"};

    /** A department with who may answer for its rows. */
    private record Unit(UUID organization, String organizationCode, UUID id, String code, List<UUID> people) {}

    private final Connection owner;
    private final Random random = new Random(20261123L);
    private final LocalDate today = LocalDate.now(RiskDemo.TOKYO);
    private final Map<String, ItemFlags> master = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final LedgerTables tables;

    private LedgerDemo(Connection owner) {
        this.owner = owner;
        this.tables = new LedgerTables(owner);
    }

    /** @param owner connected as the owner of the schema, inside the caller's transaction; assets are there */
    static void load(Connection owner, Size size) throws SQLException {
        LedgerDemo demo = new LedgerDemo(owner);
        switch (size) {
            case S -> demo.fill(60);
            case M -> demo.fill(400);
            case L -> demo.fill(1_500);
        }
    }

    private void fill(int count) throws SQLException {
        readMaster();
        List<Unit> units = units();
        int ofTheWorkbook = 0;
        for (int i = 0, made = 0; made < count; i++) {
            Unit unit = units.get(i % units.size());
            if (!unit.organizationCode().equals(OF_THE_WORKBOOK)) {
                entry(unit);
                made++;
            } else if (ofTheWorkbook < OF_THE_WORKBOOK_MOST) {
                entry(unit);
                made++;
                ofTheWorkbook++;
            }
        }
        tables.send(numbers);
        tables.link();
    }

    private void entry(Unit unit) {
        List<Pattern> patterns = LedgerPatterns.of(unit.code());
        int turn = used.merge(unit.id().toString(), 1, Integer::sum) - 1;
        Pattern pattern = patterns.get(turn % patterns.size());
        String former = FORMER[Math.min(turn / patterns.size(), FORMER.length - 1)];
        LocalDate registered = today.minusDays(30L + random.nextInt(1_200));
        int year = FiscalYear.of(registered).year();
        int no = numbers.merge(unit.organization() + "/" + year, 1, Integer::sum);
        LocalDate reviewed = today.minusDays(random.nextInt(400));
        tables.add(
                "KJ-%d-%04d".formatted(year, no),
                details(unit, pattern, pattern.name() + former),
                master,
                registered,
                reviewed.isBefore(registered) ? registered : reviewed,
                new StaffId(unit.people().get(0)),
                pattern.assets());
    }

    private EntryDetails details(Unit unit, Pattern pattern, String name) {
        boolean careless = random.nextInt(9) == 0;
        Set<String> items = Codes.split(pattern.items());
        boolean abroad = pattern.place().contains("国外");
        return new EntryDetails(
                new OrganizationId(unit.organization()),
                new DepartmentId(unit.id()),
                name,
                pattern.kana(),
                pattern.business(),
                careless ? null : new StaffId(unit.people().get(random.nextInt(unit.people().size()))),
                Set.of(),
                new Holding(Codes.split(SubjectKind.class, pattern.subjects()), items, true, Processing.NONE),
                careless && random.nextBoolean() ? Set.of() : Codes.split(pattern.purposes()),
                acquiring(pattern),
                volume(pattern),
                new Keeping(
                        Codes.split(StorageMedium.class, pattern.media()),
                        pattern.place(),
                        Codes.split(KeepingMethod.class, pattern.methods()),
                        pattern.media().contains("SERVER"),
                        pattern.media().contains("SERVER") ? "遠隔地保管庫" : null,
                        abroad ? Set.of("JP", "US") : Set.of("JP"),
                        abroad ? "米国の連邦法・州法と事業者の契約条項を確認し、公表済み。" : null),
                access(pattern),
                pattern.recipients().isEmpty()
                        ? List.of()
                        : List.of(new Recipient(RecipientKind.CONTRACTOR, pattern.recipients(), "")),
                Limit.continuous(),
                careless ? List.of() : List.of(retention(pattern)),
                pattern.disposal(),
                accuracy(pattern),
                random.nextInt(3) == 0 ? List.of() : flow(pattern),
                null);
    }

    private static Acquiring acquiring(Pattern pattern) {
        boolean direct = pattern.acquisition() == AcquisitionKind.DIRECT_WRITTEN;
        return new Acquiring(
                pattern.acquisition(),
                Codes.split(Channel.class, pattern.channels()),
                direct ? NoticeMethod.EXPLICIT : NoticeMethod.PUBLICATION,
                null,
                direct ? "申込書・申告書の記載" : "ホームページ「利用目的のお知らせ」");
    }

    private Volume volume(Pattern pattern) {
        long count = Math.max(1, pattern.count() * (60 + random.nextInt(80)) / 100);
        return new Volume(count, count + count / 5, count / 20);
    }

    private static List<AccessRight> access(Pattern pattern) {
        return List.of(
                new AccessRight(pattern.business() + "担当", true, true, false, true),
                new AccessRight("部署の責任者", true, false, true, true));
    }

    private RetentionRule retention(Pattern pattern) {
        String reason = pattern.basis() == RetentionBasis.RB4 ? "業務の記録として必要な期間" : null;
        if (pattern.after().isEmpty()) {
            return RetentionRule.of(pattern.basis(), Limit.continuous(), reason);
        }
        String[] rule = pattern.after().split("/");
        int roll = random.nextInt(6);
        Limit limit = roll == 0
                ? Limit.until(today.plusDays(random.nextInt(300) - 60L))
                : Limit.after(rule[0], Integer.parseInt(rule[1]));
        return RetentionRule.of(pattern.basis(), limit, reason);
    }

    private Accuracy accuracy(Pattern pattern) {
        return pattern.accuracy() == null
                ? Accuracy.UNKNOWN
                : new Accuracy(pattern.accuracy(), 12, today.minusDays(random.nextInt(420)));
    }

    private static List<FlowStep> flow(Pattern pattern) {
        boolean paper = pattern.media().contains("PAPER");
        return List.of(
                new FlowStep(FlowPhase.ACQUISITION, paper ? "書面で受け取り、記入もれを確認する" : "画面から入力する", pattern.place(),
                        paper ? "書面" : "画面", "取扱規程4-1"),
                new FlowStep(FlowPhase.TRANSFER, paper ? "施錠した袋で運び、受渡簿に記録する" : "暗号化した通信で送る", null,
                        paper ? "社内便" : "通信", "取扱規程4-2"),
                new FlowStep(FlowPhase.USE, "業務に必要な人だけが利用する", pattern.place(), "一覧・画面", "取扱規程4-3"),
                new FlowStep(FlowPhase.STORAGE, "保管場所に収め、持出しを記録する", pattern.place(), null, "取扱規程4-4"),
                new FlowStep(FlowPhase.DISPOSAL, "期限の到来を確認し、立会いのうえ廃棄する", null, null, "取扱規程4-5"));
    }

    private void readMaster() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select code, special_care, my_number, id_code, property, single,"
                        + " combined, in_policy, joint_use from ledger_item")) {
            while (row.next()) {
                master.put(
                        row.getString(1),
                        new ItemFlags(
                                row.getBoolean(2),
                                row.getBoolean(3),
                                row.getBoolean(4),
                                row.getBoolean(5),
                                row.getBoolean(6),
                                row.getBoolean(7),
                                row.getBoolean(8),
                                row.getBoolean(9)));
            }
        }
    }

    /** Every department, with the people appointed in its organisation, or else in the federation. */
    private List<Unit> units() throws SQLException {
        Map<UUID, List<UUID>> appointed = new HashMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select distinct a.organization_id, a.person_id"
                        + " from organization_appointment a where not a.revoked and a.valid_to is null"
                        + " and a.role in ('PROTECTION_OFFICER', 'PRIVACY_MANAGER', 'HR')"
                        + " order by a.organization_id, a.person_id")) {
            while (row.next()) {
                appointed
                        .computeIfAbsent(row.getObject(1, UUID.class), it -> new ArrayList<>())
                        .add(row.getObject(2, UUID.class));
            }
        }
        UUID federation = tables.uuid("select organization_id from organization_organization where code = '00'");
        List<Unit> units = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select d.organization_id, o.code, d.department_id, d.code"
                        + " from organization_department d"
                        + " join organization_organization o on o.organization_id = d.organization_id"
                        + " where d.valid_to is null order by o.code, d.code")) {
            while (row.next()) {
                UUID organization = row.getObject(1, UUID.class);
                units.add(new Unit(
                        organization,
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        appointed.getOrDefault(organization, appointed.get(federation))));
            }
        }
        return units;
    }
}
