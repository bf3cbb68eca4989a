package coop.yakusoku.ear.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that must not get in: each gets its sentence, and no row is written. */
@Order(6)
class RefusedWorkbooksE2E {

    private static final Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ一-龠]{4,}");
    private static final double A_MINUTE = 60_000;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"empty", "encrypted", "not-a-workbook", "no-header", "only-header"})
    void a_file_that_is_no_ledger_is_refused_beside_the_field(String name) {
        mustBeRefused(Workbooks.small(name + ".xlsx"));
    }

    @Test
    void a_zip_bomb_is_refused() {
        mustBeRefused(Workbooks.zipBomb(folder));
    }

    @Test
    void a_hundred_megabytes_are_refused() {
        mustBeRefused(Workbooks.hundredMegabytes(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-department", "duplicate-numbers", "impossible-scores"})
    void rows_that_are_wrong_are_named_with_row_column_and_reason(String name) {
        Records records = new Records(visitor.stack());
        long before = written(records);
        Page page = visitor.loginAs("officer");
        Register register = new Register(visitor, page);

        register.upload(Workbooks.small(name + ".xlsx"));

        assertThat(register.found("showError")).isPositive();
        assertThat(page.locator("[id='confirmation:confirm']")).hasCount(0);
        page.locator("#showError").click();
        Locator row = page.locator("#outcomes tbody tr").first();
        assertThat(row.locator("td").first()).hasText(Pattern.compile("\\d+"));
        assertThat(row.locator("td strong").first()).hasText(Pattern.compile("[A-Z]{1,2} .+"));
        assertThat(row.locator("td").last()).containsText(JAPANESE);
        visitor.mustBeUsableByAll(page);
        visitor.show(page, "import-refused-" + name);
        assertThat(written(records)).isEqualTo(before);
    }

    @Test
    void a_million_blank_rows_are_nothing() {
        Records records = new Records(visitor.stack());
        long before = written(records);
        Page page = visitor.loginAs("officer");
        page.setDefaultTimeout(A_MINUTE);
        Register register = new Register(visitor, page);

        register.upload(Workbooks.millionBlankRows(folder));

        assertThat(register.found("showNew")).isEqualTo(2);
        assertThat(register.found("showError")).isZero();
        assertThat(written(records)).isEqualTo(before);
    }

    @Test
    void a_formula_is_what_it_last_came_to_and_is_never_calculated() {
        Page page = visitor.loginAs("officer");
        Register register = new Register(visitor, page);

        register.upload(Workbooks.small("formulas.xlsx"));

        assertThat(register.found("showError")).isZero();
        assertThat(understood(register)).isEqualTo(2);
        assertThat(page.locator("#outcomes")).containsText("総代名簿");
        assertThat(page.locator("#outcomes")).not().containsText("CONCATENATE");
    }

    @Test
    void the_old_scale_is_refused_until_it_is_declared() {
        Records records = new Records(visitor.stack());
        long before = written(records);
        Page page = visitor.loginAs("officer");
        Register register = new Register(visitor, page);

        register.upload(Workbooks.small("old-scale.xlsx"));
        assertThat(register.found("showError")).isPositive();
        assertThat(page.locator("#outcomes")).containsText("旧版");
        assertThat(page.locator("[id='confirmation:confirm']")).hasCount(0);

        register.uploadOfOldScale(Workbooks.small("old-scale.xlsx"));
        assertThat(register.found("showError")).isZero();
        assertThat(understood(register)).isEqualTo(3);
        assertThat(written(records)).isEqualTo(before);
    }

    @Test
    void scripts_and_formulas_in_texts_are_texts_and_a_text_too_long_is_named() {
        Records records = new Records(visitor.stack());
        long before = written(records);
        Page page = visitor.loginAs("officer");
        Register register = new Register(visitor, page);
        List<String> alerts = new ArrayList<>();
        page.onDialog(it -> {
            alerts.add(it.message());
            it.dismiss();
        });

        register.upload(Workbooks.small("hostile-text.xlsx"));

        Locator outcomes = page.locator("#outcomes");
        assertThat(outcomes).containsText("文字以内で入力してください");
        assertThat(outcomes).containsText("𠮷田");
        assertThat(page.locator("[id='confirmation:confirm']")).hasCount(0);
        page.locator("#showNew").click();
        assertThat(outcomes).containsText("<script>alert('名簿')</script>");
        assertThat(outcomes).containsText("=HYPERLINK(\"http://example.jp\",\"名簿\")");
        assertThat(outcomes.locator("script, img, a[href*='example.jp']")).hasCount(0);
        assertThat(alerts).isEmpty();
        visitor.mustBeUsableByAll(page);
        assertThat(written(records)).isEqualTo(before);
    }

    /** Rows without a fault, whether the register has the asset already or not. */
    private static int understood(Register register) {
        return register.found("showNew") + register.found("showChanged") + register.found("showSame");
    }

    private void mustBeRefused(Path workbook) {
        Records records = new Records(visitor.stack());
        long before = written(records);
        Page page = visitor.loginAs("officer");
        page.navigate("/risk/import-assets.xhtml");
        page.locator("[id='upload:file']").setInputFiles(workbook);

        page.locator("[id='upload:check']").click(new Locator.ClickOptions().setTimeout(A_MINUTE));

        Locator problem = page.locator("#problems, .y-field .y-message, .y-field [role='alert']").first();
        problem.waitFor(new Locator.WaitForOptions().setTimeout(A_MINUTE));
        assertThat(problem).containsText(JAPANESE);
        visitor.mustBeUsableByAll(page);
        assertThat(written(records)).isEqualTo(before);
    }

    private static long written(Records records) {
        return records.count("select count(*) from risk_asset");
    }
}
