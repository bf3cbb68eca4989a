package coop.yakusoku.ear.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Assessment;
import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.yearly.Change;
import coop.yakusoku.domain.risk.yearly.SnapshotId;
import coop.yakusoku.ear.people.Cpo;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.people.Officer;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.risk.AssessRisk;
import coop.yakusoku.ejb.risk.AssessmentService;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.yearly.ComparisonQueries;
import coop.yakusoku.ejb.risk.yearly.FreezeYear;
import coop.yakusoku.ejb.risk.yearly.FrozenFilter;
import coop.yakusoku.ejb.risk.yearly.FrozenRisk;
import coop.yakusoku.ejb.risk.yearly.RiskChange;
import coop.yakusoku.ejb.risk.yearly.SnapshotQueries;
import coop.yakusoku.ejb.risk.yearly.SnapshotRow;
import coop.yakusoku.ejb.risk.yearly.SnapshotService;
import coop.yakusoku.ejb.risk.yearly.YearChoice;
import coop.yakusoku.ejb.risk.yearly.YearComparison;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only PostgreSQL shows of a frozen year: one moment, for ever, and figures that agree with their lists. */
@ArquillianTest
class YearIT {

    private static final FrozenFilter ALL = new FrozenFilter(null, null, null, null);
    private static final String NO_RIGHT = "42501";
    private static final String REFUSED = "23001";

    /** Nobody else's tests freeze these; a snapshot cannot be taken away afterwards. */
    private static final String AFFILIATE = "90";
    private static final String CO_OP = "30";

    @EJB
    private Cpo cpo;

    @EJB
    private Manager manager;

    @EJB
    private Officer officer;

    @Inject
    private SnapshotService snapshots;

    @Inject
    private SnapshotQueries queries;

    @Inject
    private ComparisonQueries comparisons;

    @Inject
    private AssessmentService assessments;

    @Inject
    private RiskQueries risks;

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/YakusokuMigrationDS")
    private DataSource owner;

    @Resource
    private ManagedThreadFactory threads;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(YearIT.class);
    }

    @Test
    void a_snapshot_shows_one_moment_although_somebody_edits() throws Exception {
        UUID asset = UUID.fromString(one("select r.asset_id from risk_risk r join risk_asset a on a.asset_id = r.asset_id"
                + " join organization_organization o on o.organization_id = a.organization_id"
                + " where o.code = '90' and not r.superseded group by r.asset_id order by count(*) desc limit 1"));
        String location = one("select coalesce(location, '') from risk_asset where asset_id = '" + asset + "'");
        String weaknesses = one("select json_object_agg(risk_id, coalesce(vulnerability, '')) from risk_risk"
                + " where asset_id = '" + asset + "'");
        write(asset, "0");
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(3);
        ExecutorService pool = Executors.newSingleThreadExecutor(threads);
        List<SnapshotId> frozen = new ArrayList<>();
        Future<Integer> edits = pool.submit(() -> {
            int edited = 0;
            while (!over.get()) {
                write(asset, String.valueOf(++edited));
                begun.countDown();
            }
            return edited;
        });
        try {
            begun.await();
            for (int n = 0; n < 8; n++) {
                frozen.add(freeze(AFFILIATE));
            }
        } finally {
            over.set(true);
            pool.shutdown();
        }

        assertThat(edits.get()).as("edits meanwhile").isGreaterThan(8);
        for (SnapshotId id : frozen) {
            assertThat(one("select string_agg(distinct r.vulnerability, ',') || ' ' || min(a.location)"
                            + " from risk_snapshot_risk r join risk_snapshot_asset a on a.snapshot_id = r.snapshot_id"
                            + " and a.asset_id = r.asset_id where r.snapshot_id = '" + id + "' and r.asset_id = '"
                            + asset + "'"))
                    .as("the asset and all its risks say the same")
                    .matches("(\\d+) \\1");
        }
        write(asset, location);
        restore(asset, weaknesses);
    }

    @Test
    void nobody_changes_a_snapshot() throws Exception {
        SnapshotId id = freeze(CO_OP);
        List<String> attempts = List.of(
                "update risk_snapshot set note = 'x' where snapshot_id = '" + id + "'",
                "update risk_snapshot_asset set name = 'x' where snapshot_id = '" + id + "'",
                "update risk_snapshot_risk set risk_value = 1 where snapshot_id = '" + id + "'",
                "delete from risk_snapshot_risk where snapshot_id = '" + id + "'",
                "delete from risk_snapshot_asset where snapshot_id = '" + id + "'",
                "delete from risk_snapshot where snapshot_id = '" + id + "'",
                "truncate risk_snapshot cascade");
        for (String attempt : attempts) {
            assertThat(refusal(application, attempt)).as(attempt).isEqualTo(NO_RIGHT);
            assertThat(refusal(owner, attempt)).as("as the owner of the tables: " + attempt).isEqualTo(REFUSED);
        }
        String addition = "insert into risk_snapshot_asset select (jsonb_populate_record(a, jsonb_build_object('asset_id',"
                + " gen_random_uuid()))).* from risk_snapshot_asset a where snapshot_id = '" + id + "' limit 1";
        assertThat(refusal(application, addition)).as("rows added later").isEqualTo(REFUSED);
    }

    @Test
    void the_head_counts_what_the_lists_show() throws Exception {
        SnapshotId id = freeze(CO_OP);
        SnapshotRow head = cpo.call(() -> queries.head(id));

        assertThat(head.risks()).isPositive();
        assertThat(cpo.call(() -> queries.countRisks(id, ALL))).isEqualTo(head.risks());
        assertThat(cpo.call(() -> queries.risks(id, ALL, 0, 100_000))).hasSize(head.risks());
        assertThat(cpo.call(() -> queries.countAssets(id, ALL))).isEqualTo(head.assets());
        assertThat(cpo.call(() -> queries.assets(id, ALL, 0, 100_000))).hasSize(head.assets());
        assertThat(cpo.call(() -> queries.countRisks(id, new FrozenFilter(null, null, RiskBand.HIGH, null))))
                .isEqualTo(head.high());
        assertThat(head.high() + head.medium() + head.low() + head.unrated()).isEqualTo(head.risks());
    }

    @Test
    void a_comparison_tells_what_changed_and_adds_up() throws Exception {
        SnapshotId id = freeze(CO_OP);
        YearComparison untouched = cpo.call(() -> comparisons.compare(id, null));
        assertThat(untouched.risks()).isEmpty();
        assertThat(untouched.assets()).isEmpty();
        assertThat(untouched.count(Change.SAME)).isEqualTo(untouched.before().risks());

        FrozenRisk lowest = cpo.call(() -> queries.risks(id, ALL, 0, 100_000)).stream()
                .filter(it -> it.value() != null && it.likelihood() == 1)
                .findFirst()
                .orElseThrow();
        YearComparison worse = manager.undone(() -> {
            long version = risks.detail(lowest.id()).version();
            assessments.assess(new AssessRisk(
                    lowest.id(), version, new Assessment(new Rating(3, 3), "弱くなった", Set.of(), null, "鍵を失くした")));
            return comparisons.compare(id, null);
        });

        assertThat(worse.count(Change.UP)).isEqualTo(1);
        RiskChange change = worse.risks(Change.UP).get(0);
        assertThat(change.before().value()).isEqualTo(lowest.value());
        assertThat(change.after().value()).isEqualTo(lowest.importance() * 3);
        assertThat(sum(worse, Change.GONE, Change.UP, Change.DOWN, Change.RATED, Change.CHANGED, Change.SAME))
                .isEqualTo(worse.before().risks());
        assertThat(sum(worse, Change.NEW, Change.UP, Change.DOWN, Change.RATED, Change.CHANGED, Change.SAME))
                .isEqualTo(worse.after().risks());
        assertThat(cpo.call(() -> comparisons.compare(id, null).risks())).as("undone").isEmpty();
    }

    @Test
    void who_keeps_another_co_op_does_not_see_it() throws Exception {
        SnapshotId id = freeze(CO_OP);

        assertThatThrownBy(() -> officer.call(() -> queries.head(id))).hasMessageContaining("shared.unknown-record");
        assertThatThrownBy(() -> officer.call(() -> comparisons.compare(id, null)))
                .hasMessageContaining("shared.unknown-record");
        assertThatThrownBy(() -> officer.call(() -> queries.years(organization(CO_OP))))
                .hasMessageContaining("shared.unknown-record");
    }

    @Test
    void a_year_is_not_frozen_twice_by_two_who_saw_the_same() throws Exception {
        OrganizationId organization = organization(CO_OP);
        freeze(CO_OP);
        YearChoice seen = freezable(organization);
        cpo.call(() -> snapshots.freeze(new FreezeYear(organization, seen.year(), seen.edition(), "先の人")));

        assertThatThrownBy(() -> cpo.call(
                        () -> snapshots.freeze(new FreezeYear(organization, seen.year(), seen.edition(), "後の人"))))
                .hasMessageContaining("risk.year-frozen-meanwhile");
    }

    private SnapshotId freeze(String code) throws Exception {
        OrganizationId organization = organization(code);
        YearChoice year = freezable(organization);
        return cpo.call(() -> snapshots.freeze(new FreezeYear(organization, year.year(), year.edition(), "試験")));
    }

    /** The running year. */
    private YearChoice freezable(OrganizationId organization) throws Exception {
        return cpo.call(() -> queries.freezable(organization, queries.years(organization))).get(0);
    }

    private OrganizationId organization(String code) throws SQLException {
        return OrganizationId.of(
                one("select organization_id from organization_organization where code = '" + code + "'"));
    }

    private static int sum(YearComparison comparison, Change... changes) {
        return Arrays.stream(changes).mapToInt(comparison::count).sum();
    }

    /** One transaction, two statements. */
    private void write(UUID asset, String words) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            for (String update : List.of(
                    "update risk_asset set location = nullif(?, '') where asset_id = ?",
                    "update risk_risk set vulnerability = ? where asset_id = ?")) {
                try (PreparedStatement statement = connection.prepareStatement(update)) {
                    statement.setString(1, words);
                    statement.setObject(2, asset);
                    statement.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    private void restore(UUID asset, String weaknesses) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement("update risk_risk set vulnerability ="
                        + " nullif(cast(? as json) ->> cast(risk_id as text), '') where asset_id = ?")) {
            statement.setString(1, weaknesses);
            statement.setObject(2, asset);
            statement.executeUpdate();
        }
    }

    private String one(String query) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The SQL state of the refusal. */
    private static String refusal(DataSource as, String attempt) throws SQLException {
        try (Connection connection = as.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(attempt);
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
