package coop.yakusoku.ear.access;

import coop.yakusoku.ear.shared.Records;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of the matrix with records that the one who asks may see. */
public final class Addresses {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** The columns an edition takes over from the one before it. */
    private static final String WEIGHTS = "weight_value_factor, weight_special_points, weight_basic_points,"
            + " weight_business_points, weight_persons_for_two, weight_persons_for_three, weight_persons_for_four,"
            + " weight_persons_for_five, weight_many_departments, weight_mass_of_paper, weight_most_exposure";

    private static final String OURS = " from risk_risk r join risk_asset a on a.asset_id = r.asset_id"
            + " join organization_organization o on o.organization_id = a.organization_id"
            + " where o.code = '10' and not r.superseded ";

    private static final String OF_ACCOUNTING = " join organization_department d on d.department_id = %s.department_id"
            + " join organization_organization o on o.organization_id = d.organization_id"
            + " where o.code = '10' and d.code = '1200'";

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("organization", "select organization_id from organization_organization where code = '10'"),
            Map.entry("department", "select d.department_id from organization_department d join"
                    + " organization_organization o on o.organization_id = d.organization_id"
                    + " where o.code = '10' and d.code = '1200'"),
            Map.entry("person", "select person_id from organization_person where username = 'staff'"),
            Map.entry("appointment", "select appointment_id from organization_appointment t join organization_person p"
                    + " on p.person_id = t.person_id where p.username = 'desk'"),
            Map.entry("asset", "select a.asset_id" + OURS),
            Map.entry("risk", "select r.risk_id" + OURS + "and r.risk_value >= 6"),
            Map.entry("acceptable.cpo", "select r.risk_id" + OURS + "and r.residual_value >= 6"
                    + " and r.accepted_by is null"),
            Map.entry("acceptable", "select r.risk_id" + OURS + "and r.residual_value = 4 and r.accepted_by is null"),
            Map.entry("edition", "select catalog_id from risk_catalog where state = 'PUBLISHED'"),
            Map.entry("evidence", "select evidence_id from evidence_attachment where retired_at is null"
                    + " and record_id in (select a.asset_id" + OURS + ")"),
            Map.entry("attachment", "select attachment_id from evidence_attachment where retired_at is null"
                    + " and record_id in (select a.asset_id" + OURS + ")"),
            Map.entry("snapshot", "select s.snapshot_id from risk_snapshot s join organization_organization o"
                    + " on o.organization_id = s.organization_id where o.code = '10'"),
            Map.entry("analysis", "select r.analysis_id" + OURS),
            Map.entry("approval", "select a.approval_id from workflow_approval a join organization_organization o"
                    + " on o.organization_id = a.organization_id where o.code = '10'"),
            Map.entry("finding", "select f.finding_id from work_finding f" + OF_ACCOUNTING.formatted("f")),
            Map.entry("task", "select t.task_id from work_task t" + OF_ACCOUNTING.formatted("t")
                    + " and t.assignee is null"),
            Map.entry("entry", "select e.entry_id from ledger_entry e join organization_organization o"
                    + " on o.organization_id = e.organization_id join organization_department d"
                    + " on d.department_id = e.department_id where o.code = '10' and d.code = '1000'"
                    + " and e.status <> 'ABOLISHED'"),
            Map.entry("campaign", "select c.campaign_id from ledger_campaign c join organization_organization o"
                    + " on o.organization_id = c.organization_id where o.code = '10'"),
            Map.entry("feed", "select id from member_feed"),
            Map.entry("purpose", "select id from purpose_purpose where code = 'P1'"),
            Map.entry("matrix", "select id from purpose_matrix where state = 'DRAFT'"),
            Map.entry("point", "select id from purpose_point where number = 'AP-9011'"),
            Map.entry("jointUse", "select id from purpose_joint_use where state = 'DRAFT'"),
            Map.entry("change", "select id from purpose_change where number = 'PC-9001'"),
            Map.entry("survey", "select id from purpose_survey where number = 'SV-9001'"),
            Map.entry("member", "select m.id from member_member m join organization_organization o"
                    + " on o.organization_id = m.organization_id where o.code = '10' and m.left_on is null"
                    + " and m.usable & 1 <> 0"),
            Map.entry("draft", "select catalog_id from risk_catalog where state = 'DRAFT'"));

    private final Records records;

    public Addresses(Records records) {
        this.records = records;
    }

    /** @param account the login name of the one who asks */
    public String of(AccessMatrix.Door door, String account) {
        StringBuilder address = new StringBuilder();
        Matcher places = PLACE.matcher(door.name() + door.query());
        while (places.find()) {
            places.appendReplacement(address, found(places.group(1), account));
        }
        return places.appendTail(address).toString();
    }

    private String found(String place, String account) {
        if (place.equals("ownRisk")) {
            return ownRisk(account);
        }
        String query = QUERIES.getOrDefault(place + "." + account, QUERIES.get(place));
        if (query == null) {
            throw new IllegalArgumentException("unknown placeholder {" + place + "}");
        }
        return records.one(query + " limit 1");
    }

    /** A risk whose treatment the person carries out: who reads no register sees that one. */
    private String ownRisk(String account) {
        records.change("update risk_risk set treatment_owner = p.person_id from organization_person p"
                + " where p.username = ? and not exists (select 1 from risk_risk o where o.treatment_owner = p.person_id)"
                + " and risk_id = (select r.risk_id" + OURS + "and r.treatment_owner is null limit 1)", account);
        return records.one("select risk_id from risk_risk r join organization_person p"
                + " on p.person_id = r.treatment_owner where p.username = ? limit 1", account);
    }

    /** An edition of the catalogue that may still be changed, and a year that is frozen; made when there is none. */
    public void prepareDraft() {
        records.change("insert into risk_catalog (catalog_id, version_no, label_ja, label_en, state, " + WEIGHTS + ")"
                + " select gen_random_uuid(), version_no + 1, '改訂案', 'Draft', 'DRAFT', " + WEIGHTS
                + " from risk_catalog where not exists (select 1 from risk_catalog d where d.state = 'DRAFT')"
                + " order by version_no desc limit 1");
        records.change("insert into risk_snapshot (snapshot_id, organization_id, organization_name, fiscal_year, year_from,"
                + " year_to, edition, frozen_at, frozen_by, frozen_by_name, assets, risks, high, medium, low)"
                + " select gen_random_uuid(), organization_id, name, 2024, date '2024-04-01', date '2025-03-31', 1, now(),"
                + " gen_random_uuid(), '前任の管理者', 0, 0, 0, 0, 0 from organization_organization o where code = '10'"
                + " and not exists (select 1 from risk_snapshot s where s.organization_id = o.organization_id)");
        records.change("insert into ledger_campaign (campaign_id, organization_id, fiscal_year, due_on, started_by,"
                + " started_at) select gen_random_uuid(), o.organization_id, 2020, date '2020-12-31', p.person_id, now()"
                + " from organization_organization o join organization_person p on p.username = 'manager'"
                + " where o.code = '10' and not exists (select 1 from ledger_campaign c"
                + " where c.organization_id = o.organization_id)");
        preparePurposes();
        prepareApproval();
        prepareWork();
        prepareEvidence();
        prepareFeed();
    }

    /** A draft of the matrix, and a change of a purpose that is being considered. */
    private void preparePurposes() {
        records.change("insert into purpose_matrix (id, number, state, note, valid_from, changed_at)"
                + " select gen_random_uuid(), max(number) + 1, 'DRAFT', '改定案',"
                + " (now() at time zone 'Asia/Tokyo')::date, now() from purpose_matrix"
                + " where not exists (select 1 from purpose_matrix d where d.state = 'DRAFT') having max(number) is not null");
        records.change("insert into purpose_change (id, organization_id, number, title, from_code, new_words,"
                + " same_business, foreseeable, no_burden, test_reason, outcome, state, notice_text, answer_by,"
                + " effective_on, changed_at) select gen_random_uuid(), organization_id, 'PC-9001', '見守り', 'P1', '見守り',"
                + " true, false, true, '検討中', 'BEYOND', 'DRAFT', '案', current_date + 30, current_date + 60, now()"
                + " from organization_organization where code = '10'"
                + " and not exists (select 1 from purpose_change where number = 'PC-9001')");
    }

    /** A rejected application of an officer; made when there is none. */
    private void prepareApproval() {
        records.change("insert into workflow_approval (approval_id, number, document_type, title, level, organization_id,"
                + " department_id, drafter_id, drafter_name, state, route, round, place, submitted_at, closed_at,"
                + " search_key) select gen_random_uuid(), nextval('workflow_approval_number'), 'risk.analysis',"
                + " '総務部のリスク分析', 6, o.organization_id, d.department_id, p.person_id, p.name, 'REJECTED',"
                + " 'DECIDE:PRIVACY_MANAGER', 1, 0, now(), now(), '' from organization_organization o"
                + " join organization_department d on d.organization_id = o.organization_id and d.code = '1000'"
                + " join organization_person p on p.username = 'officer'"
                + " where o.code = '10' and not exists (select 1 from workflow_approval a"
                + " where a.organization_id = o.organization_id)");
    }

    /** A file of the core system with one error; made when there is none. */
    private void prepareFeed() {
        records.change("insert into member_feed (id, kind, file_id, digest, bytes, encoding, scope, channel, state, dry_run,"
                + " rows, error_rows, sent_by, sent_by_name, received_at, ended_at) select gen_random_uuid(), 'MEMBERS',"
                + " '20261122', sha256('20261122'::bytea), 9, 'UTF-8', 'CHANGES', 'SCREEN', 'REFUSED', true, 1, 1,"
                + " p.person_id, p.name, now(), now() from organization_person p where p.username = 'manager'"
                + " and not exists (select 1 from member_feed)");
        records.change("insert into member_feed_problem (feed_id, place, line, field, reason)"
                + " select f.id, 1, 2, 'kana', 'KANA_UNREADABLE' from member_feed f where f.file_id = '20261122'"
                + " on conflict do nothing");
    }

    /** A finding that is cured and a task that is done, so that nobody's counts change; made when there is none. */
    private void prepareWork() {
        records.change("insert into work_finding (finding_id, rule, severity, record_kind, record_id, number, title, page,"
                + " organization_id, department_id, found_at, cured_at) select gen_random_uuid(), 'risk.asset-without-owner',"
                + " 'WARNING', 'risk.asset', a.asset_id, a.number, a.name, '/risk/asset.xhtml?id=' || a.asset_id,"
                + " d.organization_id, d.department_id, now(), now() from organization_department d"
                + " join organization_organization o on o.organization_id = d.organization_id"
                + " cross join (select a.*" + OURS + "limit 1) a where o.code = '10' and d.code = '1200'"
                + " and not exists (select 1 from work_finding f where f.department_id = d.department_id)");
        records.change("insert into work_task (task_id, kind, record_id, title, page, organization_id, department_id, due_on,"
                + " given_at, done_at) select gen_random_uuid(), 'risk.analyse-again', a.asset_id, a.number || ' ' || a.name,"
                + " '/risk/assess-asset.xhtml?id=' || a.asset_id, d.organization_id, d.department_id, current_date, now(),"
                + " now() from organization_department d"
                + " join organization_organization o on o.organization_id = d.organization_id"
                + " cross join (select a.*" + OURS + "limit 1) a where o.code = '10' and d.code = '1200'"
                + " and not exists (select 1 from work_task t where t.department_id = d.department_id"
                + " and t.assignee is null)");
        records.change("insert into work_task_reason (task_id, reason, since, cured_on) select t.task_id,"
                + " 'reason.environment', current_date, current_date from work_task t where not exists"
                + " (select 1 from work_task_reason r where r.task_id = t.task_id)");
    }

    /** A file of nine bytes on one of our assets. */
    private void prepareEvidence() {
        records.change("insert into evidence_file (file_id, sha256, bytes, media_type, stored_at)"
                + " select gen_random_uuid(), encode(sha256('%PDF-1.7\\012'::bytea), 'hex'), 9, 'application/pdf',"
                + " now() on conflict (sha256) do nothing");
        records.change("insert into evidence_chunk (file_id, place, content)"
                + " select file_id, 0, '%PDF-1.7\\012'::bytea from evidence_file where bytes = 9"
                + " on conflict do nothing");
        records.change("insert into evidence_evidence (evidence_id, file_id, file_name, title, search_key, registered_by,"
                + " registered_at) select file_id, file_id, 'a.pdf', '証跡', '証跡', p.person_id, now()"
                + " from evidence_file, organization_person p where bytes = 9 and p.username = 'officer'"
                + " on conflict do nothing");
        records.change("insert into evidence_attachment (attachment_id, evidence_id, record_kind, record_id, attached_by,"
                + " attached_at) select evidence_id, evidence_id, 'risk.asset', (select a.asset_id" + OURS
                + "limit 1), registered_by, now() from evidence_evidence e join evidence_file f on f.file_id = e.file_id"
                + " where f.bytes = 9 and e.evidence_id = f.file_id on conflict do nothing");
    }
}
