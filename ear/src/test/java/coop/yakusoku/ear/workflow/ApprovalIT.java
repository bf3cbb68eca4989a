package coop.yakusoku.ear.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.risk.Assessment;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.Act;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.domain.workflow.Capacity;
import coop.yakusoku.domain.workflow.RouteId;
import coop.yakusoku.domain.workflow.Station;
import coop.yakusoku.domain.workflow.StationKind;
import coop.yakusoku.ear.people.Acting;
import coop.yakusoku.ear.people.Auditor;
import coop.yakusoku.ear.people.Clerk;
import coop.yakusoku.ear.people.Cpo;
import coop.yakusoku.ear.people.Hr;
import coop.yakusoku.ear.people.Manager;
import coop.yakusoku.ear.people.Officer;
import coop.yakusoku.ear.people.PlainAsset;
import coop.yakusoku.ear.people.Supervisor;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.risk.AnalysisQueries;
import coop.yakusoku.ejb.risk.AnalysisRow;
import coop.yakusoku.ejb.risk.AnalysisService;
import coop.yakusoku.ejb.risk.AssessRisk;
import coop.yakusoku.ejb.risk.AssessmentService;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.AssetService;
import coop.yakusoku.ejb.workflow.ActOnApproval;
import coop.yakusoku.ejb.workflow.ApprovalDetail;
import coop.yakusoku.ejb.workflow.ApprovalDetail.ActLine;
import coop.yakusoku.ejb.workflow.ApprovalFilter;
import coop.yakusoku.ejb.workflow.ApprovalFilter.Sort;
import coop.yakusoku.ejb.workflow.ApprovalFilter.View;
import coop.yakusoku.ejb.workflow.ApprovalQueries;
import coop.yakusoku.ejb.workflow.ApprovalRow;
import coop.yakusoku.ejb.workflow.ApprovalService;
import coop.yakusoku.ejb.workflow.EnterProxy;
import coop.yakusoku.ejb.workflow.EnterRoute;
import coop.yakusoku.ejb.workflow.ListedState;
import coop.yakusoku.ejb.workflow.ProxyQueries;
import coop.yakusoku.ejb.workflow.ProxyService;
import coop.yakusoku.ejb.workflow.RouteService;
import coop.yakusoku.ejb.workflow.SubmitRecords;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only the container shows of approvals: two who decide at once, a change behind an approval, who may act today. */
@ArquillianTest
class ApprovalIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    @EJB
    private Officer officer;

    @EJB
    private Manager manager;

    @EJB
    private Auditor auditor;

    @EJB
    private Clerk clerk;

    @EJB
    private Cpo cpo;

    @EJB
    private Hr hr;

    @EJB
    private Supervisor supervisor;

    @Inject
    private ApprovalService approvals;

    @Inject
    private RouteService routes;

    @Inject
    private ApprovalQueries queries;

    @Inject
    private ProxyService proxies;

    @Inject
    private ProxyQueries proxyQueries;

    @Inject
    private AssetService assets;

    @Inject
    private AssetQueries assetQueries;

    @Inject
    private AnalysisService analyses;

    @Inject
    private AnalysisQueries analysisQueries;

    @Inject
    private AssessmentService assessments;

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(ApprovalIT.class);
    }

    @Test
    void what_is_changed_after_the_decision_counts_no_more() throws Exception {
        AssetId asset = rated("承認の後で変わる台帳");
        RecordRef analysis = analysis(asset);
        ApprovalId id = submitted(analysis);
        assertThat(standing(analysis)).isEqualTo(ApprovalStanding.IN_PROGRESS);

        manager.run(() -> approvals.approve(seen(manager, id, "")));
        assertThat(standing(analysis)).isEqualTo(ApprovalStanding.APPROVED);
        assertThatThrownBy(() -> submitted(analysis)).hasMessage("workflow.already-approved");

        rate(asset, new Rating(3, 3));
        assertThat(standing(analysis)).isEqualTo(ApprovalStanding.STALE);
        assertThat(detail(manager, id).subjects().get(0).differences())
                .anySatisfy(it -> assertThat(it.field()).isEqualTo("Risk.frequency"));
        assertThat(listed(manager, View.ALL, ListedState.STALE)).contains(id);
        assertThat(listed(manager, View.ALL, ListedState.APPROVED)).doesNotContain(id);

        rate(asset, new Rating(1, 1));
        assertThat(standing(analysis)).isEqualTo(ApprovalStanding.APPROVED);
        assertThat(listed(manager, View.ALL, ListedState.STALE)).doesNotContain(id);
        assertThat(listed(manager, View.ALL, ListedState.APPROVED)).contains(id);
    }

    @Test
    void a_row_of_the_ledger_is_approved_until_it_says_something_else() throws Exception {
        String entry = one("select e.entry_id from ledger_entry e join organization_department d"
                + " on d.department_id = e.department_id join organization_organization o"
                + " on o.organization_id = e.organization_id where o.code = '10' and d.code < ? and e.status = 'IN_USE'"
                + " and not exists (select 1 from workflow_subject s where s.record_id = e.entry_id) limit 1", "5000");
        RecordRef row = RecordRef.of("ledger.entry:" + entry);
        ApprovalId id = submitted(row);
        assertThatThrownBy(() -> officer.run(() -> approvals.approve(seen(officer, id, ""))))
                .hasMessage("workflow.own-draft");

        manager.run(() -> approvals.approve(seen(manager, id, "")));
        assertThat(standing(row)).isEqualTo(ApprovalStanding.APPROVED);

        assertThat(manager.undone(() -> {
                    change("update ledger_entry set note = coalesce(note, '') || '追記' where entry_id = ?::uuid", entry);
                    return queries.standings(List.of(row)).get(row);
                }))
                .isEqualTo(ApprovalStanding.STALE);
    }

    @Test
    void a_frozen_year_is_submitted_by_the_manager_and_decided_by_the_chief() throws Exception {
        String year = one("select s.snapshot_id from risk_snapshot s join organization_organization o"
                + " on o.organization_id = s.organization_id where o.code = ? and not exists"
                + " (select 1 from workflow_subject t where t.record_id = s.snapshot_id) limit 1", "20");
        RecordRef snapshot = RecordRef.of("risk.snapshot:" + year);
        ApprovalId id = manager.call(() -> approvals.submit(new SubmitRecords(List.of(snapshot), "前年度の台帳", "")));
        assertThatThrownBy(() -> manager.run(() -> approvals.approve(seen(manager, id, ""))))
                .hasMessage("workflow.own-draft");

        cpo.run(() -> approvals.approve(seen(cpo, id, "")));

        assertThat(manager.call(() -> queries.ofRecord(snapshot)).standing()).isEqualTo(ApprovalStanding.APPROVED);
    }

    @Test
    void several_agree_in_any_order_one_keeps_it_and_one_reads_it_afterwards() throws Exception {
        RouteId route = manager.call(() -> routes.add(new EnterRoute(
                "risk.analysis",
                officer.call(() -> assetQueries.writableDepartments()).get(0).organization(),
                0,
                List.of(
                        new Station(StationKind.CONSULT, Role.HR),
                        new Station(StationKind.CONSULT, Role.CONTRACT_SUPERVISOR, true),
                        new Station(StationKind.DECIDE, Role.PRIVACY_MANAGER),
                        new Station(StationKind.READ_AFTER, Role.AUDITOR)),
                "合議と後閲")));
        try {
            RecordRef analysis = analysis(rated("合議される台帳"));
            ApprovalId id = submitted(analysis);
            assertThat(listed(hr, View.WAITING, null)).contains(id);
            assertThat(listed(supervisor, View.WAITING, null)).contains(id);
            assertThatThrownBy(() -> manager.run(() -> approvals.approve(seen(manager, id, ""))))
                    .hasMessage("workflow.not-your-station");

            supervisor.run(() -> approvals.approve(seen(supervisor, id, "異存ありません")));
            assertThatThrownBy(() -> supervisor.run(() -> approvals.approve(seen(supervisor, id, ""))))
                    .hasMessage("workflow.not-your-station");
            hr.run(() -> approvals.hold(seen(hr, id, "件数を確認中")));
            assertThat(listed(manager, View.ALL, ListedState.HELD)).contains(id);
            assertThat(standing(analysis)).isEqualTo(ApprovalStanding.IN_PROGRESS);
            hr.run(() -> approvals.approve(seen(hr, id, "確認しました")));
            assertThat(listed(manager, View.ALL, ListedState.HELD)).doesNotContain(id);
            assertThatThrownBy(() -> auditor.run(() -> approvals.readAfterwards(seen(auditor, id, ""))))
                    .hasMessage("workflow.nothing-to-read");

            manager.run(() -> approvals.approve(seen(manager, id, "")));
            assertThat(standing(analysis)).isEqualTo(ApprovalStanding.APPROVED);
            assertThat(listed(auditor, View.READING, null)).contains(id);
            auditor.run(() -> approvals.readAfterwards(seen(auditor, id, "確認しました")));
            assertThat(listed(auditor, View.READING, null)).doesNotContain(id);
            assertThat(standing(analysis)).isEqualTo(ApprovalStanding.APPROVED);
            assertThat(detail(manager, id).acts())
                    .extracting(it -> it.deed().name())
                    .containsExactly("SUBMITTED", "AGREED", "HELD", "AGREED", "DECIDED", "READ_AFTER");
        } finally {
            manager.run(() -> routes.remove(route, 0));
        }
    }

    @Test
    void what_is_changed_before_the_decision_is_not_approved() throws Exception {
        AssetId asset = rated("申請の後で変わる台帳");
        ApprovalId id = submitted(analysis(asset));
        rate(asset, new Rating(2, 2));

        assertThatThrownBy(() -> manager.run(() -> approvals.approve(seen(manager, id, ""))))
                .hasMessage("workflow.content-changed");

        manager.run(() -> approvals.sendBack(seen(manager, id, "評価を確かめること"), Act.DRAFTER));
        assertThat(standing(analysis(asset))).isEqualTo(ApprovalStanding.RETURNED);
        officer.run(() -> approvals.resubmit(seen(officer, id, "確かめました")));
        manager.run(() -> approvals.approve(seen(manager, id, "")));
        assertThat(standing(analysis(asset))).isEqualTo(ApprovalStanding.APPROVED);
        assertThat(detail(manager, id).acts())
                .extracting(ActLine::deed)
                .extracting(Enum::name)
                .containsExactly("SUBMITTED", "RETURNED", "SUBMITTED", "DECIDED");
    }

    @Test
    void of_two_who_decide_at_the_same_moment_one_is_told_about_the_other() throws Exception {
        ApprovalId id = submitted(analysis(rated("同時に決裁される台帳")));
        inNextRequest(() -> manager.call(() -> proxies.add(
                new EnterProxy(null, person("auditor"), TODAY, TODAY, "同時の決裁を確かめるため"))));
        ActOnApproval seen = seen(manager, id, "");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<String> answers = new ArrayList<>();
            List<Callable<String>> both = List.of(() -> answer(manager, seen), () -> answer(auditor, seen));
            for (Future<String> answer : two.invokeAll(both)) {
                answers.add(answer.get());
            }

            assertThat(answers).containsExactlyInAnyOrder("decided", "workflow.not-in-progress");
        } finally {
            two.shutdownNow();
            endProxies();
        }
        assertThat(detail(manager, id).acts()).hasSize(2);
    }

    @Test
    void a_proxy_decides_within_the_period_only_and_it_is_noted() throws Exception {
        ApprovalId id = submitted(analysis(rated("代理で決裁される台帳")));
        assertThatThrownBy(() -> auditor.run(() -> approvals.approve(seen(auditor, id, ""))))
                .hasMessage("workflow.not-your-station");
        manager.call(() -> proxies.add(
                new EnterProxy(null, person("auditor"), TODAY.plusDays(1), TODAY.plusDays(2), "来週の不在")));
        try {
            assertThatThrownBy(() -> auditor.run(() -> approvals.approve(seen(auditor, id, ""))))
                    .hasMessage("workflow.not-your-station");
            manager.call(() -> proxies.add(new EnterProxy(null, person("auditor"), TODAY, TODAY, "本日の不在")));

            auditor.run(() -> approvals.approve(seen(auditor, id, "代わって決裁します")));
        } finally {
            endProxies();
        }
        ActLine last = detail(manager, id).acts().get(1);
        assertThat(last.capacity()).isEqualTo(Capacity.PROXY);
        assertThat(last.forName()).isEqualTo(name("manager"));
        assertThat(last.role().realmRole()).isEqualTo("privacy-manager");
        assertThat(listed(manager, View.READING, null)).contains(id);
        manager.run(() -> approvals.readAfterwards(seen(manager, id, "")));
        assertThat(listed(manager, View.READING, null)).doesNotContain(id);
    }

    @Test
    void nobody_becomes_a_proxy_by_the_own_hand_and_only_the_chief_names_the_chiefs() {
        assertThatThrownBy(() -> manager.call(() -> proxies.add(
                        new EnterProxy(person("officer"), person("manager"), TODAY, TODAY, "自分で"))))
                .hasMessage("workflow.proxy-by-oneself");
        assertThatThrownBy(() -> manager.call(() ->
                        proxies.add(new EnterProxy(person("cpo"), person("officer"), TODAY, TODAY, "統括の代わり"))))
                .hasMessage("workflow.proxy-of-chief");
        assertThatThrownBy(() -> officer.call(() ->
                        proxies.add(new EnterProxy(person("desk"), person("staff"), TODAY, TODAY, "他人のもの"))))
                .hasMessage("workflow.proxy-not-yours");
    }

    @Test
    void who_lost_the_post_does_not_decide_and_the_deputy_of_a_vacant_one_does() throws Exception {
        ApprovalId id = submitted(analysis(rated("欠員の間の台帳")));

        assertThatThrownBy(() -> manager.undone(() -> {
                    vacate(null);
                    approvals.approve(new ActOnApproval(id, queries.detail(id).version(), ""));
                    return null;
                }))
                .hasMessage("shared.unknown-record");
        ActLine done = auditor.undone(() -> {
            vacate("auditor");
            approvals.approve(new ActOnApproval(id, queries.detail(id).version(), ""));
            return queries.detail(id).acts().get(1);
        });

        assertThat(done.capacity()).isEqualTo(Capacity.DEPUTY);
        assertThat(done.forName()).isEqualTo(name("manager"));
        assertThat(detail(manager, id).acts()).hasSize(1);
    }

    @Test
    void the_drafter_decides_nothing_and_takes_back_in_time_only() throws Exception {
        ApprovalId id = submitted(analysis(rated("取り戻される台帳")));
        assertThatThrownBy(() -> officer.run(() -> approvals.approve(seen(officer, id, ""))))
                .hasMessage("workflow.own-draft");
        assertThatThrownBy(() -> clerk.run(() -> approvals.approve(new ActOnApproval(id, 0, ""))))
                .hasMessage("shared.unknown-record");

        ActOnApproval before = seen(manager, id, "");
        officer.run(() -> approvals.withdraw(seen(officer, id, "")));
        assertThatThrownBy(() -> manager.run(() -> approvals.approve(before))).hasMessage("workflow.not-in-progress");

        officer.run(() -> approvals.resubmit(seen(officer, id, "")));
        assertThatThrownBy(() -> manager.run(() -> approvals.approve(before))).hasMessage("shared.changed-meanwhile");
        manager.run(() -> approvals.approve(seen(manager, id, "")));
        assertThatThrownBy(() -> manager.run(() -> approvals.approve(seen(manager, id, ""))))
                .hasMessage("workflow.not-in-progress");
        assertThatThrownBy(() -> officer.run(() -> approvals.withdraw(seen(officer, id, ""))))
                .hasMessage("workflow.not-in-progress");
    }

    private String answer(Acting who, ActOnApproval seen) throws Exception {
        try {
            who.run(() -> approvals.approve(seen));
            return "decided";
        } catch (RuleViolation no) {
            return no.code();
        }
    }

    private AssetId rated(String name) throws Exception {
        AssetId asset = officer.call(() -> assets.create(details(name)));
        officer.call(() -> analyses.begin(asset));
        for (AnalysisRow row : rows(asset)) {
            rate(row, new Rating(1, 1));
        }
        return asset;
    }

    private void rate(AssetId asset, Rating rating) throws Exception {
        rate(rows(asset).get(0), rating);
    }

    private void rate(AnalysisRow row, Rating rating) throws Exception {
        officer.call(() -> assessments.assess(
                new AssessRisk(row.risk(), row.version(), new Assessment(rating, null, Set.of(), null, null))));
    }

    private List<AnalysisRow> rows(AssetId asset) throws Exception {
        return officer.call(() -> analysisQueries.ofAsset(asset, null)).rows();
    }

    private RecordRef analysis(AssetId asset) throws Exception {
        return new RecordRef(
                "risk.analysis",
                officer.call(() -> analysisQueries.ofAsset(asset, null)).analysis().id().value());
    }

    private ApprovalId submitted(RecordRef analysis) throws Exception {
        return officer.call(() -> approvals.submit(new SubmitRecords(List.of(analysis), "台帳の分析", "")));
    }

    private List<ApprovalId> listed(Acting who, View view, ListedState state) throws Exception {
        ApprovalFilter filter = new ApprovalFilter(view, state, "risk.analysis", "台帳の分析", Sort.NUMBER, true);
        return who.call(() -> queries.page(filter, 0, 200)).stream()
                .map(ApprovalRow::id)
                .toList();
    }

    private ApprovalStanding standing(RecordRef analysis) throws Exception {
        return officer.call(() -> queries.standings(List.of(analysis))).get(analysis);
    }

    private ApprovalDetail detail(Acting who, ApprovalId id) throws Exception {
        return who.call(() -> queries.detail(id));
    }

    private ActOnApproval seen(Acting who, ApprovalId id, String comment) {
        try {
            return new ActOnApproval(id, detail(who, id).version(), comment);
        } catch (RuleViolation no) {
            throw no;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Who is calling is asked once per request; another thread is another request. */
    private static <T> T inNextRequest(Callable<T> deed) throws Exception {
        ExecutorService next = Executors.newSingleThreadExecutor();
        try {
            return next.submit(deed).get();
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof Exception cause ? cause : refused;
        } finally {
            next.shutdownNow();
        }
    }

    private void endProxies() throws Exception {
        for (var proxy : manager.call(() -> proxyQueries.proxies(false))) {
            if (proxy.absentName().equals(name("manager"))) {
                manager.run(() -> proxies.end(proxy.id(), proxy.version()));
            }
        }
    }

    /** Ends every appointment to privacy manager, in the transaction of the caller; names a deputy on the way. */
    private void vacate(String deputy) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement end = connection.prepareStatement("""
                        update organization_appointment set revoked = true,
                            valid_to = case when person_id = (select person_id from organization_person
                                where username = 'manager') then current_date else valid_from end,
                            deputy_id = coalesce((select person_id from organization_person
                                where username = ? and person_id <> organization_appointment.person_id), deputy_id)
                        where role = 'PRIVACY_MANAGER'
                        """)) {
            end.setString(1, deputy);
            end.executeUpdate();
        }
    }

    /** In the transaction of the caller. */
    private void change(String statement, String argument) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setString(1, argument);
            change.executeUpdate();
        }
    }

    private StaffId person(String username) throws SQLException {
        return StaffId.of(one("select person_id from organization_person where username = ?", username));
    }

    private String name(String username) throws SQLException {
        return one("select name from organization_person where username = ?", username);
    }

    private String one(String query, String argument) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private AssetDetails details(String name) throws Exception {
        DepartmentChoice place =
                officer.call(() -> assetQueries.writableDepartments()).get(0);
        return PlainAsset.named(name, place);
    }
}
