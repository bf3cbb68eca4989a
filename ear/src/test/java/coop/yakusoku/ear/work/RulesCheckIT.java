package coop.yakusoku.ear.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.ear.people.Cpo;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.risk.LapsedAcceptances;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.work.CheckResult;
import coop.yakusoku.ejb.work.FindingQueries;
import coop.yakusoku.ejb.work.RuleCount;
import coop.yakusoku.ejb.work.RulesCheckService;
import coop.yakusoku.ejb.work.WorkQueries;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only PostgreSQL shows of the rules: each finds what is wrong, and lets it go when it is cured. */
@ArquillianTest
class RulesCheckIT {

    /** An asset in use that has an owner, at home, without a contractor, and a current analysis with rated risks. */
    private static final String AN_ASSET = """
            select a.asset_id from risk_asset a
            join risk_analysis n on n.asset_id = a.asset_id and not n.superseded
            where a.status = 'ACTIVE' and exists (
                select 1 from risk_risk r where r.asset_id = a.asset_id and not r.superseded
                  and r.risk_value is not null and r.risk_value < 9)
            order by a.number limit 1
            """;

    private static final String ITS_RISK = """
            select r.risk_id from risk_risk r where r.asset_id = :record and not r.superseded
              and r.risk_value is not null and r.risk_value < 9
            order by r.risk_id limit 1
            """;

    @EJB
    private Manager manager;

    @EJB
    private Cpo cpo;

    @Inject
    private LapsedAcceptances lapsed;

    @Inject
    private WorkQueries work;

    @Inject
    private RulesCheckService service;

    @Inject
    private FindingQueries findings;

    @PersistenceContext(unitName = "yakusoku")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(RulesCheckIT.class);
    }

    @Test
    void every_rule_runs_on_the_whole_register_in_the_time_it_has() throws Exception {
        CheckResult result = manager.call(() -> service.check());

        assertThat(result.failed()).isEmpty();
        assertThat(result.rules()).isGreaterThanOrEqualTo(11);
        assertThat(result.seconds()).isLessThanOrEqualTo(20);
        assertThat(manager.call(() -> findings.counts()).stream().mapToLong(RuleCount::count).sum())
                .isLessThanOrEqualTo(result.standing());
    }

    @Test
    void an_asset_without_an_owner() throws Exception {
        appearsAndDisappears(
                "risk.asset-without-owner",
                asset(),
                "update risk_asset set owner_id = null where asset_id = :record",
                "update risk_asset a set owner_id = (select p.person_id from organization_person p"
                        + " where p.organization_id = a.organization_id and p.left_on is null limit 1)"
                        + " where asset_id = :record");
    }

    @Test
    void an_analysis_older_than_a_year() throws Exception {
        appearsAndDisappears(
                "risk.analysis-too-old",
                asset(),
                "update risk_analysis set assessed_on = current_date - 400 where asset_id = :record and not superseded",
                "update risk_analysis set assessed_on = current_date where asset_id = :record and not superseded");
    }

    @Test
    void a_year_passed_is_a_task_until_it_is_analysed() throws Exception {
        UUID asset = asset();
        String open = "select count(*) from work_task t join work_task_reason r on r.task_id = t.task_id"
                + " where t.record_id = :record and t.done_at is null and r.cured_on is null"
                + " and r.reason = 'reason.year-passed'";

        change("update risk_analysis set assessed_on = current_date - 400 where asset_id = :record", asset);
        check();
        assertThat(count(open, asset)).isEqualTo(1);
        check();
        assertThat(count(open, asset)).as("asked for once").isEqualTo(1);

        change("update risk_analysis set assessed_on = current_date where asset_id = :record", asset);
        check();
        assertThat(count(open, asset)).isZero();
        assertThat(count("select count(*) from work_task where record_id = :record and done_at is null", asset))
                .isZero();
    }

    @Test
    void an_acceptance_past_its_date() throws Exception {
        appearsAndDisappears(
                "risk.acceptance-past-its-date",
                risk(),
                "update risk_risk set standing = 'ACCEPTED', review_on = current_date - 1 where risk_id = :record",
                "update risk_risk set review_on = current_date + 30 where risk_id = :record");
    }

    @Test
    void an_acceptance_ends_with_its_last_day_and_waits_for_who_may_accept() throws Exception {
        UUID risk = one("select r.risk_id from risk_risk r join risk_asset a on a.asset_id = r.asset_id"
                + " where r.standing = 'ACCEPTED' and not r.superseded and a.status <> 'DISPOSED' limit 1", null);
        String waiting = "select count(*) from risk_risk where risk_id = :record and standing = 'AWAITING_ACCEPTANCE'"
                + " and accepted_by is null";
        change("update risk_risk set review_on = current_date + 7 where risk_id = :record", risk);
        lapsed.end();
        assertThat(count(waiting, risk)).as("before its last day").isZero();
        long before = toAccept();

        change("update risk_risk set review_on = current_date - 1 where risk_id = :record", risk);
        assertThat(lapsed.end()).isPositive();

        assertThat(count(waiting, risk)).isEqualTo(1);
        assertThat(toAccept()).isEqualTo(before + 1);
        check();
        assertThat(standing("risk.acceptance-past-its-date", risk)).isEqualTo(1);
        assertThat(lapsed.end()).as("once").isZero();
    }

    /** How many acceptances the chief privacy officer finds in the inbox. */
    private long toAccept() throws Exception {
        return cpo.call(() -> work.today(Locale.JAPANESE)).stream()
                .filter(pile -> pile.kind().equals("risk.to-accept"))
                .mapToLong(WorkPile::count)
                .sum();
    }

    @Test
    void a_treatment_overdue() throws Exception {
        appearsAndDisappears(
                "risk.treatment-overdue",
                risk(),
                "update risk_risk set treatment_option = 'REDUCE', treatment_state = 'IN_PROGRESS',"
                        + " due_on = current_date - 1 where risk_id = :record",
                "update risk_risk set treatment_state = 'DONE' where risk_id = :record");
    }

    @Test
    void a_contractor_without_a_name() throws Exception {
        appearsAndDisappears(
                "risk.contractor-unnamed",
                asset(),
                "update risk_asset set contractor = true, contractor_name = ' ' where asset_id = :record",
                "update risk_asset set contractor_name = '受託会社' where asset_id = :record");
    }

    @Test
    void abroad_without_a_look_at_the_law_there() throws Exception {
        appearsAndDisappears(
                "risk.country-without-note",
                asset(),
                "update risk_asset set country = 'US', country_note = null where asset_id = :record",
                "update risk_asset set country_note = '州法を確認した' where asset_id = :record");
    }

    @Test
    void more_left_than_there_was() throws Exception {
        appearsAndDisappears(
                "risk.residual-above-inherent",
                risk(),
                "update risk_risk set residual_value = 9, residual_reason = null where risk_id = :record",
                "update risk_risk set residual_reason = '新しい脅威のため' where risk_id = :record");
    }

    @Test
    void personal_information_that_stands_in_no_ledger() throws Exception {
        appearsAndDisappears(
                "risk.personal-asset-without-entry",
                one("select a.asset_id from risk_asset a where a.personal and a.status = 'ACTIVE' and not exists"
                        + " (select 1 from risk_asset_ledger_entry l where l.asset_id = a.asset_id) limit 1", null),
                "update risk_asset set personal = true where asset_id = :record",
                "insert into risk_asset_ledger_entry (link_id, asset_id, entry_id, linked_by, linked_at)"
                        + " select gen_random_uuid(), a.asset_id, e.entry_id, p.person_id, current_timestamp"
                        + " from risk_asset a, (select entry_id from ledger_entry where status = 'IN_USE' limit 1) e,"
                        + " (select person_id from organization_person limit 1) p where a.asset_id = :record");
    }

    @Test
    void a_row_of_the_ledger_without_a_purpose() throws Exception {
        appearsAndDisappears(
                "ledger.entry-without-purpose",
                one("select entry_id from ledger_entry where status = 'IN_USE' and purposes <> '' limit 1", null),
                "update ledger_entry set purposes = '' where entry_id = :record",
                "update ledger_entry set purposes = 'HR' where entry_id = :record");
    }

    @Test
    void a_ledger_row_whose_keeper_is_not_appointed() throws Exception {
        appearsAndDisappears(
                "ledger.responsible-not-appointed",
                one("select entry_id from ledger_entry where status = 'IN_USE' limit 1", null),
                "update ledger_entry e set responsible_id = (select p.person_id from organization_person p"
                        + " where not exists (select 1 from organization_appointment a where a.person_id = p.person_id)"
                        + " limit 1) where entry_id = :record",
                "update ledger_entry set responsible_id = (select p.person_id from organization_person p"
                        + " where p.username = 'manager') where entry_id = :record");
    }

    @Test
    void a_department_without_a_protection_officer() throws Exception {
        UUID audit = one("select d.department_id from organization_department d"
                + " join organization_organization o on o.organization_id = d.organization_id"
                + " where o.code = '10' and d.code = '5000'", null);
        appearsAndDisappears(
                "organization.department-without-officer",
                audit,
                "update organization_appointment set valid_to = current_date - 1, valid_from = current_date - 9"
                        + " where department_id = :record and role = 'PROTECTION_OFFICER'",
                "insert into organization_appointment (appointment_id, person_id, role, organization_id, department_id,"
                        + " valid_from, authority) select gen_random_uuid(), p.person_id, 'PROTECTION_OFFICER',"
                        + " d.organization_id, d.department_id, current_date, 'DRAFT' from organization_department d"
                        + " join organization_person p on p.username = 'staff' where d.department_id = :record");
        change("update organization_appointment set valid_to = current_date - 1, valid_from = current_date - 9"
                + " where department_id = :record and role = 'PROTECTION_OFFICER'", audit);
    }

    @Test
    void a_second_run_at_the_same_time_is_refused() throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery("select pg_advisory_xact_lock(7301001), 1").getResultList();

            assertThatThrownBy(() -> manager.call(() -> service.check())).hasMessageContaining("work.check-running");
        } finally {
            transaction.rollback();
        }
        assertThat(manager.call(() -> service.check()).failed()).isEmpty();
    }

    private void appearsAndDisappears(String rule, UUID record, String wrong, String cured) throws Exception {
        change(wrong, record);
        check();
        assertThat(standing(rule, record)).as("found").isEqualTo(1);
        check();
        assertThat(standing(rule, record)).as("found once").isEqualTo(1);

        change(cured, record);
        check();
        assertThat(standing(rule, record)).as("cured").isZero();
    }

    private void check() throws Exception {
        assertThat(manager.call(() -> service.check()).failed()).isEmpty();
    }

    private long standing(String rule, UUID record) {
        return count(
                "select count(*) from work_finding where record_id = :record and cured_at is null and rule = '" + rule + "'",
                record);
    }

    private UUID asset() {
        return one(AN_ASSET, null);
    }

    private UUID risk() {
        return one(ITS_RISK, asset());
    }

    private UUID one(String statement, UUID record) {
        Query query = entities.createNativeQuery(statement);
        if (record != null) {
            query.setParameter("record", record);
        }
        List<?> rows = query.getResultList();
        assertThat(rows).as(statement).isNotEmpty();
        return (UUID) rows.get(0);
    }

    private long count(String statement, UUID record) {
        Object counted = entities.createNativeQuery(statement).setParameter("record", record).getSingleResult();
        return ((Number) counted).longValue();
    }

    private void change(String statement, UUID record) throws Exception {
        transaction.begin();
        entities.createNativeQuery(statement).setParameter("record", record).executeUpdate();
        transaction.commit();
    }
}
