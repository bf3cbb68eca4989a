package coop.yakusoku.ear.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.ledger.CampaignId;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.ReviewResult;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ear.people.Auditor;
import coop.yakusoku.ear.people.Clerk;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.people.Officer;
import coop.yakusoku.ear.people.PlainAsset;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.ledger.BeginReview;
import coop.yakusoku.ejb.ledger.ChangeEntry;
import coop.yakusoku.ejb.ledger.DepartmentProgress;
import coop.yakusoku.ejb.ledger.EntryDetail;
import coop.yakusoku.ejb.ledger.LedgerFilter;
import coop.yakusoku.ejb.ledger.LedgerList;
import coop.yakusoku.ejb.ledger.LedgerQueries;
import coop.yakusoku.ejb.ledger.LedgerRow;
import coop.yakusoku.ejb.ledger.LedgerService;
import coop.yakusoku.ejb.ledger.LedgerSort;
import coop.yakusoku.ejb.ledger.PlaceQueries;
import coop.yakusoku.ejb.ledger.ReviewEntry;
import coop.yakusoku.ejb.ledger.ReviewQueries;
import coop.yakusoku.ejb.ledger.ReviewRow;
import coop.yakusoku.ejb.ledger.ReviewService;
import coop.yakusoku.ejb.ledger.bulk.LedgerBulkService;
import coop.yakusoku.ejb.ledger.tables.LedgerExportQueries;
import coop.yakusoku.ejb.ledger.tables.LedgerImportQueries;
import coop.yakusoku.ejb.ledger.tables.LedgerImportService;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.risk.AssetService;
import coop.yakusoku.ejb.risk.ledger.AssetLedgerQueries;
import coop.yakusoku.ejb.risk.ledger.AssetLedgerService;
import coop.yakusoku.ejb.shared.lists.BulkAnswer;
import coop.yakusoku.ejb.shared.lists.BulkOutcome;
import coop.yakusoku.ejb.shared.lists.BulkRow;
import coop.yakusoku.ejb.shared.records.RecordQueries;
import coop.yakusoku.ejb.shared.tables.Finding;
import coop.yakusoku.ejb.shared.tables.ImportCounts;
import coop.yakusoku.ejb.shared.tables.ImportReport;
import coop.yakusoku.ejb.shared.tables.RowOutcome;
import coop.yakusoku.ejb.shared.tables.TableUpload;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only the container shows of the ledger: names, scope, links and the yearly review in the database. */
@ArquillianTest
class LedgerIT {

    @EJB
    private Officer officer;

    @EJB
    private Manager manager;

    @EJB
    private Auditor auditor;

    @EJB
    private Clerk clerk;

    @Inject
    private LedgerService ledger;

    @Inject
    private LedgerQueries queries;

    @Inject
    private PlaceQueries places;

    @Inject
    private ReviewService reviews;

    @Inject
    private ReviewQueries progress;

    @Inject
    private AssetService assets;

    @Inject
    private AssetLedgerService links;

    @Inject
    private AssetLedgerQueries linked;

    @Inject
    private RecordQueries records;

    @Inject
    private LedgerExportQueries exports;

    @Inject
    private LedgerImportService imports;

    @Inject
    private LedgerImportQueries imported;

    @Inject
    private LedgerBulkService bulk;

    @Inject
    private Caller caller;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(LedgerIT.class);
    }

    @Test
    void a_row_is_entered_found_corrected_and_its_history_kept() throws Exception {
        EntryId id = officer.call(() -> ledger.create(details("ヘルメット貸出簿の氏名", place())));
        EntryDetail entered = officer.call(() -> queries.detail(id));
        assertThat(entered.number()).matches("KJ-\\d{4}-\\d{4}");
        assertThat(entered.completion().needed()).contains("purposes");

        DepartmentChoice place = place();
        officer.run(() -> ledger.change(
                new ChangeEntry(id, entered.version(), details("ヘルメット貸出台帳の氏名", place), false)));

        assertThat(found("ﾍﾙﾒｯﾄ 貸出台帳")).extracting(LedgerRow::id).containsExactly(id);
        assertThat(officer.call(() -> queries.history(id)))
                .filteredOn(change -> "LedgerEntry.name".equals(change.field()) && change.before() != null)
                .singleElement()
                .satisfies(change -> assertThat(change.who()).isNotBlank());
        assertThatThrownBy(() -> officer.run(() -> ledger.change(
                        new ChangeEntry(id, entered.version(), details("遅れた変更", place), false))))
                .hasMessage("shared.changed-meanwhile");
    }

    @Test
    void two_rows_of_a_department_are_never_called_the_same() throws Exception {
        officer.call(() -> ledger.create(details("サンプル申込書", place())));

        assertThatThrownBy(() -> officer.call(() -> ledger.create(details("ｻﾝﾌﾟﾙ 申込書", place()))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("ledger.name-taken");
    }

    @Test
    void who_only_reads_writes_nothing_and_what_is_out_of_sight_is_unknown() throws Exception {
        assertThatThrownBy(() -> auditor.call(() -> ledger.create(details("監査人の台帳", place()))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.call(() -> queries.count(LedgerFilter.ALL)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.call(() -> queries.detail(EntryId.next())))
                .hasMessage("shared.unknown-record");

        List<LedgerRow> seen = officer.call(() -> queries.page(LedgerFilter.ALL, LedgerSort.NUMBER, false, 0, 500));
        List<LedgerRow> all = manager.call(() -> queries.page(LedgerFilter.ALL, LedgerSort.NUMBER, false, 0, 500));
        assertThat(seen).extracting(LedgerRow::organizationName).containsOnly("みどり野生活協同組合");
        assertThat(all).hasSizeGreaterThan(seen.size());
        LedgerRow elsewhere = all.stream()
                .filter(it -> !it.organizationName().equals("みどり野生活協同組合"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> officer.call(() -> queries.detail(elsewhere.id())))
                .hasMessage("shared.unknown-record");
    }

    @Test
    void every_list_and_every_order_is_answered() throws Exception {
        for (LedgerList list : LedgerList.values()) {
            LedgerFilter filter = new LedgerFilter(null, null, null, list, null, null, null, null, null, null);
            long count = manager.call(() -> queries.count(filter));
            for (LedgerSort sort : LedgerSort.values()) {
                assertThat(manager.call(() -> queries.page(filter, sort, true, 0, 500)))
                        .as(list + " by " + sort)
                        .hasSize((int) count);
            }
        }
    }

    @Test
    void what_goes_out_comes_in_again_unchanged_whatever_the_format() throws Exception {
        officer.call(() -> ledger.create(details("往復する台帳", place())));
        for (TableFormat format : TableFormat.values()) {
            byte[] file = manager.call(() -> exported(LedgerFilter.ALL, format));
            ImportReport report = manager.call(() -> imported.report(sent(file, "ledger." + format.ending())));

            assertThat(report.outcomes()).flatExtracting(RowOutcome::findings).as(format.name()).isEmpty();
            assertThat(report.counts().unchanged()).as(format.name()).isTrue();
            assertThat(report.counts().same()).isEqualTo((int) (long) manager.call(() -> queries.count(LedgerFilter.ALL)));
        }
    }

    @Test
    void a_table_is_written_whole_once_and_by_who_sent_it() throws Exception {
        String table = "名称,部署,項目,利用期限\n持込みの名簿,総務部,氏名,継続\n持込みの控え,総務部,氏名,退会から2年\n";
        UploadId id = officer.call(() -> sent(table.getBytes(StandardCharsets.UTF_8), "台帳.csv"));
        ImportReport report = officer.call(() -> imported.report(id));
        assertThat(report.counts().added()).isEqualTo(2);
        assertThat(found("持込みの")).isEmpty();
        assertThatThrownBy(() -> manager.run(() -> imports.confirm(id, report.counts())))
                .hasMessage("shared.unknown-record");

        officer.run(() -> imports.confirm(id, report.counts()));

        assertThat(found("持込みの")).hasSize(2).allMatch(row -> row.number().matches("KJ-\\d{4}-\\d{4}"));
        assertThatThrownBy(() -> officer.run(() -> imports.confirm(id, report.counts())))
                .hasMessage("shared.import-applied");
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        officer.run(() -> imported.result(id, Finding::code, result));
        assertThat(result.size()).isPositive();
    }

    @Test
    void one_wrong_line_and_nothing_is_written_and_a_change_in_between_is_told() throws Exception {
        String wrong = "名称,部署,項目\nよい行の台帳,総務部,氏名\n悪い行の台帳,無い部署,氏名\n";
        UploadId bad = officer.call(() -> sent(wrong.getBytes(StandardCharsets.UTF_8), "台帳.csv"));
        ImportReport report = officer.call(() -> imported.report(bad));
        assertThat(report.counts().wrong()).isEqualTo(1);
        assertThatThrownBy(() -> officer.run(() -> imports.confirm(bad, report.counts())))
                .hasMessage("shared.import-has-errors");
        assertThat(found("よい行の台帳")).isEmpty();

        String good = "名称,部署\n先を越される台帳,総務部\n";
        UploadId late = officer.call(() -> sent(good.getBytes(StandardCharsets.UTF_8), "台帳.csv"));
        ImportCounts seen = officer.call(() -> imported.report(late)).counts();
        DepartmentChoice general = officer.call(() -> places.writable()).stream()
                .filter(it -> it.name().equals("総務部"))
                .findFirst()
                .orElseThrow();
        officer.call(() -> ledger.create(details("先を越される台帳", general)));
        assertThatThrownBy(() -> officer.run(() -> imports.confirm(late, seen)))
                .hasMessage("shared.import-changed-meanwhile");
    }

    @Test
    void a_template_is_to_be_filled_in() {
        assertThatThrownBy(() -> officer.call(() -> {
                    ByteArrayOutputStream template = new ByteArrayOutputStream();
                    exports.template(template);
                    return sent(template.toByteArray(), "ひな型.xlsx");
                }))
                .hasMessage("shared.import-no-rows");
    }

    @Test
    void many_rows_get_another_responsible_each_by_the_rules_of_one() throws Exception {
        EntryId one = officer.call(() -> ledger.create(details("責任者を替える台帳1", place())));
        EntryId two = officer.call(() -> ledger.create(details("責任者を替える台帳2", place())));
        StaffId person = officer.call(caller::staff);
        List<BulkRow> rows = List.of(new BulkRow(one.value(), 0), new BulkRow(two.value(), 99));

        BulkAnswer.Done told = (BulkAnswer.Done) officer.call(() -> bulk.changeResponsible(rows, person));

        assertThat(told.outcomes()).extracting(BulkOutcome::code).containsExactly(null, "shared.changed-meanwhile");
        assertThat(officer.call(() -> queries.detail(one)).details().responsible()).isEqualTo(person);
        assertThat(officer.call(() -> queries.detail(two)).details().responsible()).isNull();
        assertThatThrownBy(() -> auditor.call(() -> bulk.changeResponsible(rows, person)))
                .isInstanceOf(EJBAccessException.class);
    }

    private UploadId sent(byte[] file, String name) throws Exception {
        return imports.check(new TableUpload(place().organization().value(), name, null, file));
    }

    private byte[] exported(LedgerFilter filter, TableFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(filter, format, out);
        return out.toByteArray();
    }

    @Test
    void an_asset_and_a_row_are_linked_and_lead_to_each_other() throws Exception {
        EntryId entry = officer.call(() -> ledger.create(details("名刺の情報", place())));
        AssetId asset = officer.call(() -> assets.create(PlainAsset.named("名刺管理箱", place())));

        officer.run(() -> links.link(asset, entry));
        officer.run(() -> links.link(asset, entry));

        assertThat(officer.call(() -> linked.ofAsset(asset, null)).linked()).hasSize(1);
        assertThat(officer.call(() -> linked.ofEntry(entry, null)).candidates())
                .extracting(it -> it.id())
                .doesNotContain(asset.value());
        assertThat(officer.call(() -> records.links(new RecordRef("ledger.entry", entry.value()))))
                .extracting(link -> link.head().ref())
                .containsExactly(new RecordRef("risk.asset", asset.value()));
        assertThat(officer.call(() -> records.links(new RecordRef("risk.asset", asset.value()))))
                .extracting(link -> link.head().ref())
                .contains(new RecordRef("ledger.entry", entry.value()));

        officer.run(() -> links.unlink(asset, entry));
        assertThat(officer.call(() -> linked.ofAsset(asset, null)).linked()).isEmpty();
    }

    @Test
    void a_review_is_sent_answered_and_chased() throws Exception {
        DepartmentChoice place = place();
        EntryId entry = officer.call(() -> ledger.create(details("棚卸の対象", place)));
        assertThatThrownBy(() -> officer.call(() -> reviews.begin(begin(place, LocalDate.now()))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> manager.call(() -> reviews.begin(begin(place, LocalDate.now().minusDays(1)))))
                .hasMessage("ledger.campaign-due-past");

        CampaignId campaign = manager.call(() -> reviews.begin(begin(place, LocalDate.now().plusDays(30))));
        assertThat(manager.call(() -> reviews.begin(begin(place, LocalDate.now().plusDays(40)))))
                .isEqualTo(campaign);
        DepartmentProgress before = progressOf(campaign);
        assertThat(before.answered()).isLessThan(before.rows());
        assertThat(before.mine()).isTrue();
        assertThat(officer.call(() -> queries.detail(entry)).waiting()).isTrue();

        ReviewRow row = officer.call(() -> progress.rows(before.id())).stream()
                .filter(it -> it.entry().equals(entry))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> officer.run(
                        () -> ledger.review(new ReviewEntry(entry, row.version(), ReviewResult.UNCHANGED))))
                .hasMessage("ledger.incomplete");
        officer.run(() -> ledger.review(new ReviewEntry(entry, row.version(), ReviewResult.ABOLISHED)));
        assertThatThrownBy(() -> officer.run(
                        () -> ledger.review(new ReviewEntry(entry, row.version() + 1, ReviewResult.ABOLISHED))))
                .isInstanceOf(RuleViolation.class);

        manager.run(() -> reviews.chase(before.id()));
        DepartmentProgress after = progressOf(campaign);
        assertThat(after.answered()).isEqualTo(before.answered() + 1);
        assertThat(after.abolished()).isEqualTo(before.abolished() + 1);
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(after.chases()).isEqualTo(1);
    }

    private DepartmentProgress progressOf(CampaignId campaign) throws Exception {
        return officer.call(() -> progress.progress(campaign)).get(0);
    }

    private static BeginReview begin(DepartmentChoice place, LocalDate dueOn) {
        return new BeginReview(place.organization(), 2026, dueOn, "回答をお願いします。", Set.of(place.id()));
    }

    private List<LedgerRow> found(String words) throws Exception {
        LedgerFilter filter = new LedgerFilter(words, null, null, LedgerList.ALL, null, null, null, null, null, null);
        return officer.call(() -> queries.page(filter, LedgerSort.NUMBER, false, 0, 50));
    }

    private DepartmentChoice place() throws Exception {
        return officer.call(() -> places.writable()).get(0);
    }

    private static EntryDetails details(String name, DepartmentChoice place) {
        return EntryDetails.begin(place.organization(), place.id(), name);
    }
}
