package coop.yakusoku.ear.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.ear.people.Auditor;
import coop.yakusoku.ear.people.Clerk;
import coop.yakusoku.ear.people.Cpo;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.people.Officer;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.risk.AcceptRisk;
import coop.yakusoku.ejb.risk.HeatMap;
import coop.yakusoku.ejb.risk.HeatMapQueries;
import coop.yakusoku.ejb.risk.RiskDetail;
import coop.yakusoku.ejb.risk.RiskExportQueries;
import coop.yakusoku.ejb.risk.RiskFilter;
import coop.yakusoku.ejb.risk.RiskOrder;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.RiskRow;
import coop.yakusoku.ejb.risk.TreatmentService;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.ejb.work.WorkQueries;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only PostgreSQL shows: that a list, its count and the heat map agree, and who sees what of them. */
@ArquillianTest
class RiskListIT {

    @EJB
    private Cpo cpo;

    @EJB
    private Manager manager;

    @EJB
    private Officer officer;

    @EJB
    private Auditor auditor;

    @EJB
    private Clerk clerk;

    @Inject
    private RiskQueries risks;

    @Inject
    private HeatMapQueries heatMap;

    @Inject
    private WorkQueries work;

    @Inject
    private RiskExportQueries export;

    @Inject
    private TreatmentService treatment;

    @PersistenceContext(unitName = "yakusoku")
    private EntityManager entities;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(RiskListIT.class);
    }

    @Test
    void the_list_has_as_many_rows_as_are_counted() throws Exception {
        long counted = cpo.call(() -> risks.count(RiskFilter.ALL));
        List<RiskRow> all = cpo.call(() -> risks.page(RiskFilter.ALL, RiskOrder.PRIORITY, true, 0, 100_000));

        assertThat(counted).isPositive().isEqualTo(all.size());
        assertThat(all).extracting(RiskRow::id).doesNotHaveDuplicates();
    }

    @Test
    void pages_follow_each_other_in_every_order() throws Exception {
        for (RiskOrder order : RiskOrder.values()) {
            List<RiskRow> both = cpo.call(() -> risks.page(RiskFilter.ALL, order, true, 0, 50));
            List<RiskRow> second = cpo.call(() -> risks.page(RiskFilter.ALL, order, true, 25, 25));

            assertThat(both.subList(25, 50)).as(order.name()).isEqualTo(second);
        }
    }

    @Test
    void the_list_behind_a_cell_has_what_the_cell_says() throws Exception {
        HeatMap map = cpo.call(() -> heatMap.map(RiskFilter.ALL));

        assertThat(map.total()).isPositive();
        for (HeatMap.Cell cell : map.cells()) {
            assertThat(cpo.call(() -> risks.count(behind(cell, false)))).isEqualTo(cell.inherent());
            assertThat(cpo.call(() -> risks.count(behind(cell, true)))).isEqualTo(cell.residual());
        }
    }

    @Test
    void everything_is_counted_once_in_each_counting() throws Exception {
        HeatMap map = cpo.call(() -> heatMap.map(RiskFilter.ALL));

        for (List<HeatMap.Tally> counting : List.of(map.bands(), map.departments(), map.classes(), map.phases())) {
            assertThat(counting.stream().mapToInt(HeatMap.Tally::total).sum()).isEqualTo(map.total());
        }
        assertThat(cpo.call(() -> risks.count(RiskFilter.ALL))).isEqualTo(map.total() + map.unrated());
    }

    @Test
    void an_officer_sees_the_own_co_op_and_what_the_federation_hands_down() throws Exception {
        List<RiskRow> seen = officer.call(() -> risks.page(RiskFilter.ALL, RiskOrder.PRIORITY, true, 0, 100_000));
        Number allowed = (Number) entities.createNativeQuery("select count(*) from risk_risk r"
                        + " join risk_asset a on a.asset_id = r.asset_id"
                        + " join organization_organization o on o.organization_id = a.organization_id"
                        + " where not r.superseded and a.status <> 'DISPOSED' and (o.code = '10' or a.handed_down)")
                .getSingleResult();

        assertThat(seen).hasSize(allowed.intValue());
        assertThat(cpo.call(() -> risks.count(RiskFilter.ALL))).isGreaterThan(seen.size());
    }

    @Test
    void an_auditor_reads_everything_and_may_do_nothing() throws Exception {
        assertThat(auditor.call(() -> risks.count(RiskFilter.ALL)))
                .isEqualTo(cpo.call(() -> risks.count(RiskFilter.ALL)));
        RiskDetail any = auditor.call(() -> risks.detail(first(RiskFilter.ALL).id()));

        assertThat(any.may()).isEqualTo(new RiskDetail.May(false, false, false));
    }

    @Test
    void who_reads_no_register_sees_nothing_but_own_treatments() throws Exception {
        assertThat(clerk.call(() -> risks.count(RiskFilter.ALL))).isZero();
        RiskRow some = cpo.call(() -> first(RiskFilter.ALL));

        assertThatThrownBy(() -> clerk.call(() -> risks.detail(some.id())))
                .hasMessageContaining("shared.unknown-record");
    }

    @Test
    void every_number_of_my_work_is_the_number_of_its_list() throws Exception {
        List<WorkPile> today = cpo.call(() -> work.today(Locale.JAPANESE)).stream()
                .filter(pile -> pile.kind().startsWith("risk."))
                .filter(pile -> pile.link() != null && pile.link().startsWith("/risk/risks.xhtml"))
                .toList();

        assertThat(today).isNotEmpty();
        for (WorkPile pile : today) {
            RiskFilter list = list(pile.kind());
            assertThat(cpo.call(() -> risks.count(list))).as(pile.kind()).isEqualTo(pile.count());
        }
    }

    @Test
    void what_waits_for_the_chief_is_accepted_by_the_chief_and_by_nobody_else() throws Exception {
        RiskFilter waiting = whose(RiskFilter.Whose.TO_ACCEPT, null, null);
        RiskRow gravest = cpo.call(
                () -> risks.page(waiting, RiskOrder.RESIDUAL, true, 0, 1).get(0));
        assertThat(gravest.residualValue()).isGreaterThanOrEqualTo(6);
        long version = cpo.call(() -> risks.detail(gravest.id()).version());
        AcceptRisk command =
                new AcceptRisk(gravest.id(), version, "更新までの間", LocalDate.now().plusMonths(6));

        assertThatThrownBy(() -> manager.run(() -> treatment.accept(command)))
                .hasMessageContaining("risk.acceptance-needs-cpo");
        Standing accepted = cpo.undone(() -> {
            treatment.accept(command);
            return risks.detail(gravest.id()).row().standing();
        });

        assertThat(accepted).isEqualTo(Standing.ACCEPTED);
        assertThat(cpo.call(() -> risks.detail(gravest.id()).row().standing())).isEqualTo(Standing.AWAITING_ACCEPTANCE);
    }

    @Test
    void odd_words_find_nothing_and_break_nothing() throws Exception {
        for (String words : List.of("100%_\\'\"", "'; drop table risk_risk; --", "\u3000", "😀")) {
            assertThat(cpo.call(() -> risks.count(words(words)))).isNotNegative();
        }
        assertThat(cpo.call(() -> risks.count(words("ｻｰﾊﾞｰ"))))
                .isPositive()
                .isEqualTo(cpo.call(() -> risks.count(words("サーバー"))));
    }

    @Test
    void the_whole_list_becomes_a_workbook() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<String> heads = Collections.nCopies(RiskExportQueries.WIDTHS.size(), "列");
        auditor.call(() -> {
            export.write(
                    RiskFilter.ALL,
                    new RiskExportQueries.Words("リスク一覧", "取扱注意", heads, it -> it == null ? "" : it.name()),
                    TableFormat.XLSX,
                    file);
            return null;
        });

        assertThat(file.toByteArray()).startsWith('P', 'K').hasSizeGreaterThan(10_000);
    }

    private RiskRow first(RiskFilter filter) {
        return risks.page(filter, RiskOrder.PRIORITY, true, 0, 1).get(0);
    }

    private static RiskFilter behind(HeatMap.Cell cell, boolean residual) {
        RiskFilter.Cell wanted = new RiskFilter.Cell(cell.importance(), cell.likelihood(), residual);
        return new RiskFilter(null, null, null, null, null, null, null, null, wanted, null, null, null, null, null);
    }

    private static RiskFilter whose(RiskFilter.Whose whose, RiskFilter.Deadline deadline, Standing standing) {
        return new RiskFilter(
                null, null, null, null, null, null, null, null, null, standing, deadline, whose, null, null);
    }

    private static RiskFilter words(String words) {
        return new RiskFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, words);
    }

    /** The list the first page leads to. */
    private static RiskFilter list(String kind) {
        return switch (kind) {
            case "risk.overdue" -> whose(RiskFilter.Whose.DUTY, RiskFilter.Deadline.OVERDUE, null);
            case "risk.soon" -> whose(RiskFilter.Whose.DUTY, RiskFilter.Deadline.SOON, null);
            case "risk.review" -> whose(RiskFilter.Whose.DUTY, RiskFilter.Deadline.REVIEW, null);
            case "risk.undecided" -> whose(RiskFilter.Whose.DUTY, null, Standing.UNDECIDED);
            case "risk.to-accept" -> whose(RiskFilter.Whose.TO_ACCEPT, null, null);
            default -> throw new AssertionError(kind);
        };
    }
}
