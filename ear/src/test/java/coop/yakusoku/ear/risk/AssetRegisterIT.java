package coop.yakusoku.ear.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Assessment;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Environment;
import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.ear.people.Auditor;
import coop.yakusoku.ear.people.Clerk;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.people.Officer;
import coop.yakusoku.ear.people.PlainAsset;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.risk.AnalysisQueries;
import coop.yakusoku.ejb.risk.AnalysisRow;
import coop.yakusoku.ejb.risk.AnalysisService;
import coop.yakusoku.ejb.risk.AssessRisk;
import coop.yakusoku.ejb.risk.AssessmentService;
import coop.yakusoku.ejb.risk.AssetDetail;
import coop.yakusoku.ejb.risk.AssetExportQueries;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.AssetImportQueries;
import coop.yakusoku.ejb.risk.AssetImportService;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.AssetRow;
import coop.yakusoku.ejb.risk.AssetService;
import coop.yakusoku.ejb.risk.AssetSort;
import coop.yakusoku.ejb.risk.BeginEdition;
import coop.yakusoku.ejb.risk.CatalogQueries;
import coop.yakusoku.ejb.risk.ChangeAsset;
import coop.yakusoku.ejb.risk.EditionService;
import coop.yakusoku.ejb.risk.UploadAssets;
import coop.yakusoku.ejb.shared.tables.ImportCounts;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.ejb.work.WorkQueries;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only the container shows of the register of assets: who may, what the database answers, and all or nothing. */
@ArquillianTest
class AssetRegisterIT {

    @EJB
    private Officer officer;

    @EJB
    private Auditor auditor;

    @EJB
    private Clerk clerk;

    @EJB
    private Manager manager;

    @Inject
    private AnalysisService analyses;

    @Inject
    private AnalysisQueries analysisQueries;

    @Inject
    private AssessmentService assessments;

    @Inject
    private EditionService editions;

    @Inject
    private CatalogQueries catalogs;

    @PersistenceContext(unitName = "yakusoku")
    private EntityManager entities;

    @Inject
    private WorkQueries work;

    @Inject
    private AssetService assets;

    @Inject
    private AssetQueries queries;

    @Inject
    private AssetImportService imports;

    @Inject
    private AssetImportQueries reports;

    @Inject
    private AssetExportQueries exports;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(AssetRegisterIT.class, Workbooks.class);
    }

    @Test
    void an_asset_is_entered_found_and_corrected_and_its_history_names_who_did_it() throws Exception {
        AssetId id = officer.call(() -> assets.create(PlainAsset.named("ヘルメット貸出簿", place())));
        AssetDetail entered = officer.call(() -> queries.detail(id));
        assertThat(entered.number()).matches("JS-\\d{4}-\\d{4}");
        assertThat(entered.mayEdit()).isTrue();

        DepartmentChoice place = place();
        officer.run(() -> assets.change(new ChangeAsset(id, entered.version(), PlainAsset.named("ヘルメット貸出台帳", place))));

        assertThat(found("ﾍﾙﾒｯﾄ 貸出台帳")).extracting(AssetRow::id).containsExactly(id);
        assertThat(officer.call(() -> queries.history(id)))
                .filteredOn(change -> "Asset.name".equals(change.field()) && change.before() != null)
                .singleElement()
                .satisfies(change -> assertThat(change.who()).isNotBlank());
        assertThatThrownBy(() -> officer.run(() ->
                        assets.change(new ChangeAsset(id, entered.version(), PlainAsset.named("遅れた変更", place)))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("shared.changed-meanwhile");
    }

    @Test
    void who_only_reads_writes_nothing_and_who_has_no_role_sees_nothing() {
        assertThatThrownBy(() -> auditor.call(() -> assets.create(PlainAsset.named("監査人の資産", place()))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.call(() -> queries.count(AssetFilter.ALL)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.call(() -> queries.detail(AssetId.next())))
                .hasMessage("shared.unknown-record");
    }

    @Test
    void the_officer_sees_the_own_co_op_only_and_the_auditor_all() throws Exception {
        long own = officer.call(() -> queries.count(AssetFilter.ALL));
        long all = auditor.call(() -> queries.count(AssetFilter.ALL));

        assertThat(own).isLessThan(all);
        assertThat(officer.call(() -> queries.page(AssetFilter.ALL, AssetSort.DEPARTMENT, true, 0, 100)))
                .allSatisfy(row ->
                        assertThat(row.handedDown() || row.organizationName().equals("みどり野生活協同組合")).isTrue());
    }

    @Test
    void every_order_of_the_list_is_understood_by_the_database() throws Exception {
        for (AssetSort sort : AssetSort.values()) {
            List<AssetRow> up = auditor.call(() -> queries.page(AssetFilter.ALL, sort, false, 0, 5));
            List<AssetRow> down = auditor.call(() -> queries.page(AssetFilter.ALL, sort, true, 0, 5));
            assertThat(up).hasSameSizeAs(down);
        }
    }

    @Test
    void the_list_and_the_record_agree_on_what_is_missing() throws Exception {
        for (AssetRow row : auditor.call(() -> queries.page(AssetFilter.ALL, AssetSort.NUMBER, false, 0, 100))) {
            assertThat(auditor.call(() -> queries.detail(row.id())).completion().percent()).isEqualTo(row.completion());
        }
    }

    @Test
    void an_export_comes_back_without_a_change_and_a_changed_one_is_written_whole_or_not() throws Exception {
        officer.call(() -> assets.create(PlainAsset.named("往復する資産", place())));
        AssetFilter mine = new AssetFilter("往復する資産", organization(), null, null, null, null, null, false, null, false);
        byte[] exported = export(mine);

        UploadId same = officer.call(() -> imports.check(upload(exported)));
        ImportCounts counts = officer.call(() -> reports.report(same)).counts();
        assertThat(counts.unchanged()).isTrue();
        assertThat(counts.same()).isPositive();

        byte[] changed = replaced(exported, "往復する資産", "往復した資産");
        UploadId one = officer.call(() -> imports.check(upload(changed)));
        ImportCounts seen = officer.call(() -> reports.report(one)).counts();
        assertThat(seen.changed()).isEqualTo(counts.same());
        assertThatThrownBy(() -> officer.run(() -> imports.confirm(one, new ImportCounts(1, 0, 0, 0, 0))))
                .hasMessage("shared.import-changed-meanwhile");
        assertThat(found("往復した資産")).isEmpty();

        officer.run(() -> imports.confirm(one, seen));
        assertThat(found("往復した資産")).hasSize(seen.changed());
        assertThatThrownBy(() -> officer.run(() -> imports.confirm(one, seen))).hasMessage("shared.import-applied");
        assertThatThrownBy(() -> auditor.run(() -> imports.confirm(one, seen))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void new_assets_come_in_by_the_hundred_each_with_its_history() throws Exception {
        Path workbook = Workbooks.ofRows(120, Files.createTempDirectory("assets"));
        UploadId many = officer.call(() -> imports.check(upload(Files.readAllBytes(workbook))));
        ImportCounts counts = officer.call(() -> reports.report(many)).counts();
        assertThat(counts.added()).isEqualTo(120);

        officer.run(() -> imports.confirm(many, counts));

        assertThat(found("検証用資産")).hasSize(50);
        AssetId one = found("検証用資産77").get(0).id();
        AssetDetail entered = officer.call(() -> queries.detail(one));
        assertThat(officer.call(() -> queries.history(one)))
                .filteredOn(change -> "Asset.name".equals(change.field()))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo("検証用資産77"));
        DepartmentChoice place = place();
        officer.run(() -> assets.change(new ChangeAsset(one, entered.version(), PlainAsset.named("検証済資産77", place))));
        assertThat(officer.call(() -> queries.history(one)))
                .filteredOn(change -> "Asset.name".equals(change.field()))
                .hasSize(2);
    }

    @Test
    void the_analyses_missing_in_a_filter_begin_at_once_and_only_there() throws Exception {
        AssetId one = officer.call(() -> assets.create(PlainAsset.named("分析待ちの名簿その一", place())));
        AssetId two = officer.call(() -> assets.create(PlainAsset.named("分析待ちの名簿その二", place())));
        AssetFilter waiting =
                new AssetFilter("分析待ちの名簿", null, null, null, null, null, null, false, null, false);

        assertThat(officer.call(() -> analyses.beginMissing(waiting))).isEqualTo(2);
        assertThat(officer.call(() -> analyses.beginMissing(waiting))).isZero();
        assertThat(found("分析待ちの名簿"))
                .allSatisfy(row -> assertThat(row.risks()).isPositive())
                .extracting(AssetRow::id)
                .containsExactlyInAnyOrder(one, two);
        assertThatThrownBy(() -> auditor.call(() -> analyses.beginMissing(waiting)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void what_was_rated_over_a_year_ago_is_found_where_the_work_that_waits_counts_it() throws Exception {
        AssetFilter old = new AssetFilter(
                null, null, null, null, null, null, AssetStatus.ACTIVE, false, null, false, true, null);

        long listed = manager.call(() -> queries.count(old));
        long waiting = manager.call(() -> work.today(Locale.JAPANESE)).stream()
                .filter(pile -> pile.kind().equals("risk.analysis-old"))
                .mapToLong(WorkPile::count)
                .sum();

        assertThat(listed).isEqualTo(waiting);
    }

    @Test
    void what_changes_about_an_asset_asks_its_owner_for_another_analysis() throws Exception {
        AssetId id = officer.call(() -> assets.create(ofStaff(Environment.PLAIN)));
        officer.call(() -> analyses.begin(id));
        rate(id, new Rating(1, 1));
        assertThat(reasons(id)).isEmpty();

        change(id, environment(true, null));
        assertThat(reasons(id)).containsExactly("staff reason.environment");
        assertThat(clerk.call(() -> work.today(Locale.JAPANESE)).stream()
                        .flatMap(pile -> pile.items().stream())
                        .map(WorkItem::title))
                .anyMatch(title -> title.contains("再分析を求められる台帳"));
        change(id, environment(true, "受託株式会社"));
        assertThat(reasons(id)).containsExactly("staff reason.contractor", "staff reason.environment");

        assertThat(manager.undone(() -> {
                    CatalogId draft = editions.begin(new BeginEdition(null, "改訂版", "Revised", null));
                    editions.publish(draft, catalogs.draft(draft).version(), LocalDate.now(ZoneId.of("Asia/Tokyo")));
                    return reasons(id);
                }))
                .containsExactly("staff reason.contractor", "staff reason.edition", "staff reason.environment");

        rate(id, new Rating(2, 2));
        assertThat(reasons(id)).isEmpty();
    }

    /** What is still asked for, and of whom. */
    private List<String> reasons(AssetId id) {
        List<?> rows = entities.createNativeQuery("""
                        select p.username || ' ' || r.reason from work_task t
                        join work_task_reason r on r.task_id = t.task_id
                        join organization_person p on p.person_id = t.assignee
                        where t.record_id = :asset and t.done_at is null and r.cured_on is null order by 1
                        """, String.class)
                .setParameter("asset", id.value())
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private void change(AssetId id, Environment environment) throws Exception {
        long version = officer.call(() -> queries.detail(id)).version();
        AssetDetails details = ofStaff(environment);
        officer.run(() -> assets.change(new ChangeAsset(id, version, details)));
    }

    private void rate(AssetId id, Rating rating) throws Exception {
        AnalysisRow risk = officer.call(() -> analysisQueries.ofAsset(id, null)).rows().get(0);
        Assessment assessment = new Assessment(rating, null, Set.of(), null, null);
        officer.call(() -> assessments.assess(new AssessRisk(risk.risk(), risk.version(), assessment)));
    }

    private static Environment environment(boolean carriedOut, String contractor) {
        return new Environment(
                null, null, null, carriedOut, false, false, contractor != null, contractor, "JP", null, false, false,
                null, null);
    }

    /** An asset whose owner is a member of staff. */
    private AssetDetails ofStaff(Environment environment) throws Exception {
        StaffId owner = new StaffId((UUID) entities.createNativeQuery(
                        "select person_id from organization_person where username = 'staff'", UUID.class)
                .getSingleResult());
        AssetDetails plain = PlainAsset.named("再分析を求められる台帳", place());
        return new AssetDetails(
                plain.organization(),
                plain.department(),
                plain.category(),
                plain.name(),
                plain.note(),
                plain.userScope(),
                owner,
                plain.medium(),
                plain.contents(),
                plain.cia(),
                plain.forcedReason(),
                plain.sensitivity(),
                plain.retention(),
                plain.registeredOn(),
                environment,
                plain.status(),
                plain.parent(),
                plain.acquiredOn(),
                plain.retiredOn(),
                plain.handedDown());
    }

    private List<AssetRow> found(String words) throws Exception {
        AssetFilter filter = new AssetFilter(words, null, null, null, null, null, null, false, null, false);
        return officer.call(() -> queries.page(filter, AssetSort.NUMBER, false, 0, 50));
    }

    private byte[] export(AssetFilter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        officer.run(() -> exports.write(filter, TableFormat.XLSX, out));
        return out.toByteArray();
    }

    private UploadAssets upload(byte[] content) throws Exception {
        return new UploadAssets(organization(), "台帳.xlsx", content, false);
    }

    private OrganizationId organization() throws Exception {
        return place().organization();
    }

    private DepartmentChoice place() throws Exception {
        return officer.call(() -> queries.writableDepartments()).get(0);
    }

    /** The workbook with one text in place of another. */
    private static byte[] replaced(byte[] workbook, String text, String other) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = from.readAllBytes();
                boolean xml = entry.getName().endsWith(".xml");
                to.write(xml ? new String(part, "UTF-8").replace(text, other).getBytes("UTF-8") : part);
            }
        }
        return out.toByteArray();
    }
}
