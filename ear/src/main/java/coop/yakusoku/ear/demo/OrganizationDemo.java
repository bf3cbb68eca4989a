package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.ear.launcher.Size;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * The fictitious federation 「みのり生協連合会」, its co-ops, their departments and people, and who is appointed to what.
 *
 * <p>The same size gives the same data, ids included. The nine demo accounts are people here; nobody else has a login.
 */
final class OrganizationDemo {

    private static final long SEED = 20261122L;
    private static final LocalDate FOUNDED = LocalDate.of(2010, 4, 1);
    private static final LocalDate APPOINTED = LocalDate.of(2025, 4, 1);

    private static final String FEDERATION = "00";
    private static final String MIDORINO = "10";

    private static final String CORE_SYSTEM = "service-account-yakusoku-core";
    private static final String CORE_NUMBER = "00-9901";

    private static final String APPOINTMENT =
            "insert into organization_appointment (appointment_id, person_id, role, organization_id,"
                    + " department_id, valid_from, authority, deputy_id, reports_to_id, job_description)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String[] CO_OPS = {
        "みどり野", "あさひ野", "せせらぎ", "ひかり野", "こもれび", "しおさい", "あおぞら", "みなみ野", "きた野", "はるかぜ", "わかば",
        "かえで野", "さくら野", "すずらん", "なのはな", "ひまわり", "あじさい", "こすもす", "つばき野", "けやき野", "いちょう", "しらかば",
        "もみじ野", "みずほ野", "いなほ", "むぎ野", "そよかぜ", "ゆうひ野", "つきみ野", "ほしぞら", "にじいろ", "みずうみ", "やまびこ",
        "たにがわ", "おおぞら", "うみかぜ", "ひばり野", "つばめ野", "かもめ野", "めだか", "ほたる野", "とんぼ野"
    };

    private static final String[] AFFILIATES = {"みのり開発株式会社", "みのり物流株式会社"};

    /** Code, name and the code above. The sample workbook names exactly these. */
    private static final String[][] MIDORINO_DEPARTMENTS = {
        {"1000", "総務部", null},
        {"1100", "人事課", "1000"},
        {"1200", "経理課", "1000"},
        {"1300", "情報システム課", "1000"},
        {"2000", "組合員サービス部", null},
        {"2100", "組合員センター", "2000"},
        {"2200", "共済課", "2000"},
        {"2300", "広報・活動推進課", "2000"},
        {"3000", "宅配事業部", null},
        {"3100", "北センター", "3000"},
        {"3200", "南センター", "3000"},
        {"4000", "店舗事業部", null},
        {"4100", "デポーみどり店", "4000"},
        {"5000", "監査室", null}
    };

    /** What another co-op opens first, second, … A department never comes before the one above it. */
    private static final String[][] OTHER_DEPARTMENTS = {
        {"1000", "総務部", null},
        {"3000", "宅配事業部", null},
        {"2000", "組合員サービス部", null},
        {"4000", "店舗事業部", null},
        {"1300", "情報システム課", "1000"},
        {"3100", "第一センター", "3000"},
        {"2100", "組合員センター", "2000"},
        {"4100", "デポー中央店", "4000"},
        {"1100", "人事課", "1000"},
        {"3200", "第二センター", "3000"},
        {"5000", "監査室", null},
        {"2200", "共済課", "2000"},
        {"1200", "経理課", "1000"}
    };

    private static final String[][] FEDERATION_DEPARTMENTS = {
        {"1000", "総務部", null},
        {"1500", "個人情報保護室", "1000"},
        {"5000", "監査室", null},
        {"1300", "情報システム部", "1000"},
        {"2000", "会員支援部", null},
        {"3000", "商品部", null},
        {"1100", "人事課", "1000"},
        {"3100", "物流課", "3000"},
        {"2200", "共済推進部", null},
        {"1200", "経理課", "1000"},
        {"2100", "組合員相談室", "2000"},
        {"3200", "品質管理課", "3000"},
        {"4000", "店舗支援部", null}
    };

    /** Login, family name, given name, their kana, organisation, department or null, employment. */
    private static final String[][] ACCOUNTS = {
        {"cpo", "高橋", "恵子", "タカハシ", "ケイコ", FEDERATION, null, "OFFICER"},
        {"manager", "佐藤", "健一", "サトウ", "ケンイチ", FEDERATION, "1500", "REGULAR"},
        {"auditor", "山本", "隆", "ヤマモト", "タカシ", FEDERATION, null, "REGULAR"},
        {"admin", "小林", "直樹", "コバヤシ", "ナオキ", FEDERATION, "1000", "REGULAR"},
        {"officer", "鈴木", "美咲", "スズキ", "ミサキ", MIDORINO, "1000", "REGULAR"},
        {"hr", "田中", "由美", "タナカ", "ユミ", MIDORINO, "1100", "REGULAR"},
        {"supervisor", "伊藤", "誠", "イトウ", "マコト", MIDORINO, "1200", "REGULAR"},
        {"desk", "渡辺", "さくら", "ワタナベ", "サクラ", MIDORINO, "2100", "CONTRACT"},
        {"staff", "中村", "翔太", "ナカムラ", "ショウタ", MIDORINO, "3100", "PART_TIME"}
    };

    private static final String[][] FAMILY_NAMES = {
        {"髙橋", "タカハシ"}, {"佐々木", "ササキ"}, {"加藤", "カトウ"}, {"吉田", "ヨシダ"}, {"山田", "ヤマダ"}, {"山﨑", "ヤマザキ"},
        {"池田", "イケダ"}, {"橋本", "ハシモト"}, {"石川", "イシカワ"}, {"前田", "マエダ"}, {"藤田", "フジタ"}, {"後藤", "ゴトウ"},
        {"岡田", "オカダ"}, {"長谷川", "ハセガワ"}, {"村上", "ムラカミ"}, {"近藤", "コンドウ"}, {"石井", "イシイ"}, {"齋藤", "サイトウ"},
        {"坂本", "サカモト"}, {"遠藤", "エンドウ"}, {"青木", "アオキ"}, {"藤井", "フジイ"}, {"西村", "ニシムラ"}, {"福田", "フクダ"},
        {"太田", "オオタ"}, {"三浦", "ミウラ"}, {"岡本", "オカモト"}, {"松田", "マツダ"}, {"中川", "ナカガワ"}, {"中野", "ナカノ"},
        {"原田", "ハラダ"}, {"小野", "オノ"}, {"田村", "タムラ"}, {"竹内", "タケウチ"}, {"金子", "カネコ"}, {"和田", "ワダ"},
        {"中山", "ナカヤマ"}, {"石田", "イシダ"}, {"上田", "ウエダ"}, {"森田", "モリタ"}, {"渡邉", "ワタナベ"}, {"柴田", "シバタ"},
        {"酒井", "サカイ"}, {"工藤", "クドウ"}, {"横山", "ヨコヤマ"}, {"宮崎", "ミヤザキ"}, {"内田", "ウチダ"}, {"高木", "タカギ"},
        {"安藤", "アンドウ"}, {"濵田", "ハマダ"}
    };

    private static final String[][] GIVEN_NAMES = {
        {"陽子", "ヨウコ"},
        {"洋子", "ヨウコ"},
        {"和子", "カズコ"},
        {"久美子", "クミコ"},
        {"智子", "トモコ"},
        {"真由美", "マユミ"},
        {"裕子", "ユウコ"},
        {"直美", "ナオミ"},
        {"美香", "ミカ"},
        {"香織", "カオリ"},
        {"愛", "アイ"},
        {"彩", "アヤ"},
        {"千尋", "チヒロ"},
        {"奈々", "ナナ"},
        {"葵", "アオイ"},
        {"結衣", "ユイ"},
        {"莉子", "リコ"},
        {"美穂", "ミホ"},
        {"麻衣", "マイ"},
        {"恵", "メグミ"},
        {"浩", "ヒロシ"},
        {"修", "オサム"},
        {"豊", "ユタカ"},
        {"大輔", "ダイスケ"},
        {"拓也", "タクヤ"},
        {"翼", "ツバサ"},
        {"蓮", "レン"},
        {"学", "マナブ"},
        {"和也", "カズヤ"},
        {"雄太", "ユウタ"}
    };

    /** Most are regular or work part of the day; the others are there so that nobody is forgotten. */
    private static final String[] EMPLOYMENTS = {
        "REGULAR",
        "REGULAR",
        "REGULAR",
        "REGULAR",
        "PART_TIME",
        "PART_TIME",
        "PART_TIME",
        "CONTRACT",
        "CASUAL",
        "TEMPORARY",
        "DISPATCHED",
        "SECONDED"
    };

    private record Unit(UUID id, String code) {}

    private record Someone(UUID id, String organization, String department) {}

    private final Connection owner;
    private final Random random = new Random(SEED);
    private final Map<String, UUID> organizations = new HashMap<>();
    private final Map<String, List<Unit>> departments = new HashMap<>();
    private final Map<String, UUID> accounts = new HashMap<>();
    private final List<Someone> others = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private OrganizationDemo(Connection owner) {
        this.owner = owner;
    }

    /** @param owner connected as the owner of the schema, inside the caller's transaction */
    static void load(Connection owner, Size size) throws SQLException {
        OrganizationDemo demo = new OrganizationDemo(owner);
        switch (size) {
            case S -> demo.fill(5, 1, 20, 60);
            case M -> demo.fill(20, 1, 120, 1_000);
            case L -> demo.fill(45, 2, 300, 3_000);
        }
    }

    private void fill(int organizationCount, int affiliateCount, int departmentCount, int personCount)
            throws SQLException {
        organizations(organizationCount - 1 - affiliateCount, affiliateCount);
        departments(departmentCount);
        people(personCount);
        coreSystem();
        appointments();
        firstRevision();
    }

    private void organizations(int coOps, int affiliates) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(
                "insert into organization_organization (organization_id, kind, code, name, name_en, parent_id)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            organization(insert, FEDERATION, "FEDERATION", "みのり生協連合会", "Minori Co-op Federation");
            insert.executeBatch();
            for (int i = 0; i < coOps; i++) {
                String code = i < 3 ? String.valueOf((i + 1) * 10) : String.valueOf(28 + i);
                organization(insert, code, "MEMBER_COOP", CO_OPS[i] + "生活協同組合", "");
            }
            for (int i = 0; i < affiliates; i++) {
                organization(insert, String.valueOf(90 + i), "AFFILIATE", AFFILIATES[i], "");
            }
            insert.executeBatch();
        }
    }

    private void organization(PreparedStatement insert, String code, String kind, String name, String english)
            throws SQLException {
        UUID id = id("organization", code);
        organizations.put(code, id);
        insert.setObject(1, id);
        insert.setString(2, kind);
        insert.setString(3, code);
        insert.setString(4, name);
        insert.setString(5, english);
        insert.setObject(6, code.equals(FEDERATION) ? null : organizations.get(FEDERATION), Types.OTHER);
        insert.addBatch();
    }

    private void departments(int count) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement("insert into organization_department"
                + " (department_id, organization_id, parent_id, code, name, valid_from)"
                + " values (?, ?, ?, ?, ?, ?)")) {
            open(insert, MIDORINO, MIDORINO_DEPARTMENTS, MIDORINO_DEPARTMENTS.length);
            List<String> rest = organizations.keySet().stream()
                    .filter(it -> !it.equals(MIDORINO))
                    .sorted()
                    .toList();
            int left = count - MIDORINO_DEPARTMENTS.length;
            for (int i = 0; i < rest.size(); i++) {
                int share = left / rest.size() + (i < left % rest.size() ? 1 : 0);
                String code = rest.get(i);
                open(insert, code, code.equals(FEDERATION) ? FEDERATION_DEPARTMENTS : OTHER_DEPARTMENTS, share);
            }
            insert.executeBatch();
        }
    }

    private void open(PreparedStatement insert, String organization, String[][] names, int count) throws SQLException {
        List<Unit> opened = new ArrayList<>();
        for (String[] name : List.of(names).subList(0, count)) {
            UUID id = id("department", organization + "/" + name[0]);
            opened.add(new Unit(id, name[0]));
            insert.setObject(1, id);
            insert.setObject(2, organizations.get(organization));
            insert.setObject(3, name[2] == null ? null : id("department", organization + "/" + name[2]), Types.OTHER);
            insert.setString(4, name[0]);
            insert.setString(5, name[1]);
            insert.setDate(6, Date.valueOf(FOUNDED));
            insert.addBatch();
        }
        departments.put(organization, opened);
    }

    private void people(int count) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(
                "insert into organization_person (person_id, number, name, kana, email, username, search_key,"
                        + " employment, organization_id, department_id, joined_on, left_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (String[] account : ACCOUNTS) {
                accounts.put(
                        account[0],
                        person(
                                insert,
                                account[5],
                                account[6],
                                account[1] + " " + account[2],
                                account[3] + " " + account[4],
                                account[0],
                                account[7],
                                LocalDate.of(2015, 4, 1),
                                null));
            }
            // the co-op of the sample workbook has more people than its neighbours
            List<String> codes = organizations.keySet().stream().sorted().toList();
            for (int i = ACCOUNTS.length; i < count; i++) {
                String organization = random.nextInt(100) < (codes.size() < 10 ? 35 : 10)
                        ? MIDORINO
                        : codes.get(random.nextInt(codes.size()));
                anybody(insert, organization, i);
            }
            insert.executeBatch();
        }
    }

    private void anybody(PreparedStatement insert, String organization, int i) throws SQLException {
        String[] family = FAMILY_NAMES[random.nextInt(FAMILY_NAMES.length)];
        String[] given = GIVEN_NAMES[random.nextInt(GIVEN_NAMES.length)];
        List<Unit> units = departments.get(organization);
        boolean director = i % 40 == 0;
        String department =
                director ? null : units.get(random.nextInt(units.size())).code();
        LocalDate joined = LocalDate.of(2011 + random.nextInt(14), 1 + random.nextInt(12), 1);
        LocalDate left = i % 33 == 0 ? joined.plusMonths(6L + random.nextInt(24)) : null;
        UUID id = person(
                insert,
                organization,
                department,
                family[0] + " " + given[0],
                family[1] + " " + given[1],
                null,
                director ? "OFFICER" : EMPLOYMENTS[random.nextInt(EMPLOYMENTS.length)],
                joined,
                left);
        if (left == null) {
            others.add(new Someone(id, organization, department));
        }
    }

    private UUID person(
            PreparedStatement insert,
            String organization,
            String department,
            String name,
            String kana,
            String username,
            String employment,
            LocalDate joined,
            LocalDate left)
            throws SQLException {
        String number = organization + "-%04d".formatted(numbers.merge(organization, 1, Integer::sum));
        UUID id = id("person", number);
        String email = username == null ? number + "@example.jp" : username + "@minori.example";
        insert.setObject(1, id);
        insert.setString(2, number);
        insert.setString(3, name);
        insert.setString(4, kana);
        insert.setString(5, email);
        insert.setString(6, username);
        insert.setString(
                7,
                JapaneseText.searchKey(
                        number + " " + name + " " + kana + " " + email + " " + (username == null ? "" : username)));
        insert.setString(8, employment);
        insert.setObject(9, organizations.get(organization));
        insert.setObject(
                10, department == null ? null : id("department", organization + "/" + department), Types.OTHER);
        insert.setDate(11, Date.valueOf(joined));
        insert.setDate(12, left == null ? null : Date.valueOf(left));
        insert.addBatch();
        return id;
    }

    private void appointments() throws SQLException {
        UUID cpo = accounts.get("cpo");
        UUID manager = accounts.get("manager");
        UUID officer = accounts.get("officer");
        try (PreparedStatement insert = owner.prepareStatement(APPOINTMENT)) {
            appoint(
                    insert,
                    cpo,
                    "CPO",
                    FEDERATION,
                    null,
                    "DECIDE",
                    manager,
                    null,
                    "個人情報保護マネジメントシステム全体の責任を負い、重大なリスクの受容を決裁する。");
            appoint(
                    insert,
                    manager,
                    "PRIVACY_MANAGER",
                    FEDERATION,
                    null,
                    "APPROVE",
                    null,
                    cpo,
                    "規程と台帳を整備し、各部署の情報保護担当者を指導する。");
            appoint(
                    insert,
                    accounts.get("auditor"),
                    "AUDITOR",
                    FEDERATION,
                    null,
                    "NONE",
                    null,
                    null,
                    "運用状況を独立した立場で監査し、結果を代表者に報告する。");
            appoint(
                    insert,
                    accounts.get("admin"),
                    "SYSTEM_ADMIN",
                    FEDERATION,
                    null,
                    "NONE",
                    null,
                    manager,
                    "利用者の登録と権限の設定、システムの運用を行う。");
            for (String department : List.of("1000", "2000", "3000", "4000")) {
                appoint(
                        insert,
                        officer,
                        "PROTECTION_OFFICER",
                        MIDORINO,
                        department,
                        "DRAFT",
                        accounts.get("hr"),
                        manager,
                        "担当部署の情報資産を台帳に登録し、リスク分析と対策を進める。");
            }
            appoint(insert, accounts.get("hr"), "HR", MIDORINO, null, "DRAFT", null, manager, "職員の入退職、誓約書、教育の記録を管理する。");
            appoint(
                    insert,
                    accounts.get("supervisor"),
                    "CONTRACT_SUPERVISOR",
                    MIDORINO,
                    null,
                    "DRAFT",
                    null,
                    manager,
                    "委託先の選定、契約、監督を行う。");
            appoint(
                    insert,
                    accounts.get("desk"),
                    "MEMBER_SERVICE",
                    MIDORINO,
                    null,
                    "NONE",
                    null,
                    officer,
                    "組合員からの請求、苦情、相談を受け付ける。");
            Set<String> served = new HashSet<>(Set.of(FEDERATION, MIDORINO));
            for (Someone other : others) {
                if (other.department() != null && served.add(other.organization())) {
                    appoint(
                            insert,
                            other.id(),
                            "PROTECTION_OFFICER",
                            other.organization(),
                            null,
                            "DRAFT",
                            null,
                            manager,
                            "担当部署の情報資産を台帳に登録し、リスク分析と対策を進める。");
                }
            }
            insert.executeBatch();
        }
        // the realm comes with these roles, so nothing waits for Keycloak
        try (Statement statement = owner.createStatement()) {
            statement.execute("insert into organization_realm_role (person_id, role, granted, told_at)"
                    + " select distinct a.person_id, a.role, true, now() from organization_appointment a"
                    + " join organization_person p on p.person_id = a.person_id where p.username is not null");
        }
    }

    /** The program that feeds the members, appointed like a person: its right has an owner and an end. */
    private void coreSystem() throws SQLException {
        UUID program = id("person", CORE_SYSTEM);
        try (Statement statement = owner.createStatement()) {
            statement.execute(("insert into organization_person (person_id, number, name, kana, username, search_key,"
                            + " employment, organization_id, joined_on) values ('%s', '%s', '基幹システム', 'キカンシステム',"
                            + " '%s', '%s', 'CONTRACT', '%s', '%s')")
                    .formatted(program, CORE_NUMBER, CORE_SYSTEM,
                            JapaneseText.searchKey(CORE_NUMBER + " 基幹システム キカンシステム " + CORE_SYSTEM),
                            organizations.get(FEDERATION), APPOINTED));
        }
        try (PreparedStatement insert = owner.prepareStatement(APPOINTMENT)) {
            appoint(insert, program, "CORE_SYSTEM", FEDERATION, null, "NONE", null, accounts.get("admin"),
                    "組合員データをAPIで受け渡す。情報システム担当者が管理する。");
            insert.executeBatch();
        }
    }

    private void appoint(
            PreparedStatement insert,
            UUID person,
            String role,
            String organization,
            String department,
            String authority,
            UUID deputy,
            UUID reportsTo,
            String job)
            throws SQLException {
        insert.setObject(1, id("appointment", person + role + organization + department));
        insert.setObject(2, person);
        insert.setString(3, role);
        insert.setObject(4, organizations.get(organization));
        insert.setObject(5, department == null ? null : id("department", organization + "/" + department), Types.OTHER);
        insert.setDate(6, Date.valueOf(APPOINTED));
        insert.setString(7, authority);
        insert.setObject(8, deputy, Types.OTHER);
        insert.setObject(9, reportsTo, Types.OTHER);
        insert.setString(10, job);
        insert.addBatch();
    }

    /** The histories begin with what was there at first. */
    private void firstRevision() throws SQLException {
        long revision;
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "insert into shared_revision (rev, at) values (nextval('shared_revision_seq'), now())"
                                + " returning rev")) {
            row.next();
            revision = row.getLong(1);
        }
        Map<String, String> columns = new HashMap<>();
        columns.put("organization_organization", "organization_id, kind, code, name, name_en, parent_id");
        columns.put(
                "organization_department",
                "department_id, organization_id, parent_id, code, name, valid_from, valid_to");
        columns.put(
                "organization_person",
                "person_id, number, name, kana, email, username, employment, organization_id, department_id,"
                        + " joined_on, left_on");
        columns.put(
                "organization_appointment",
                "appointment_id, person_id, role, organization_id, department_id, valid_from, valid_to, revoked,"
                        + " authority, deputy_id, reports_to_id, job_description");
        try (Statement statement = owner.createStatement()) {
            for (Map.Entry<String, String> table : columns.entrySet()) {
                statement.execute("insert into " + table.getKey() + "_aud (rev, revtype, " + table.getValue()
                        + ") select " + revision + ", 0, " + table.getValue() + " from " + table.getKey());
            }
        }
    }

    private static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
