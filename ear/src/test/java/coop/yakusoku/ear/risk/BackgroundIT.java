package coop.yakusoku.ear.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.domain.shared.jobs.JobState;
import coop.yakusoku.ear.people.Admin;
import coop.yakusoku.ear.people.Auditor;
import coop.yakusoku.ear.people.Cpo;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.risk.RiskFilter;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.bulk.RiskBulkService;
import coop.yakusoku.ejb.risk.bulk.RiskWishes;
import coop.yakusoku.ejb.shared.jobs.JobQueries;
import coop.yakusoku.ejb.shared.jobs.JobRow;
import coop.yakusoku.ejb.shared.jobs.JobService;
import coop.yakusoku.ejb.shared.lists.BulkAnswer;
import coop.yakusoku.ejb.shared.lists.BulkChange;
import coop.yakusoku.ejb.shared.lists.BulkOutcome;
import coop.yakusoku.ejb.shared.lists.BulkRow;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What only the container shows of work in the background: who it runs as, how it ends, and who is not written over. */
@ArquillianTest
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BackgroundIT {

    private static final RiskWishes DOING = new RiskWishes(null, null, TreatmentState.IN_PROGRESS);
    private static final RiskWishes NOT_BEGUN = new RiskWishes(null, null, TreatmentState.NOT_STARTED);

    @EJB
    private Manager manager;

    @EJB
    private Cpo cpo;

    @EJB
    private Admin admin;

    @EJB
    private Auditor auditor;

    @Inject
    private RiskBulkService bulk;

    @Inject
    private RiskQueries risks;

    @Inject
    private JobQueries jobs;

    @Inject
    private JobService service;

    @PersistenceContext(unitName = "yakusoku")
    private EntityManager entities;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(BackgroundIT.class);
    }

    @Test
    void many_rows_are_changed_as_who_started_it_and_each_outcome_is_told() throws Exception {
        await(start(many(), NOT_BEGUN), it -> it.state().isOver());
        List<BulkRow> rows = many();

        JobId job = start(rows, DOING);
        JobRow ended = await(job, it -> it.state().isOver());

        assertThat(ended.state()).as(String.valueOf(ended.failureCode())).isEqualTo(JobState.DONE);
        assertThat(ended.done()).isEqualTo(rows.size());
        List<BulkOutcome> outcomes = outcomes(job);
        assertThat(outcomes).hasSize(rows.size()).anyMatch(BulkOutcome::isDone);
        assertThat(author(outcomes)).isEqualTo(manager.call(() -> jobs.job(job)).staffName());
        // Those that were not decided cannot be carried out, and are told so.
        assertThat(outcomes).filteredOn(it -> !it.isDone()).allSatisfy(it -> assertThat(it.code()).startsWith("risk."));
    }

    @Test
    void nobody_else_sees_the_work_and_the_keeper_of_the_system_sees_its_head() throws Exception {
        JobId job = start(many(), DOING);
        await(job, it -> it.state().isOver());

        assertThatThrownBy(() -> cpo.call(() -> jobs.job(job))).hasMessage("shared.unknown-record");
        assertThatThrownBy(() -> cpo.run(() -> service.cancel(job))).hasMessage("shared.unknown-record");
        JobRow head = admin.call(() -> jobs.others()).stream()
                .filter(it -> it.id().equals(job))
                .findFirst()
                .orElseThrow();
        assertThat(head.resultName()).isNull();
        assertThat(head.titleDetails()).isEmpty();
        assertThatThrownBy(() -> auditor.call(() -> bulk.change(many(), DOING))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void cancelled_it_stops_and_is_repeated_from_where_it_had_got_to() throws Exception {
        List<BulkRow> rows = many();
        JobId job = start(rows, NOT_BEGUN);
        manager.run(() -> service.cancel(job));
        JobRow ended = await(job, it -> it.state().isOver());

        // It may have been faster than the wish.
        assertThat(ended.state()).isIn(JobState.CANCELLED, JobState.DONE);
        if (ended.state() == JobState.CANCELLED) {
            assertThat(ended.resultName()).isNull();
            JobId again = manager.call(() -> service.repeat(job));
            assertThat(await(again, it -> it.state().isOver()).state()).isEqualTo(JobState.DONE);
            assertThat(outcomes(again)).hasSize(rows.size());
        }
        assertThatThrownBy(() -> manager.call(() -> service.repeat(finished()))).hasMessage("shared.job-not-vain");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_left_and_told_row_by_row() throws Exception {
        List<BulkRow> shown = decided(6);
        List<BulkRow> faster = shown.subList(0, 2);
        RiskWishes other = state(faster.get(0)) == TreatmentState.IN_PROGRESS ? NOT_BEGUN : DOING;
        RiskWishes mine = new RiskWishes(null, null, TreatmentState.DONE);
        manager.call(() -> bulk.change(faster, new RiskWishes(null, null, TreatmentState.DONE)));
        manager.call(() -> bulk.change(risks(faster), other));

        BulkAnswer answer = manager.call(() -> bulk.change(shown, mine));

        List<BulkOutcome> outcomes = ((BulkAnswer.Done) answer).outcomes();
        assertThat(outcomes.subList(0, 2))
                .allSatisfy(it -> assertThat(it.code()).isEqualTo("shared.changed-meanwhile"));
        assertThat(outcomes.subList(2, 6)).allMatch(BulkOutcome::isDone);
        assertThat(state(faster.get(0))).isEqualTo(other.state());
    }

    private JobId start(List<BulkRow> rows, RiskWishes wishes) throws Exception {
        BulkAnswer answer = manager.call(() -> bulk.change(rows, wishes));
        assertThat(answer).isInstanceOf(BulkAnswer.Started.class);
        return ((BulkAnswer.Started) answer).job();
    }

    private JobId finished() throws Exception {
        return manager.call(() -> jobs.mine()).stream()
                .filter(it -> it.state() == JobState.DONE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private JobRow await(JobId job, Predicate<JobRow> wanted) throws Exception {
        JobRow row = manager.call(() -> jobs.job(job));
        while (!wanted.test(row)) {
            Thread.onSpinWait();
            row = manager.call(() -> jobs.job(job));
        }
        return row;
    }

    private List<BulkOutcome> outcomes(JobId job) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        manager.call(() -> {
            jobs.send(job, file);
            return null;
        });
        return file.toString(StandardCharsets.UTF_8).lines().map(BulkOutcome::of).toList();
    }

    /** More than are done at once. */
    private List<BulkRow> many() throws Exception {
        List<BulkRow> all = manager.call(() -> risks.rows(RiskFilter.ALL));
        assertThat(all).hasSizeGreaterThan(BulkChange.AT_ONCE);
        return all.subList(0, BulkChange.AT_ONCE + 30);
    }

    /** Risks whose treatment is decided and not done. */
    private List<BulkRow> decided(int many) {
        List<?> found = entities.createNativeQuery("select cast(r.risk_id as text) || ':' || r.version from risk_risk r"
                        + " join risk_asset a on a.asset_id = r.asset_id where not r.superseded"
                        + " and r.treatment_state in ('NOT_STARTED', 'IN_PROGRESS') and a.status <> 'DISPOSED'"
                        + " order by r.risk_id limit " + many)
                .getResultList();
        assertThat(found).hasSize(many);
        return found.stream().map(it -> BulkRow.of(it.toString())).toList();
    }

    private List<BulkRow> risks(List<BulkRow> rows) {
        return rows.stream()
                .map(it -> new BulkRow(it.id(), ((Number) one("select version from risk_risk where risk_id = :id", it.id()))
                        .longValue()))
                .toList();
    }

    private TreatmentState state(BulkRow row) {
        return TreatmentState.valueOf(
                one("select treatment_state from risk_risk where risk_id = :id", row.id()).toString());
    }

    /** Who signed the last change of a changed row. */
    private String author(List<BulkOutcome> outcomes) {
        UUID changed = outcomes.stream()
                .filter(BulkOutcome::isDone)
                .findFirst()
                .orElseThrow()
                .id();
        return one("select v.staff_name from risk_risk_aud x join shared_revision v on v.rev = x.rev"
                        + " where x.risk_id = :id order by v.rev desc limit 1", changed)
                .toString();
    }

    private Object one(String query, UUID id) {
        return entities.createNativeQuery(query).setParameter("id", id).getSingleResult();
    }
}
