package coop.yakusoku.ear.risk;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.risk.recompute.RecomputeService;
import coop.yakusoku.ejb.risk.recompute.RecomputedPart;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only PostgreSQL shows of a recomputation: that it writes what differs, with history, and nothing else. */
@ArquillianTest
class RecomputeIT {

    private static final int AT_ONCE = 100;
    private static final String ONE = "(select r.risk_id from risk_risk r join risk_asset a on a.asset_id = r.asset_id"
            + " where not r.superseded and r.risk_value is not null order by r.risk_id limit 1)";

    @EJB
    private Manager manager;

    @Inject
    private RecomputeService service;

    @Resource(lookup = "java:jboss/datasources/YakusokuMigrationDS")
    private DataSource owner;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(RecomputeIT.class);
    }

    @Test
    void what_the_method_says_differently_now_is_written_with_its_history_once() throws Exception {
        all();
        long risk = number("select priority_score from risk_risk where risk_id = " + ONE);
        long states = number("select count(*) from risk_risk_aud where risk_id = " + ONE);
        long version = number("select version from risk_risk where risk_id = " + ONE);
        change("update risk_risk set priority_score = priority_score + 1000, band = 'LOW' where risk_id = " + ONE);

        RecomputedPart done = all();

        assertThat(done.changed()).isEqualTo(1);
        assertThat((long) done.seen()).isEqualTo(manager.call(service::count));
        assertThat(number("select priority_score from risk_risk where risk_id = " + ONE)).isEqualTo(risk);
        assertThat(number("select version from risk_risk where risk_id = " + ONE)).isEqualTo(version + 1);
        assertThat(number("select count(*) from risk_risk_aud where risk_id = " + ONE)).isEqualTo(states + 1);
        assertThat(number("select count(*) from risk_risk_aud a join shared_revision v on v.rev = a.rev"
                        + " where a.risk_id = " + ONE + " and a.revtype = 1 and v.staff is not null"
                        + " and a.priority_score = " + risk))
                .as("signed, and with what is true now")
                .isPositive();
        assertThat(all().changed()).as("nothing is left to do").isZero();
    }

    /** Every step, added up. */
    private RecomputedPart all() throws Exception {
        int seen = 0;
        int changed = 0;
        RiskId after = null;
        do {
            RiskId from = after;
            RecomputedPart part = manager.call(() -> service.step(from, AT_ONCE));
            seen += part.seen();
            changed += part.changed();
            after = part.last();
        } while (after != null);
        return new RecomputedPart(null, seen, changed);
    }

    private long number(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String update) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(update);
        }
    }
}
