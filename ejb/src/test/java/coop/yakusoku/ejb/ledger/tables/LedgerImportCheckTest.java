package coop.yakusoku.ejb.ledger.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.ledger.AccessRight;
import coop.yakusoku.domain.ledger.Accuracy;
import coop.yakusoku.domain.ledger.AccuracyMethod;
import coop.yakusoku.domain.ledger.Acquiring;
import coop.yakusoku.domain.ledger.AcquisitionKind;
import coop.yakusoku.domain.ledger.Channel;
import coop.yakusoku.domain.ledger.Classification;
import coop.yakusoku.domain.ledger.DataItem;
import coop.yakusoku.domain.ledger.DisposalMethod;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.ledger.FlowPhase;
import coop.yakusoku.domain.ledger.FlowStep;
import coop.yakusoku.domain.ledger.Holding;
import coop.yakusoku.domain.ledger.ItemFlags;
import coop.yakusoku.domain.ledger.ItemId;
import coop.yakusoku.domain.ledger.Keeping;
import coop.yakusoku.domain.ledger.KeepingMethod;
import coop.yakusoku.domain.ledger.Limit;
import coop.yakusoku.domain.ledger.LimitKind;
import coop.yakusoku.domain.ledger.NoticeMethod;
import coop.yakusoku.domain.ledger.Processing;
import coop.yakusoku.domain.ledger.Purpose;
import coop.yakusoku.domain.ledger.PurposeId;
import coop.yakusoku.domain.ledger.PurposeWords;
import coop.yakusoku.domain.ledger.Recipient;
import coop.yakusoku.domain.ledger.RecipientKind;
import coop.yakusoku.domain.ledger.RetentionBasis;
import coop.yakusoku.domain.ledger.RetentionRule;
import coop.yakusoku.domain.ledger.StorageMedium;
import coop.yakusoku.domain.ledger.SubjectKind;
import coop.yakusoku.domain.ledger.Volume;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.tables.Directory;
import coop.yakusoku.ejb.shared.tables.Checked;
import coop.yakusoku.ejb.shared.tables.Finding;
import coop.yakusoku.ejb.shared.tables.RegisterTable;
import coop.yakusoku.ejb.shared.tables.RowKind;
import coop.yakusoku.ejb.shared.tables.RowOutcome;
import coop.yakusoku.ejb.shared.workbook.TableFile;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a table of the ledger means, and that what goes out comes in again unchanged. */
class LedgerImportCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final OrganizationId COOP = new OrganizationId(new UUID(1, 1));
    private static final DepartmentId CENTER = new DepartmentId(new UUID(2, 1));
    private static final DepartmentId SHOPS = new DepartmentId(new UUID(2, 2));
    private static final StaffId SUZUKI = new StaffId(new UUID(3, 1));
    private static final StaffId TANAKA = new StaffId(new UUID(3, 2));
    private static final RegisterTable<LedgerColumn> TABLE = new RegisterTable<>(LedgerColumn.class, "台帳");

    private final LedgerNames names = new LedgerNames(
            List.of(
                    item("NAME", "氏名", true),
                    item("ADDRESS", "住所", true),
                    item("SEX", "性別", false),
                    item("MIX", "病歴、通院歴", false)),
            List.of(purpose("P1", "事業の利用、案内"), purpose("P2", "アンケート")),
            TODAY);
    private final List<LedgerDirectory.Known> known = new ArrayList<>();
    private Scope writing = new Scope(Set.of(COOP), Set.of());

    private static DataItem item(String code, String name, boolean jointUse) {
        ItemFlags flags = new ItemFlags(false, false, false, false, code.equals("NAME"), true, true, jointUse);
        return new DataItem(ItemId.next(), code, name, code.toLowerCase(java.util.Locale.ROOT), flags, 1, TODAY);
    }

    private static Purpose purpose(String code, String name) {
        return new Purpose(
                PurposeId.next(), code, new PurposeWords(name, "Purpose " + code, name, name, null), false, 1, TODAY);
    }

    /** Everything a row can say, with marks of the notation inside its words. */
    private static EntryDetails everything() {
        return new EntryDetails(
                COOP,
                CENTER,
                "配達リスト〜𠮷",
                "ハイタツリスト",
                "宅配",
                SUZUKI,
                Set.of(SUZUKI, TANAKA),
                new Holding(Set.of(SubjectKind.MEMBER, SubjectKind.INSURED), Set.of("NAME", "ADDRESS", "MIX"), false, Processing.NONE),
                Set.of("P1", "P2"),
                new Acquiring(
                        AcquisitionKind.DIRECT_WRITTEN, Set.of(Channel.WEBSITE), NoticeMethod.EXPLICIT, null, "裏面、約款"),
                new Volume(1_200L, 2_000L, 30L),
                new Keeping(
                        Set.of(StorageMedium.PAPER, StorageMedium.CLOUD),
                        "書庫／2階",
                        Set.of(KeepingMethod.LOCKED_CABINET, KeepingMethod.DATABASE),
                        true,
                        "倉庫",
                        Set.of("JP", "US"),
                        "米国の制度\r\n標準契約条項"),
                List.of(
                        new AccessRight("センター：早番", true, true, false, false),
                        new AccessRight("監査室", false, false, false, false)),
                List.of(
                        new Recipient(RecipientKind.CONTRACTOR, "みのり物流（株）／東", "NAME,ADDRESS"),
                        new Recipient(RecipientKind.PROVISION, "共済連", null)),
                new Limit(LimitKind.AFTER_EVENT, null, "4月から利用", 6, LocalDate.of(2026, 4, 1)),
                List.of(
                        RetentionRule.of(RetentionBasis.RB4, Limit.until(LocalDate.of(2030, 3, 31)), "理由：覚書のため"),
                        RetentionRule.of(RetentionBasis.RB1, Limit.after("脱退", 60), null)),
                DisposalMethod.CRUSHING,
                new Accuracy(AccuracyMethod.AT_DELIVERY, 12, LocalDate.of(2026, 4, 1)),
                List.of(
                        new FlowStep(FlowPhase.USE, "突合", null, "端末", "規程3-2"),
                        new FlowStep(FlowPhase.DISPOSAL, "破砕", null, null, null)),
                "=備考〜𠮷");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void what_goes_out_comes_in_again_unchanged_in_every_format(TableFormat format) {
        remember(everything(), EntryStatus.IN_USE);
        remember(EntryDetails.begin(COOP, SHOPS, "会員名簿"), EntryStatus.DRAFT);

        Checked<LedgerImportCheck.Plan> again = check(export(format), format);

        assertThat(again.outcomes()).flatExtracting(RowOutcome::findings).isEmpty();
        assertThat(again.outcomes()).extracting(RowOutcome::kind).containsExactly(RowKind.SAME, RowKind.SAME);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void what_went_out_and_was_deleted_is_new_and_says_the_same(TableFormat format) {
        EntryDetails plain = EntryDetails.begin(COOP, SHOPS, "会員名簿").answeredForBy(SUZUKI);
        remember(plain, EntryStatus.DRAFT);
        byte[] file = export(format, Map.of(LedgerColumn.NUMBER, ""));
        known.clear();

        Checked<LedgerImportCheck.Plan> again = check(file, format);

        assertThat(again.plans()).extracting(LedgerImportCheck.Plan::details).containsExactly(plain);
    }

    @Test
    void every_notation_is_read_as_people_write_it() {
        EntryDetails read = onlyPlan(Map.of(
                        LedgerColumn.ITEMS, "氏名，住所",
                        LedgerColumn.PURPOSES, "事業の利用、案内",
                        LedgerColumn.ACCESS, "センター:閲覧、印刷\n総務部",
                        LedgerColumn.RECIPIENTS, "委託先:みのり物流／住所",
                        LedgerColumn.USE_LIMIT, "継続",
                        LedgerColumn.RETENTION_LAW, "取引終了から７年",
                        LedgerColumn.RETENTION_OTHER, "令和9年3月31日 理由：覚書",
                        LedgerColumn.FLOW, "取得：受け取る／窓口",
                        LedgerColumn.SEARCHABLE, "×",
                        LedgerColumn.RESPONSIBLE, "鈴木 美咲"))
                .details();

        assertThat(read.holding().items()).containsExactly("NAME", "ADDRESS");
        assertThat(read.purposes()).containsExactly("P1");
        assertThat(read.access())
                .containsExactly(
                        new AccessRight("センター", true, false, false, true),
                        new AccessRight("総務部", true, false, false, false));
        assertThat(read.recipients())
                .containsExactly(new Recipient(RecipientKind.CONTRACTOR, "みのり物流", "ADDRESS"));
        assertThat(read.use()).isEqualTo(Limit.continuous());
        assertThat(read.retention())
                .containsExactly(
                        RetentionRule.of(RetentionBasis.RB2, Limit.after("取引終了", 84), null),
                        RetentionRule.of(RetentionBasis.RB4, Limit.until(LocalDate.of(2027, 3, 31)), "覚書"));
        assertThat(read.flow()).containsExactly(new FlowStep(FlowPhase.ACQUISITION, "受け取る", "窓口", null, null));
        assertThat(read.holding().searchable()).isFalse();
        assertThat(read.responsible()).isEqualTo(SUZUKI);
    }

    @Test
    void the_example_of_the_template_would_be_taken_if_it_were_no_example() {
        Map<LedgerColumn, Object> example = LedgerExample.values("組合員センター", names);
        Checked<LedgerImportCheck.Plan> passedOver =
                check(file(TableFormat.XLSX, List.of(example, row(Map.of()))), TableFormat.XLSX);
        assertThat(passedOver.outcomes()).extracting(RowOutcome::name).containsExactly("新しい名簿");

        example.remove(LedgerColumn.NUMBER);
        EntryDetails read = onlyPlan(example).details();
        assertThat(read.completion().needed()).containsExactly("responsible");
        assertThat(read.flow()).hasSize(2);
    }

    @Test
    void everything_wrong_with_a_line_is_told_at_once_each_at_its_cell() {
        List<Finding> findings = findings(Map.of(
                LedgerColumn.DEPARTMENT, "北支所",
                LedgerColumn.ITEMS, "指紋",
                LedgerColumn.PURPOSES, "何でも",
                LedgerColumn.RESPONSIBLE, "名無し",
                LedgerColumn.NOTICE, "通知",
                LedgerColumn.ACQUISITION, "直接書面",
                LedgerColumn.COUNTRIES, "アトランティス",
                LedgerColumn.USE_LIMIT, "そのうち",
                LedgerColumn.FLOW, "散歩：する",
                LedgerColumn.COUNT, "-1"));

        assertThat(findings)
                .extracting(Finding::head, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple("部署", "organization.table-department-unknown"),
                        tuple("項目", "ledger.item-unknown"),
                        tuple("利用目的", "ledger.purpose-unknown"),
                        tuple("取扱責任者", "organization.table-person-unknown"),
                        tuple("利用目的の通知方法", "ledger.direct-needs-explicit"),
                        tuple("取扱国", "ledger.country-unknown"),
                        tuple("利用期限", "ledger.table-limit-unreadable"),
                        tuple("ライフサイクル・フロー", "ledger.table-flow-unreadable"),
                        tuple("件数", "ledger.count-negative"));
        assertThat(findings).extracting(Finding::column).doesNotContain("");
    }

    @Test
    void what_the_ledger_would_refuse_the_check_refuses() {
        assertThat(codes(Map.of(LedgerColumn.RESPONSIBLE, "M0002"))).containsExactly("ledger.responsible-not-appointed");
        assertThat(codes(Map.of(LedgerColumn.HANDLERS, "退職 した"))).containsExactly("ledger.handler-not-active");
        assertThat(codes(Map.of(
                        LedgerColumn.ITEMS, "氏名、性別",
                        LedgerColumn.RECIPIENTS, "共同利用先：共済連／性別")))
                .containsExactly("ledger.joint-use-item");
        assertThat(codes(Map.of(LedgerColumn.RECIPIENTS, "委託先：倉庫／住所")))
                .containsExactly("ledger.recipient-item-unknown");
        assertThat(codes(Map.of(LedgerColumn.NUMBER, "KJ-2020-0001"))).containsExactly("ledger.table-number-unknown");
        assertThat(codes(Map.of(LedgerColumn.STATUS, "廃止"))).containsExactly("ledger.table-abolish-on-screen");
        assertThat(codes(Map.of(LedgerColumn.KIND, "匿名加工情報"))).containsExactly("ledger.table-kind-differs");
        assertThat(codes(Map.of(LedgerColumn.ORGANIZATION, "よその生協")))
                .containsExactly("organization.table-organization-unknown");
    }

    @Test
    void a_department_one_does_not_keep_is_refused_only_when_something_would_be_written() {
        remember(everything(), EntryStatus.IN_USE);
        writing = Scope.NONE;

        assertThat(check(export(TableFormat.XLSX), TableFormat.XLSX).outcomes())
                .extracting(RowOutcome::kind)
                .containsExactly(RowKind.SAME);
        assertThat(check(export(TableFormat.XLSX, Map.of(LedgerColumn.NOTE, "新しい")), TableFormat.XLSX)
                        .outcomes()
                        .get(0)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("ledger.not-your-department");
    }

    @Test
    void a_change_says_which_columns_and_an_abolished_row_takes_none() {
        remember(everything(), EntryStatus.IN_USE);
        byte[] changed = export(
                TableFormat.XLSX, Map.of(LedgerColumn.NOTE, "", LedgerColumn.ITEMS, "氏名、住所", LedgerColumn.COUNT, 1_300));

        RowOutcome outcome = check(changed, TableFormat.XLSX).outcomes().get(0);
        assertThat(outcome.kind()).isEqualTo(RowKind.CHANGED);
        assertThat(outcome.changed()).containsExactly("項目", "件数", "備考");

        known.clear();
        remember(everything(), EntryStatus.ABOLISHED);
        assertThat(check(changed, TableFormat.XLSX).outcomes().get(0).findings())
                .extracting(Finding::code)
                .contains("ledger.abolished");
    }

    @Test
    void a_name_stands_once_in_a_department_in_the_table_and_in_the_ledger() {
        remember(EntryDetails.begin(COOP, CENTER, "会員名簿"), EntryStatus.DRAFT);
        remember(EntryDetails.begin(COOP, CENTER, "配達リスト"), EntryStatus.DRAFT);

        Checked<LedgerImportCheck.Plan> twice =
                check(export(TableFormat.CSV, Map.of(LedgerColumn.NUMBER, "", LedgerColumn.NAME, "新しい名簿")), TableFormat.CSV);
        assertThat(twice.outcomes().get(1).findings()).extracting(Finding::code).containsExactly("shared.import-duplicate");
        Checked<LedgerImportCheck.Plan> taken =
                check(export(TableFormat.CSV, Map.of(LedgerColumn.NAME, "ﾊｲﾀﾂ")), TableFormat.CSV);
        assertThat(taken.outcomes().get(0).kind()).isEqualTo(RowKind.CHANGED);
        Checked<LedgerImportCheck.Plan> renamed =
                check(export(TableFormat.CSV, Map.of(LedgerColumn.NAME, "配達 リスト")), TableFormat.CSV);
        assertThat(renamed.outcomes().get(0).findings()).extracting(Finding::code).containsExactly("ledger.name-taken");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private LedgerImportCheck.Plan onlyPlan(Map<LedgerColumn, Object> said) {
        Checked<LedgerImportCheck.Plan> checked = check(line(said), TableFormat.XLSX);
        assertThat(checked.outcomes()).flatExtracting(RowOutcome::findings).isEmpty();
        return checked.plans().get(0);
    }

    private List<Finding> findings(Map<LedgerColumn, Object> said) {
        return check(line(said), TableFormat.XLSX).outcomes().get(0).findings();
    }

    private List<String> codes(Map<LedgerColumn, Object> said) {
        return findings(said).stream().map(Finding::code).toList();
    }

    /** One line for a new row that says this and what every row must say. */
    private static byte[] line(Map<LedgerColumn, Object> said) {
        return file(TableFormat.XLSX, List.of(row(said)));
    }

    private static Map<LedgerColumn, Object> row(Map<LedgerColumn, Object> said) {
        Map<LedgerColumn, Object> row = new EnumMap<>(LedgerColumn.class);
        row.put(LedgerColumn.NAME, "新しい名簿");
        row.put(LedgerColumn.DEPARTMENT, "組合員センター");
        row.putAll(said);
        return row;
    }

    private byte[] export(TableFormat format) {
        return export(format, Map.of());
    }

    /** What an export writes, with some cells written over in every line. */
    private byte[] export(TableFormat format, Map<LedgerColumn, Object> over) {
        return file(
                format,
                known.stream()
                        .map(it -> {
                            Map<LedgerColumn, Object> row = new LedgerCells(place(), names).of(it.details());
                            row.put(LedgerColumn.NUMBER, it.number());
                            row.put(LedgerColumn.KIND, LedgerVocabulary.of(it.classification()));
                            row.put(LedgerColumn.STATUS, LedgerVocabulary.STATES.of(it.status()));
                            row.putAll(over);
                            return row;
                        })
                        .toList());
    }

    private static byte[] file(TableFormat format, List<Map<LedgerColumn, Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLE.write(format, out, "鈴木 美咲", LocalDateTime.of(2026, 11, 22, 9, 0), table -> {
            for (Map<LedgerColumn, Object> row : rows) {
                table.row(TABLE.line(row));
            }
        });
        return out.toByteArray();
    }

    private Checked<LedgerImportCheck.Plan> check(byte[] content, TableFormat format) {
        LedgerDirectory directory = new LedgerDirectory(place(), names, Set.of(SUZUKI), known);
        return new LedgerImportCheck(directory, name -> Optional.empty(), writing)
                .check(TableFile.read("台帳." + format.ending(), content, 1_000));
    }

    private static Directory place() {
        return new Directory(
                COOP,
                false,
                List.of(
                        new Directory.Department(CENTER, "2100", "組合員センター", "組合員センター", true),
                        new Directory.Department(SHOPS, "4100", "デポーみどり店", "デポーみどり店", true)),
                List.of(
                        new Directory.Person(SUZUKI, "M0001", "鈴木 美咲", true),
                        new Directory.Person(TANAKA, "M0002", "田中 一郎", true),
                        new Directory.Person(new StaffId(new UUID(3, 3)), "M0003", "退職 した", false)));
    }

    private void remember(EntryDetails details, EntryStatus status) {
        known.add(new LedgerDirectory.Known(
                EntryId.next(),
                "KJ-2026-%04d".formatted(known.size() + 1),
                0,
                status,
                Classification.of(details.holding(), details.acquiring().kind(), names.flags()),
                details));
    }
}
