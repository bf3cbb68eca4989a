package coop.yakusoku.ear.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The acquisition points of the fictitious co-op みどり野, one for each channel of R-2-② and some more, a survey whose days are
 * over, and the draft of the notice of joint use. The masters come with the schema.
 */
final class PurposeDemo {

    /** Department, number, name, channel, subjects, categories, purposes, method, way of notice, where, state. */
    private static final String[][] POINTS = {
        {"2100", "AP-9001", "加入申込書(窓口・宅配)", "APPLICATION", "MEMBER FAMILY", "C1 C2", "P1 P2 P3 P4 P5", "DIRECT_WRITTEN", "EXPLICIT",
            "申込書の表面、記入欄の上", "LIVE"},
        {"2100", "AP-9002", "Web加入フォーム", "WEBSITE", "MEMBER", "C1 C2", "P1 P2 P3 P5", "DIRECT_ONLINE", "EXPLICIT", "送信ボタンの直前", "LIVE"},
        {"2300", "AP-9003", "資料請求フォーム", "BROCHURE", "PROSPECT VISITOR", "C3", "P3 W1", "DIRECT_ONLINE", "EXPLICIT", "入力画面の上部", "LIVE"},
        {"2200", "AP-9004", "共済加入・請求の申込書", "APPLICATION", "INSURED MEMBER FAMILY", "C2", "P6", "DIRECT_WRITTEN", "EXPLICIT",
            "申込書の2枚目", "LIVE"},
        {"1100", "AP-9005", "採用応募書類(履歴書等)", "RESUME", "APPLICANT", "C4", "HR", "DIRECT_WRITTEN", "EXPLICIT", "募集要項の末尾", "LIVE"},
        {"1000", "AP-9006", "提携生産者・取引先との契約書", "CONTRACT", "PRODUCER PARTNER", "C2", "TRADE", "DIRECT_WRITTEN", "EXPLICIT",
            "契約書の個人情報条項", "LIVE"},
        {"1200", "AP-9007", "取引先の請求書", "INVOICE", "PARTNER PRODUCER", "C2", "TRADE", "INDIRECT", "PUBLICATION", "ホームページ", "LIVE"},
        {"3000", "AP-9008", "仕入・納品の取引書", "TRADE_DOCUMENT", "PARTNER PRODUCER", "C2", "TRADE", "INDIRECT", "PUBLICATION", "ホームページ", "LIVE"},
        {"1100", "AP-9009", "役職員の届出(身上・扶養)", "STAFF", "STAFF FAMILY", "C4", "HR", "DIRECT_WRITTEN", "EXPLICIT", "届出用紙の裏面", "LIVE"},
        {"2100", "AP-9010", "問合せ・苦情の受付(電話・メール)", "WEBSITE", "MEMBER VISITOR", "C2", "ANSWER", "ORAL", "PUBLICATION",
            "ホームページ、応対マニュアル", "LIVE"},
        {"2300", "AP-9011", "子育て応援イベントの申込み", "WEBSITE", "MEMBER FAMILY", "C3", "P2", "DIRECT_ONLINE", "EXPLICIT", "申込画面の上部", "DRAFT"},
    };

    /** Point, item, required, why, consequence. */
    private static final String[][] ITEMS = {
        {"AP-9001", "name", "true", "加入者を特定するため", "加入の手続きができません"},
        {"AP-9001", "kana", "true", "本人に呼びかけ、名簿を整えるため", "加入の手続きができません"},
        {"AP-9001", "address", "true", "品物と書類を届けるため", "宅配を利用できません"},
        {"AP-9001", "postal_code", "true", "配送コースを決めるため", "宅配を利用できません"},
        {"AP-9001", "telephone", "true", "配達・事故の連絡のため", "緊急の連絡ができません"},
        {"AP-9001", "birth_date", "true", "加入の要件を確かめるため", "加入の手続きができません"},
        {"AP-9001", "account", "true", "利用代金の口座振替のため", "口座振替を利用できません"},
        {"AP-9001", "gender", "false", "統計(匿名)のため", "記入しなくても不利益はありません"},
        {"AP-9001", "email", "false", "受発注の確認を送るため", "電子メールのお知らせが届きません"},
        {"AP-9001", "family", "false", "品物の案内のため", "記入しなくても不利益はありません"},
        {"AP-9002", "name", "true", "加入者を特定するため", "加入の手続きができません"},
        {"AP-9002", "kana", "true", "本人に呼びかけるため", "加入の手続きができません"},
        {"AP-9002", "address", "true", "品物と書類を届けるため", "宅配を利用できません"},
        {"AP-9002", "postal_code", "true", "配送コースを決めるため", "宅配を利用できません"},
        {"AP-9002", "telephone", "true", "手続きの連絡のため", "加入の手続きができません"},
        {"AP-9002", "email", "true", "手続きの確認を送るため", "Webでの加入ができません"},
        {"AP-9003", "name", "true", "資料の宛名のため", "資料を送れません"},
        {"AP-9003", "address", "true", "資料を送るため", "資料を送れません"},
        {"AP-9003", "postal_code", "true", "お届け地区を確かめるため", "資料を送れません"},
        {"AP-9003", "telephone", "false", "お届けの確認のため", "記入しなくても資料は届きます"},
        {"AP-9004", "name", "true", "契約者を特定するため", "手続きを代行できません"},
        {"AP-9004", "kana", "true", "申込書と照合するため", "手続きを代行できません"},
        {"AP-9004", "birth_date", "true", "加入の要件(年齢)のため", "手続きを代行できません"},
        {"AP-9004", "address", "true", "書類を送るため", "手続きを代行できません"},
        {"AP-9004", "telephone", "true", "手続きの連絡のため", "手続きを代行できません"},
        {"AP-9004", "claim", "true", "共済金の請求を取り次ぐため", "請求を取り次げません"},
        {"AP-9005", "name", "true", "応募者を特定するため", "選考に進めません"},
        {"AP-9005", "address", "true", "結果を通知するため", "選考に進めません"},
        {"AP-9005", "telephone", "true", "面接の連絡のため", "選考に進めません"},
        {"AP-9005", "occupation", "true", "職務の経験を確かめるため", "選考に進めません"},
        {"AP-9005", "photograph", "false", "面接で取り違えないため", "貼らなくても不利益はありません"},
        {"AP-9006", "representative", "true", "契約の当事者を特定するため", "契約できません"},
        {"AP-9006", "address", "true", "契約の当事者を特定するため", "契約できません"},
        {"AP-9006", "bank", "true", "代金を支払うため", "支払いができません"},
        {"AP-9007", "representative", "true", "請求者を確かめるため", "支払いができません"},
        {"AP-9007", "bank", "true", "代金を支払うため", "支払いができません"},
        {"AP-9008", "representative", "true", "納品の連絡のため", "受け取れません"},
        {"AP-9008", "telephone", "false", "納品の連絡のため", ""},
        {"AP-9009", "name", "true", "職員を特定するため", "給与・社会保険の手続きができません"},
        {"AP-9009", "address", "true", "通勤・連絡のため", "通勤手当の手続きができません"},
        {"AP-9009", "family", "false", "扶養の手続きのため", "扶養の手続きができません"},
        {"AP-9009", "bank", "true", "給与を支払うため", "給与を振り込めません"},
        {"AP-9010", "name", "false", "回答のため", "匿名でも受け付けます"},
        {"AP-9010", "telephone", "false", "折り返し連絡するため", "折り返しの連絡ができません"},
        {"AP-9010", "inquiry", "true", "問合せに答えるため", "お答えできません"},
        {"AP-9011", "name", "true", "参加者を確かめるため", "申し込めません"},
        {"AP-9011", "telephone", "true", "当日の連絡のため", "申し込めません"},
        {"AP-9011", "family", "true", "子どもの年齢に合わせて準備するため", "申し込めません"},
    };

    private PurposeDemo() {}

    /** @param owner connected as the owner of the schema, inside the caller's transaction; departments are there */
    static void load(Connection owner) throws SQLException {
        points(owner);
        try (Statement statement = owner.createStatement()) {
            notices(statement);
            duties(statement);
            jointUse(statement);
            survey(statement);
        }
    }

    private static void points(Connection owner) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement("""
                insert into purpose_point (id, organization_id, department_id, number, name, channel, subjects, categories,
                    purposes, method, notice_way, checks, posting, starts_on, state, live_since, changed_at)
                select md5('purpose-point-' || ?)::uuid, d.organization_id, d.department_id, ?, ?, ?, ?, ?, ?, ?, ?,
                    'FAIR_MEANS BEFORE_SUBMIT NO_EXCESS NO_PENALTY CONSENT_FOR_SPECIAL_CARE', ?, date '2024-04-01', ?,
                    case ? when 'LIVE' then date '2024-04-01' end, now()
                from organization_department d join organization_organization o on o.organization_id = d.organization_id
                where o.code = '10' and d.code = ?
                """)) {
            for (String[] point : POINTS) {
                insert.setString(1, point[1]);
                for (int field = 1; field <= 10; field++) {
                    insert.setString(field + 1, point[field]);
                }
                insert.setString(12, point[10]);
                insert.setString(13, point[0]);
                insert.executeUpdate();
            }
        }
        try (PreparedStatement insert = owner.prepareStatement("insert into purpose_point_item (point_id, item, required,"
                + " reason, consequence) values (md5('purpose-point-' || ?)::uuid, ?, ?, ?, ?)")) {
            for (String[] item : ITEMS) {
                insert.setString(1, item[0]);
                insert.setString(2, item[1]);
                insert.setBoolean(3, Boolean.parseBoolean(item[2]));
                insert.setString(4, item[3]);
                insert.setString(5, item[4]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Each live point with the notice it shows: every item it asks for, every purpose. */
    private static void notices(Statement statement) throws SQLException {
        statement.execute("""
                insert into purpose_notice (id, point_id, number, edition, title, text, purposes, purpose_codes, item_codes,
                    state, valid_from, changed_at)
                select md5('purpose-notice-' || p.number)::uuid, p.id, p.number, 1, p.name || 'における個人情報の取扱い',
                    'ご記入いただく個人情報は、次の目的で利用します。' || (
                        select string_agg(v.words_ja, '。' order by u.sort) from purpose_purpose u
                        join purpose_version v on v.purpose_id = u.id
                        where u.code = any (string_to_array(p.purposes, ' ')))
                    || '。任意の項目は、ご記入にならなくても不利益はありません。お問い合わせは総務部まで。',
                    coalesce((select sum(1::bigint << u.bit) from purpose_purpose u
                        where u.bit is not null and u.code = any (string_to_array(p.purposes, ' '))), 0),
                    p.purposes, (select string_agg(i.item, ' ' order by i.item) from purpose_point_item i
                        where i.point_id = p.id),
                    'APPROVED', date '2024-04-01', now()
                from purpose_point p where p.state = 'LIVE'
                """);
    }

    /** 共済課 does the insurance work, 経理課 the billing: nobody else of member service. */
    private static void duties(Statement statement) throws SQLException {
        for (String table : new String[] {"purpose_matrix_duty (purpose, matrix_id, role, department_id)",
            "purpose_duty (code, role, department_id)"}) {
            String edition = table.startsWith("purpose_matrix") ? " (select id from purpose_matrix where state = 'IN_FORCE')," : "";
            statement.execute("insert into " + table + " select w.purpose," + edition + " 'member-service', d.department_id"
                    + " from (values ('P6', '2200'), ('P1B', '1200')) as w (purpose, code)"
                    + " join organization_department d on d.code = w.code"
                    + " join organization_organization o on o.organization_id = d.organization_id and o.code = '10'");
        }
    }

    /** As it stands on the site: the responsible body without address and representative (G1), so it is a draft. */
    private static void jointUse(Statement statement) throws SQLException {
        statement.execute("""
                insert into purpose_joint_use (id, number, state, items, users, user_words, purposes, body_name, contact,
                    requirements, safeguards, end_procedure, reason, starts_on, changed_at)
                values (md5('purpose-joint-use-1')::uuid, 1, 'DRAFT', 'address birth_date email name number telephone',
                    'FEDERATION INSURANCE_FEDERATION MEMBER_COOPS', 'みのり生協連合会、その会員である生協、およびみのり共済連', 'P1 P2 P3 P4 P5 P6',
                    'みのり生協連合会', 'みのり生協連合会 総務部', '共同利用の覚書を締結したこの会の会員および共済連に限る',
                    '漏えい等の防止、目的外の加工・複写の禁止、事故の報告を覚書に定める', '終了時は返却または消去し、その証明を提出する',
                    'お知らせ(2019年2月12日)の共同利用を登録し、管理責任者の住所と代表者氏名を加える', current_date + 30, now())
                """);
    }

    /** A survey whose answers should have been destroyed. */
    private static void survey(Statement statement) throws SQLException {
        statement.execute("""
                insert into purpose_purpose (id, code, kind, bit, source, sort)
                values (md5('purpose-SV-9001')::uuid, 'SV-9001', 'SURVEY', 7, 'T-1-d', 500);
                insert into purpose_version (id, purpose_id, number, state, name_ja, name_en, words_ja, words_en, reason,
                    valid_from, valid_to, changed_at)
                values (md5('purpose-version-SV-9001')::uuid, md5('purpose-SV-9001')::uuid, 1, 'APPROVED', '宅配利用アンケート2025',
                    'SV-9001', '宅配の時間帯と受取り方法の改善のため', 'SV-9001', '宅配の改善', date '2025-06-01', date '2025-12-31', now());
                insert into purpose_survey (id, organization_id, department_id, number, name, purpose, words, criteria, scope,
                    items, named, starts_on, ends_on, use_ends_on, dispose_by, state, changed_at)
                select md5('purpose-survey-9001')::uuid, d.organization_id, d.department_id, 'SV-9001', '宅配利用アンケート2025', 'SV-9001',
                    '宅配の時間帯と受取り方法の改善のため', '宅配を利用している組合員', '宅配事業部が集計に使う', 'number answer', true,
                    date '2025-06-01', date '2025-06-30', date '2025-12-31', date '2026-03-31', 'APPROVED', now()
                from organization_department d join organization_organization o on o.organization_id = d.organization_id
                where o.code = '10' and d.code = '3000'
                """);
    }
}
