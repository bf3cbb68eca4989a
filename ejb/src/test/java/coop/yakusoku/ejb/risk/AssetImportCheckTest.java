package coop.yakusoku.ejb.risk;

import static coop.yakusoku.domain.risk.RiskFixtures.COOP;
import static coop.yakusoku.domain.risk.RiskFixtures.NORTH_CENTER;
import static coop.yakusoku.domain.risk.RiskFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Cia;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.tables.Directory;
import coop.yakusoku.ejb.shared.tables.Checked;
import coop.yakusoku.ejb.shared.tables.Finding;
import coop.yakusoku.ejb.shared.tables.RowKind;
import coop.yakusoku.ejb.shared.tables.RowOutcome;
import coop.yakusoku.ejb.shared.workbook.Files;
import coop.yakusoku.ejb.shared.workbook.Sheet;
import coop.yakusoku.ejb.shared.workbook.WorkbookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class AssetImportCheckTest {

    private static final List<String> DEPARTMENTS = List.of(
            "総務部", "人事課", "経理課", "情報システム課", "組合員サービス部", "組合員センター", "共済課", "広報・活動推進課", "宅配事業部", "北センター", "南センター",
            "店舗事業部", "デポーみどり店", "監査室");

    private final List<ImportDirectory.Known> known = new ArrayList<>();
    private Scope writing = new Scope(Set.of(COOP), Set.of());

    @Test
    void the_sample_ledger_is_new_in_an_empty_register() {
        Checked<AssetImportCheck.Plan> result = check(Files.sample(), false);

        assertThat(result.outcomes()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(result.outcomes()).flatExtracting(RowOutcome::findings).isEmpty();
        assertThat(result.outcomes()).extracting(RowOutcome::kind).containsOnly(RowKind.NEW);
    }

    @Test
    void the_same_ledger_again_changes_nothing() {
        remember(check(Files.sample(), false));

        assertThat(check(Files.sample(), false).outcomes())
                .extracting(RowOutcome::kind)
                .containsOnly(RowKind.SAME);
    }

    @Test
    void a_changed_cell_is_a_changed_asset_and_says_which_column() {
        byte[] before = ledger(sheet -> row(sheet, 1, Map.of()));
        remember(check(before, false));

        RowOutcome outcome = check(ledger(sheet -> row(sheet, 1, Map.of("備考", "鍵は総務"))), false).outcomes().get(0);

        assertThat(outcome.kind()).isEqualTo(RowKind.CHANGED);
        assertThat(outcome.changed()).containsExactly("備考");
    }

    @Test
    void an_unknown_department_is_told_with_its_place_and_similar_names() {
        Finding finding = onlyFinding(ledger(sheet -> row(sheet, 1, Map.of("管理部署", "北センタ"))), false);

        // 北センター without its long vowel is the same name to a reader
        assertThat(finding).isNull();
        finding = onlyFinding(ledger(sheet -> row(sheet, 1, Map.of("管理部署", "北支所"))), false);
        assertThat(finding.code()).isEqualTo("organization.table-department-unknown");
        assertThat(finding.column()).isEqualTo("F");
        assertThat(finding.head()).isEqualTo("管理部署");
        assertThat(finding.details()).hasSize(2);
    }

    @Test
    void a_department_one_does_not_keep_is_refused_only_when_something_would_be_written() {
        byte[] content = ledger(sheet -> row(sheet, 1, Map.of()));
        remember(check(content, false));
        writing = Scope.NONE;

        assertThat(check(content, false).outcomes()).extracting(RowOutcome::kind).containsOnly(RowKind.SAME);
        assertThat(onlyFinding(ledger(sheet -> row(sheet, 1, Map.of("備考", "新しい"))), false).code())
                .isEqualTo("risk.not-your-department");
    }

    @Test
    void marks_of_the_old_scale_are_one_higher_here() {
        byte[] old = ledger(sheet -> row(sheet, 1, Map.of("機密性", "2", "完全性", "１", "可用性", "0", "重要度", "2")));

        assertThat(onlyFinding(old, false).code()).isEqualTo("risk.import-mark-out-of-scale");
        assertThat(check(old, true).plans().get(0).details().cia()).isEqualTo(new Cia(3, 2, 1));
    }

    @Test
    void impossible_and_contradicting_scores_are_found() {
        assertThat(onlyFinding(ledger(sheet -> row(sheet, 1, Map.of("リスク値", "5"))), false).code())
                .isEqualTo("risk.import-value-impossible");
        assertThat(onlyFinding(ledger(sheet -> row(sheet, 1, Map.of("重要度", "1"))), false).code())
                .isEqualTo("risk.import-computed-differs");
        assertThat(onlyFinding(
                                ledger(sheet -> row(sheet, 1, Map.of("脅威の発生頻度", "3", "脆弱性", "3", "被害発生可能性", "2"))),
                                false)
                        .head())
                .isEqualTo("被害発生可能性");
    }

    @Test
    void what_is_missing_is_named_and_what_is_wrong_too_all_at_once() {
        RowOutcome outcome = check(
                        ledger(sheet -> row(sheet, 1, Map.of("業務分類", "", "登録日", "13月40日", "媒体・保存先", "石板"))), false)
                .outcomes()
                .get(0);

        assertThat(outcome.findings())
                .extracting(Finding::head)
                .containsExactlyInAnyOrder("業務分類", "登録日", "媒体・保存先");
    }

    @Test
    void two_rows_may_not_be_one_asset() {
        RowOutcome second = check(
                        ledger(sheet -> {
                            row(sheet, 1, Map.of());
                            row(sheet, 2, Map.of());
                        }),
                        false)
                .outcomes()
                .get(1);

        assertThat(second.findings()).extracting(Finding::code).containsExactly("shared.import-duplicate");
        assertThat(second.findings().get(0).details().get(0)).isEqualTo(2);
    }

    @Test
    void an_unknown_number_is_an_error_and_a_known_one_the_asset() {
        assertThat(onlyFinding(ledger(sheet -> row(sheet, 1, Map.of("資産番号", "JS-2020-9999"))), false).code())
                .isEqualTo("risk.import-number-unknown");

        remember(check(ledger(sheet -> row(sheet, 1, Map.of())), false));
        RowOutcome renamed = check(
                        ledger(sheet -> row(sheet, 1, Map.of("資産番号", "ＪＳ-2026-0001", "情報資産名称", "新しい名"))), false)
                .outcomes()
                .get(0);
        assertThat(renamed.kind()).isEqualTo(RowKind.CHANGED);
    }

    @Test
    void only_the_federation_hands_down() {
        assertThat(onlyFinding(ledger(sheet -> row(sheet, 1, Map.of("会員生協への公開", "有"))), false).code())
                .isEqualTo("risk.hand-down-federation-only");
    }

    @Test
    void an_organisation_out_of_sight_is_unknown() {
        assertThat(onlyFinding(ledger(sheet -> row(sheet, 1, Map.of("組織", "よその生協"))), false).code())
                .isEqualTo("organization.table-organization-unknown");
    }

    @Test
    void remarks_and_examples_are_no_rows() {
        Checked<AssetImportCheck.Plan> result = check(
                ledger(sheet -> {
                    row(sheet, 1, Map.of("業務分類", "（記入例）総務"));
                    row(sheet, 2, Map.of());
                    sheet.createRow(4).createCell(0).setCellValue("※取扱注意");
                }),
                false);

        assertThat(result.outcomes()).extracting(RowOutcome::row).containsExactly(3);
    }

    @Test
    void a_workbook_without_the_columns_says_which_are_missing() {
        assertThatThrownBy(() -> check(Files.workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("買物")), false))
                .hasMessage("shared.import-no-head");
        assertThatThrownBy(() -> check(Files.named("only-header.xlsx"), false)).hasMessage("shared.import-no-rows");
        assertThatThrownBy(() -> check(Files.named("no-header.xlsx"), false)).hasMessage("shared.import-no-head");
    }

    @Test
    void each_bad_workbook_is_reported_row_by_row() {
        assertThat(codes("unknown-department.xlsx")).contains("organization.table-department-unknown");
        assertThat(codes("duplicate-numbers.xlsx")).containsAnyOf("shared.import-duplicate", "risk.import-number-unknown");
        assertThat(codes("impossible-scores.xlsx"))
                .contains("risk.import-mark-out-of-scale", "risk.import-value-impossible");
    }

    private List<String> codes(String file) {
        return check(Files.named(file), false).outcomes().stream()
                .flatMap(outcome -> outcome.findings().stream())
                .map(Finding::code)
                .toList();
    }

    private Finding onlyFinding(byte[] content, boolean oldScale) {
        List<Finding> findings = check(content, oldScale).outcomes().get(0).findings();
        assertThat(findings).hasSizeLessThan(2);
        return findings.isEmpty() ? null : findings.get(0);
    }

    private Checked<AssetImportCheck.Plan> check(byte[] content, boolean oldScale) {
        ImportDirectory directory = directory();
        List<Sheet> sheets = WorkbookReader.read(content, 11_000);
        return new AssetImportCheck(directory, name -> Optional.empty(), writing, TODAY, oldScale).check(sheets);
    }

    private ImportDirectory directory() {
        List<Directory.Department> departments = new ArrayList<>();
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
            String name = DEPARTMENTS.get(i);
            DepartmentId id = name.equals("北センター") ? NORTH_CENTER : new DepartmentId(new UUID(9, i));
            departments.add(new Directory.Department(id, "" + (1000 + i), name, name, true));
        }
        List<Directory.Person> people =
                List.of(new Directory.Person(new StaffId(new UUID(8, 1)), "M0001", "緑野 花子", true));
        return new ImportDirectory(new Directory(COOP, false, departments, people), known);
    }

    private void remember(Checked<AssetImportCheck.Plan> result) {
        for (AssetImportCheck.Plan plan : result.plans()) {
            AssetDetails details = plan.details();
            known.add(new ImportDirectory.Known(
                    AssetId.next(), "JS-2026-%04d".formatted(known.size() + 1), 0, details));
        }
    }

    private static byte[] ledger(java.util.function.Consumer<XSSFSheet> rows) {
        return Files.workbook(sheet -> {
            XSSFRow head = sheet.createRow(0);
            for (AssetColumn column : AssetColumn.values()) {
                head.createCell(column.ordinal()).setCellValue(column.head());
            }
            rows.accept(sheet);
        });
    }

    private static void row(XSSFSheet sheet, int index, Map<String, String> said) {
        XSSFRow row = sheet.createRow(index);
        Map<String, String> plain = Map.of(
                "業務分類", "宅配",
                "情報資産名称", "注文書",
                "利用者範囲", "北センター職員",
                "管理部署", "北センター",
                "媒体・保存先", "書類",
                "機密性", "2",
                "完全性", "1",
                "可用性", "1",
                "登録日", "R8.4.1");
        for (AssetColumn column : AssetColumn.values()) {
            String value = said.getOrDefault(column.head(), plain.getOrDefault(column.head(), ""));
            row.createCell(column.ordinal()).setCellValue(value);
        }
    }

}
