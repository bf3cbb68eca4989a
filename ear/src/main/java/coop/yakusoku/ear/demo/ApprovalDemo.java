package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.Act;
import coop.yakusoku.domain.workflow.Approval;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.Capacity;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.domain.workflow.Hand;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.domain.workflow.Station;
import coop.yakusoku.domain.workflow.StationKind;
import coop.yakusoku.domain.workflow.Subject;
import coop.yakusoku.domain.workflow.Submitted;
import coop.yakusoku.domain.workflow.Turn;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A few applications in every standing: analyses of one co-op, rows of another one's ledger. The domain itself moves them
 * along, and what they approve is what the records say.
 */
final class ApprovalDemo {

    private static final String ANALYSED = "20";
    private static final String LEDGER = "10";

    private static final String ANALYSES = """
            select 'risk.analysis', n.analysis_id, a.organization_id, a.department_id, a.number || ' ' || a.name,
                max(r.risk_value), risk_analysis_content(n.analysis_id)
            from risk_analysis n
            join risk_asset a on a.asset_id = n.asset_id
            join organization_organization o on o.organization_id = a.organization_id
            join risk_risk r on r.analysis_id = n.analysis_id
            where o.code = '%s' and not n.superseded and a.status = 'ACTIVE'
            group by n.analysis_id, a.asset_id
            having count(*) = count(r.risk_value) order by a.number limit 7
            """;

    private static final String ENTRIES = """
            select 'ledger.entry', e.entry_id, e.organization_id, e.department_id, e.number || ' ' || e.name, 0,
                ledger_entry_content(e.entry_id)
            from ledger_entry e
            join organization_organization o on o.organization_id = e.organization_id
            join organization_department d on d.department_id = e.department_id
            where o.code = '%s' and d.code < '5000' and e.status = 'IN_USE' order by e.number limit 4
            """;

    /** A record that may be submitted. */
    private record Paper(RecordRef ref, Matter matter, String title, Content content) {}

    private final DemoRows rows;
    private final LocalDate today = LocalDate.now(RiskDemo.TOKYO);
    private final Hand manager;
    private final Hand standIn;
    private final CopyTable applications = new CopyTable("workflow_approval");
    private final CopyTable subjects = new CopyTable("workflow_subject");
    private final CopyTable acts = new CopyTable("workflow_act");

    private ApprovalDemo(Connection owner) throws SQLException {
        this.rows = new DemoRows(owner);
        this.manager = hand("username = 'manager'", Role.PRIVACY_MANAGER);
        Hand auditor = hand("username = 'auditor'", Role.PRIVACY_MANAGER);
        this.standIn = new Hand(
                auditor.person(), auditor.name(), auditor.role(), Capacity.PROXY, manager.person(), manager.name());
    }

    /** @param owner connected as the owner of the schema, inside the caller's transaction; registers are there */
    static void load(Connection owner) throws SQLException {
        ApprovalDemo demo = new ApprovalDemo(owner);
        demo.analyses();
        demo.entries();
        demo.applications.send(owner);
        demo.subjects.send(owner);
        demo.acts.send(owner);
        demo.proxy();
    }

    private void analyses() throws SQLException {
        Hand drafter = hand(
                "person_id in (select a.person_id from organization_appointment a join organization_organization o"
                        + " on o.organization_id = a.organization_id where o.code = '" + ANALYSED
                        + "' and a.role = 'PROTECTION_OFFICER')",
                Role.PROTECTION_OFFICER);
        Iterator<Paper> papers = papers(ANALYSES.formatted(ANALYSED)).iterator();
        if (papers.hasNext()) {
            add(decided(submitted(papers.next(), drafter, 60), manager, 55, "確認しました。"));
        }
        if (papers.hasNext()) {
            add(decided(submitted(before(papers.next()), drafter, 50), manager, 46, ""));
        }
        if (papers.hasNext()) {
            add(decided(submitted(papers.next(), drafter, 20), standIn, 18, "不在のため代理で決裁します。"));
        }
        if (papers.hasNext()) {
            add(submitted(papers.next(), drafter, 2));
        }
        if (papers.hasNext()) {
            Approval held = submitted(papers.next(), drafter, 6);
            held.hold(new Turn(0, manager), "委託先での取扱件数を確認しています。", at(4));
            add(held);
        }
        if (papers.hasNext()) {
            Approval returned = submitted(papers.next(), drafter, 12);
            returned.sendBack(new Turn(0, manager), Act.DRAFTER, "持出しの頻度を見直してください。", at(11));
            add(returned);
        }
        if (papers.hasNext()) {
            Approval rejected = submitted(papers.next(), drafter, 30);
            rejected.reject(new Turn(0, manager), "同じ名簿の分析が重複しています。", at(29));
            add(rejected);
        }
    }

    private void entries() throws SQLException {
        Hand drafter = hand("username = 'officer'", Role.PROTECTION_OFFICER);
        Iterator<Paper> papers = papers(ENTRIES.formatted(LEDGER)).iterator();
        if (papers.hasNext()) {
            add(decided(submitted(papers.next(), drafter, 90), manager, 85, "今年度の棚卸を確認しました。"));
        }
        if (papers.hasNext()) {
            add(decided(submitted(before(papers.next()), drafter, 80), manager, 78, ""));
        }
        if (papers.hasNext()) {
            Approval returned = submitted(papers.next(), drafter, 9);
            returned.sendBack(new Turn(0, manager), Act.DRAFTER, "保管期限の根拠を確かめてください。", at(8));
            add(returned);
        }
    }

    private Approval submitted(Paper paper, Hand drafter, int daysAgo) throws SQLException {
        return new Approval(
                ApprovalId.next(),
                (Long) rows.read("select nextval('workflow_approval_number')").get(0)[0],
                paper.ref().kind(),
                paper.title(),
                paper.matter(),
                List.of(new Station(StationKind.DECIDE, Role.PRIVACY_MANAGER)),
                List.of(new Submitted(paper.ref(), paper.title(), paper.content())),
                drafter,
                "年度の見直しです。",
                at(daysAgo));
    }

    private Approval decided(Approval approval, Hand hand, int daysAgo, String comment) {
        Map<RecordRef, String> seals =
                approval.subjects().stream().collect(Collectors.toMap(Subject::record, Subject::seal));
        approval.consent(new Turn(0, hand), seals, comment, at(daysAgo));
        return approval;
    }

    /** What the record said before it was corrected the last time. */
    private static Paper before(Paper paper) {
        List<Content.Line> lines = paper.content().lines().stream()
                .map(it -> it.field().equals("Asset.availability") || it.field().equals("LedgerEntry.recordCount")
                        ? new Content.Line(it.part(), it.field(), it.value().equals("1") ? "2" : "1")
                        : it)
                .toList();
        return new Paper(paper.ref(), paper.matter(), paper.title(), new Content(lines));
    }

    private Instant at(int daysAgo) {
        return today.minusDays(daysAgo).atTime(LocalTime.of(10, 20)).atZone(RiskDemo.TOKYO).toInstant();
    }

    private void add(Approval approval) {
        Map<String, Object> row = CopyTable.row();
        row.put("approval_id", approval.id());
        row.put("number", approval.number());
        row.put("document_type", approval.documentType());
        row.put("title", approval.title());
        row.put("level", approval.matter().level());
        row.put("organization_id", approval.matter().organization());
        row.put("department_id", approval.matter().department());
        row.put("drafter_id", approval.drafter());
        row.put("drafter_name", approval.drafterName());
        row.put("state", approval.state());
        row.put("route", "DECIDE:PRIVACY_MANAGER");
        row.put("round", approval.round());
        row.put("place", approval.place());
        row.put("awaited", approval.course().asked().isEmpty() ? null : Role.PRIVACY_MANAGER);
        row.put("held", approval.held());
        row.put("submitted_at", approval.submittedAt());
        row.put("closed_at", approval.state().open() ? null : approval.lastAct().at());
        row.put("search_key", approval.searchKey());
        applications.add(row);
        for (int place = 0; place < approval.subjects().size(); place++) {
            subjects.add(row(approval, approval.subjects().get(place), place));
        }
        for (int place = 0; place < approval.acts().size(); place++) {
            acts.add(row(approval, approval.acts().get(place), place));
        }
    }

    private static Map<String, Object> row(Approval approval, Subject subject, int ordinal) {
        Map<String, Object> row = CopyTable.row();
        row.put("subject_id", UUID.randomUUID());
        row.put("approval_id", approval.id());
        row.put("ordinal", ordinal);
        row.put("record_kind", subject.record().kind());
        row.put("record_id", subject.record().id());
        row.put("title", subject.title());
        row.put("content", subject.content().text());
        row.put("seal", subject.seal());
        row.put("open", approval.state().open());
        return row;
    }

    private static Map<String, Object> row(Approval approval, Act act, int ordinal) {
        Map<String, Object> row = CopyTable.row();
        row.put("act_id", UUID.randomUUID());
        row.put("approval_id", approval.id());
        row.put("ordinal", ordinal);
        row.put("round", act.round());
        row.put("place", act.place());
        row.put("deed", act.deed());
        row.put("by_id", act.by());
        row.put("by_name", act.byName());
        row.put("role", act.role().orElse(null));
        row.put("capacity", act.capacity());
        row.put("for_id", act.inPlaceOf().orElse(null));
        row.put("for_name", act.forName().orElse(null));
        row.put("at", act.at());
        row.put("comment", act.comment());
        return row;
    }

    /** The days on which the manager was away. */
    private void proxy() throws SQLException {
        rows.change("insert into workflow_proxy (proxy_id, absent_id, substitute_id, valid_from, valid_to, reason)"
                + " values ('" + UUID.randomUUID() + "', '" + manager.person() + "', '" + standIn.person() + "', '"
                + today.minusDays(19) + "', '" + today.minusDays(17) + "', '出張のため')");
    }

    private List<Paper> papers(String query) throws SQLException {
        return rows.read(query).stream()
                .map(row -> new Paper(
                        new RecordRef((String) row[0], (UUID) row[1]),
                        new Matter(
                                new OrganizationId((UUID) row[2]),
                                new DepartmentId((UUID) row[3]),
                                ((Number) row[5]).intValue()),
                        (String) row[4],
                        Content.read((String) row[6])))
                .toList();
    }

    private Hand hand(String whose, Role role) throws SQLException {
        Object[] row = rows.read("select person_id, name from organization_person where " + whose + " order by number")
                .get(0);
        return Hand.own(new StaffId((UUID) row[0]), (String) row[1], role);
    }
}
