package coop.yakusoku.ear.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ear.people.Auditor;
import coop.yakusoku.ear.people.Cpo;
import coop.yakusoku.ear.people.Officer;
import coop.yakusoku.ear.people.Supervisor;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.organization.FormQueries;
import coop.yakusoku.ejb.organization.FormRow;
import coop.yakusoku.ejb.organization.FormService;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.ejb.organization.RuleForm;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.AssetRow;
import coop.yakusoku.ejb.risk.AssetSort;
import coop.yakusoku.ejb.risk.RiskFilter;
import coop.yakusoku.ejb.risk.reports.ReportService;
import coop.yakusoku.ejb.shared.print.Block;
import coop.yakusoku.ejb.shared.print.PdfPrinter;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only the container shows of a report: whose register it is, its numbers, and that it prints on the server. */
@ArquillianTest
class ReportIT {

    /** みどり野 has no assets until somebody brings them. */
    private static final String EMPTY = "10";

    private static final String KEPT = "30";

    @EJB
    private Cpo cpo;

    @EJB
    private Officer officer;

    @EJB
    private Auditor auditor;

    @EJB
    private Supervisor supervisor;

    @Inject
    private ReportService reports;

    @Inject
    private AssetQueries assets;

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private FormQueries forms;

    @Inject
    private FormService formService;

    @Inject
    private PdfPrinter printer;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(ReportIT.class);
    }

    @Test
    void a_register_without_assets_is_printed_all_the_same() throws Exception {
        OrganizationId empty = organization(EMPTY);
        AssetFilter nothing =
                new AssetFilter("ないものねだり", empty, null, null, null, null, null, false, null, false);

        XhtmlDocument report = cpo.call(() -> reports.register(nothing));

        assertThat(list(report).rows()).isEmpty();
        assertThat(report.form().subtitle()).contains("みどり野生活協同組合");
        assertThat(pdf(report)).startsWith("%PDF-1.");
    }

    @Test
    void the_register_holds_what_the_list_holds() throws Exception {
        AssetFilter filter = within(organization(KEPT));
        List<AssetRow> rows = cpo.call(() -> assets.page(filter, AssetSort.NUMBER, false, 0, 10_000));

        XhtmlDocument report = cpo.call(() -> reports.register(filter));

        assertThat(list(report).rows()).hasSize(rows.size()).isNotEmpty();
        assertThat(list(report).rows().stream().map(row -> row.get(1)).toList())
                .containsExactlyInAnyOrderElementsOf(rows.stream().map(AssetRow::number).toList());
        assertThat(fact(report, "登録件数")).isEqualTo(rows.size());
    }

    @Test
    void an_officer_prints_no_register_of_another_co_op() throws Exception {
        AssetFilter elsewhere = within(organization(KEPT));

        assertThatThrownBy(() -> officer.call(() -> reports.register(elsewhere)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.unknown-record");
    }

    @Test
    void an_asset_out_of_sight_is_unknown_to_paper_too() throws Exception {
        AssetRow theirs = cpo.call(() -> assets.page(within(organization(KEPT)), AssetSort.NUMBER, false, 0, 100))
                .stream()
                .filter(it -> !it.handedDown())
                .findFirst()
                .orElseThrow();

        assertThat(cpo.call(() -> reports.asset(theirs.id())).form().subtitle()).contains(theirs.number());
        assertThatThrownBy(() -> officer.call(() -> reports.asset(theirs.id())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.unknown-record");
    }

    @Test
    void who_reads_no_risks_prints_none() {
        assertThatThrownBy(() -> supervisor.call(() -> reports.register(AssetFilter.ALL)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void every_paper_has_a_number_of_its_own() throws Exception {
        String one = auditor.call(() -> reports.treatmentPlan(RiskFilter.ALL)).form().documentNumber();
        String other = auditor.call(() -> reports.treatmentPlan(RiskFilter.ALL)).form().documentNumber();

        assertThat(List.of(one, other)).allSatisfy(it -> assertThat(it).matches("KJ-03-20\\d\\d-\\d{4}"));
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void an_organisation_rules_its_own_forms_and_no_other() throws Exception {
        OrganizationId one = organization("90");
        FormRow before = cpo.call(() -> forms.form(one, "risk.comparison"));
        cpo.call(() -> {
            formService.rule(
                    new RuleForm("risk.comparison", one, before.version(), "MK-44", 7, "担当、社長", "社外秘"));
            return null;
        });

        FormRow after = cpo.call(() -> forms.form(one, "risk.comparison"));
        assertThat(after.number()).isEqualTo("MK-44");
        assertThat(after.seals()).containsExactly("担当", "社長");
        assertThat(after.own()).isTrue();
        assertThat(cpo.call(() -> forms.form(organization(KEPT), "risk.comparison")).number())
                .isNotEqualTo("MK-44");
    }

    private OrganizationId organization(String code) throws Exception {
        return cpo.call(() -> organizations.organizations()).stream()
                .filter(it -> it.code().equals(code))
                .map(OrganizationRow::id)
                .findFirst()
                .orElseThrow();
    }

    private static AssetFilter within(OrganizationId organization) {
        return new AssetFilter(null, organization, null, null, null, null, null, false, null, false);
    }

    private static Block.Table list(XhtmlDocument report) {
        return report.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static Object fact(XhtmlDocument report, String label) {
        return report.blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(it -> ((Block.Facts) it).facts().stream())
                .filter(it -> it.label().equals(label))
                .map(Block.Fact::value)
                .findFirst()
                .orElseThrow();
    }

    private String pdf(XhtmlDocument report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(report, out);
        return new String(out.toByteArray(), 0, 8, StandardCharsets.ISO_8859_1);
    }
}
