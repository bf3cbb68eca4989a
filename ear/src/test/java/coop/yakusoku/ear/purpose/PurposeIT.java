package coop.yakusoku.ear.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.purpose.Cell;
import coop.yakusoku.domain.purpose.Duty;
import coop.yakusoku.domain.purpose.ItemUse;
import coop.yakusoku.domain.purpose.MatrixId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.ear.people.Cpo;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.purpose.DescribeMatrix;
import coop.yakusoku.ejb.purpose.MatrixDetail;
import coop.yakusoku.ejb.purpose.MatrixQueries;
import coop.yakusoku.ejb.purpose.MatrixService;
import coop.yakusoku.ejb.purpose.WriteColumn;
import coop.yakusoku.ejb.workflow.ActOnApproval;
import coop.yakusoku.ejb.workflow.ApprovalQueries;
import coop.yakusoku.ejb.workflow.ApprovalService;
import coop.yakusoku.ejb.workflow.SubmitRecords;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only PostgreSQL and the container show of purposes: what the gate reads follows the decision, and nothing else. */
@ArquillianTest
class PurposeIT {

    private static final long GROUP = 1L << 12;

    @EJB
    private Manager manager;

    @EJB
    private Cpo cpo;

    @Inject
    private MatrixService matrices;

    @Inject
    private MatrixQueries queries;

    @Inject
    private ApprovalService approvals;

    @Inject
    private ApprovalQueries approvalQueries;

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(PurposeIT.class);
    }

    @Test
    void the_application_cannot_write_what_the_gate_reads() {
        assertThatThrownBy(() -> run("update purpose_in_force set items = -1 where code = 'P1'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("insert into purpose_duty (code, role) values ('P6', 'hr')"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_gate_follows_the_decision() throws Exception {
        MatrixId draft = manager.call(() -> matrices.draft());
        manager.run(() -> matrices.describe(new DescribeMatrix(
                draft, version(draft), "班ごとの案内のため", LocalDate.now(ZoneId.of("Asia/Tokyo")))));
        manager.run(() -> matrices.write(withGroup(draft)));
        assertThat(items("P5") & GROUP).isZero();
        assertThatThrownBy(() -> manager.run(() -> matrices.write(joint(draft))))
                .hasMessageContaining("purpose.joint-item-refused");

        ApprovalId application = manager.call(() -> approvals.submit(new SubmitRecords(
                List.of(new RecordRef("purpose.matrix", draft.value())), "利用目的×項目表の改定", "")));
        assertThatThrownBy(() -> manager.run(() -> matrices.write(withGroup(draft))))
                .hasMessageContaining("purpose.submitted");
        cpo.run(() -> approvals.approve(new ActOnApproval(
                application, approvalQueries.detail(application).version(), "")));

        assertThat(items("P5") & GROUP).isNotZero();
        assertThat(cpo.call(() -> queries.current())).isEqualTo(draft);
    }

    private long version(MatrixId id) {
        return queries.edition(id).row().version();
    }

    private WriteColumn withGroup(MatrixId id) {
        MatrixDetail matrix = queries.edition(id);
        int column = matrix.columns().stream().map(it -> it.code()).toList().indexOf("P5");
        List<Cell> cells = new ArrayList<>();
        matrix.rows().stream()
                .map(it -> it.cells().get(column))
                .filter(it -> it.use() != null && !it.item().equals("group"))
                .forEach(it -> cells.add(new Cell("P5", it.item(), it.use(), it.reason())));
        cells.add(new Cell("P5", "group", ItemUse.NEEDED, "班ごとに案内するため"));
        return new WriteColumn(id, matrix.row().version(), "P5", cells, List.of(new Duty("P5", "member-service", null)));
    }

    private WriteColumn joint(MatrixId id) {
        MatrixDetail matrix = queries.edition(id);
        return new WriteColumn(
                id,
                matrix.row().version(),
                "P7",
                List.of(new Cell("P7", "gender", ItemUse.NEEDED, "統計のため")),
                List.of(new Duty("P7", "cpo", null)));
    }

    private long items(String purpose) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select items from purpose_in_force where code = '" + purpose + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }
}
