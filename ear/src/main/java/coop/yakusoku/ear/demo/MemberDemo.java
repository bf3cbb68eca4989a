package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.member.MemberKeys;
import coop.yakusoku.ear.launcher.Size;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Members of the co-ops and what they bought in twelve months. Everybody is made up: telephone numbers begin with 00, mail
 * goes to example.jp, and no postal district begins with 009.
 *
 * <p>The same size gives the same members, ids included. Some have left, some hold the older notice, and some have objected
 * to a purpose: their bits stand in {@code objections}.
 */
final class MemberDemo {

    private static final long SEED = 20261124L;
    private static final String MIDORINO = "10";
    private static final String COLUMNS = "id, serial, organization_id, number, name, kana, old_name, postal_code,"
            + " prefecture, city, town, building, birth_date, gender, telephone, email, account, course, member_group,"
            + " services, notice_id, noticed, objections, joined_on, left_on, verified_on, kana_key, name_key,"
            + " name_bigrams";
    private static final String[] INDEXES = {
        "member_member_kana", "member_member_bigrams", "member_member_phone", "member_member_postal",
        "member_member_birth", "member_member_number", "member_member_home"
    };

    private static final String[] PREFECTURES = {
        "東京都", "神奈川県", "埼玉県", "千葉県", "長野県", "北海道", "大阪府", "京都府", "愛知県", "静岡県", "岩手県", "福島県"
    };
    private static final String[] CITIES = {"市", "東市", "西市", "南区", "北区", "町"};
    private static final String[] TOWNS = {
        "中央", "本町", "緑町", "桜ヶ丘", "栄町", "旭町", "泉町", "若葉台", "光が丘", "大字川上", "字下原", "けやき台", "港南", "新町", "宮前"
    };
    private static final String[] BUILDINGS = {"コーポみのり", "メゾン緑", "団地第二", "ハイツ若葉", "サンハイム桜"};
    private static final String[] SERVICES = {"個配", "個配", "個配", "個配 共済", "班", "デポー", "デポー 共済", "個配 デポー"};

    /** A co-op with its share of the members. */
    private record CoOp(UUID id, String code, String name, int members) {}

    private record Notice(UUID id, long purposes, LocalDate from) {}

    private final Connection owner;
    private final Random random = new Random(SEED);
    private final MemberNames names = new MemberNames();
    private final LocalDate today = LocalDate.now(RiskDemo.TOKYO);
    private List<Notice> notices;
    private int serial;

    private MemberDemo(Connection owner) {
        this.owner = owner;
    }

    /** @param owner connected as the owner of the schema, inside the caller's transaction; organisations are there */
    static void load(Connection owner, Size size) throws SQLException {
        MemberDemo demo = new MemberDemo(owner);
        switch (size) {
            case S -> demo.fill(2_000, 65, 10);
            case M -> demo.fill(50_000, 30, 20);
            case L -> demo.fill(420_000, 25, 20);
        }
    }

    /**
     * @param ofMidorino how many in a hundred belong to the co-op of the demo accounts
     * @param purchases rows of each member
     */
    private void fill(int members, int ofMidorino, int purchases) throws SQLException {
        notices = notices();
        List<CoOp> coOps = coOps(members, ofMidorino);
        try (Statement statement = owner.createStatement()) {
            List<String> indexes = takeAway(statement);
            try (CopyStream rows = new CopyStream(owner, "member_member", COLUMNS)) {
                for (CoOp coOp : coOps) {
                    for (int i = 1; i <= coOp.members(); i++) {
                        member(rows, coOp, i);
                    }
                }
                rows.finish();
            }
            statement.execute("alter table member_member alter column serial restart with " + (serial + 1));
            for (String index : indexes) {
                statement.execute(index);
            }
            purchases(statement, purchases);
            statement.execute("analyze member_member");
            statement.execute("analyze member_purchase");
        }
    }

    /** An index made afterwards costs a fraction of one kept all along. */
    private static List<String> takeAway(Statement statement) throws SQLException {
        List<String> definitions = new ArrayList<>();
        for (String index : INDEXES) {
            try (ResultSet row = statement.executeQuery("select pg_get_indexdef('" + index + "'::regclass)")) {
                row.next();
                definitions.add(row.getString(1));
            }
            statement.execute("drop index " + index);
        }
        return definitions;
    }

    /** Made where they stay: eight million rows never cross the wire. */
    private static void purchases(Statement statement, int each) throws SQLException {
        statement.execute("alter table member_purchase drop constraint member_purchase_pkey,"
                + " drop constraint member_purchase_member_fkey, drop constraint member_purchase_category_fkey");
        statement.execute("insert into member_purchase (member, month, category, amount, count)"
                + " select m.serial, (date_trunc('month', current_date) - make_interval(months => n % 12))::date,"
                + " 1 + (m.serial + n * 7) % 20, 200 + (m.serial * 31 + n * 977) % 9000, 1 + (m.serial + n) % 9"
                + " from member_member m, generate_series(0, " + (each - 1) + ") n order by m.serial, 2, 3");
        statement.execute("alter table member_purchase add primary key (member, month, category),"
                + " add foreign key (member) references member_member (serial) on delete cascade,"
                + " add foreign key (category) references member_category");
    }

    private void member(CopyStream rows, CoOp coOp, int i) throws SQLException {
        serial++;
        boolean man = random.nextInt(10) == 0;
        MemberNames.Part family = names.family(random);
        MemberNames.Part given = names.given(random, man);
        String key = family.key() + given.key();
        String number = coOp.code() + "%08d".formatted(i);
        LocalDate joined = today.minusDays(30L + (long) (Math.pow(random.nextDouble(), 2) * 36 * 365));
        LocalDate left = random.nextInt(100) < 8 ? joined.plusDays(random.nextInt(6_000)) : null;
        Notice notice = notice(joined);
        String town = TOWNS[random.nextInt(TOWNS.length)];
        rows.row(
                UUID.nameUUIDFromBytes(("demo/member/" + number).getBytes(StandardCharsets.UTF_8)),
                serial,
                coOp.id(),
                number,
                family.written() + "　" + given.written(),
                family.reading() + "　" + given.reading(),
                random.nextInt(20) == 0 ? names.family(random).written() : "",
                "009-%04d".formatted(coOp.code().hashCode() % 90 * 100 + random.nextInt(60)),
                PREFECTURES[Math.floorMod(Integer.parseInt(coOp.code()) / 10 - 1, PREFECTURES.length)],
                coOp.name() + CITIES[random.nextInt(CITIES.length)],
                town + (1 + random.nextInt(9)) + "-" + (1 + random.nextInt(30)) + "-" + (1 + random.nextInt(20)),
                random.nextInt(3) == 0 ? BUILDINGS[random.nextInt(BUILDINGS.length)] + (101 + random.nextInt(500)) : "",
                random.nextInt(100) == 0 ? null : birthday(),
                man ? "MALE" : "FEMALE",
                "00-%04d-%04d".formatted(random.nextInt(10_000), random.nextInt(10_000)),
                random.nextInt(100) < 45 ? "m" + number + "@example.jp" : "",
                "%04d ".formatted(random.nextInt(10_000)) + family.reading() + " " + given.reading(),
                "月火水木金".charAt(random.nextInt(5)) + "-" + (1 + random.nextInt(60)),
                "第" + (1 + random.nextInt(12)) + "支部 " + (1 + random.nextInt(40)) + "班",
                SERVICES[random.nextInt(SERVICES.length)],
                notice.id(),
                notice.purposes(),
                objections(),
                joined,
                left == null || left.isAfter(today) ? null : left,
                random.nextInt(3) == 0 ? null : latest(joined, today.minusDays(random.nextInt(2_000))),
                family.kanaKey() + given.kanaKey(),
                key,
                "{" + String.join(",", MemberKeys.bigrams(key)) + "}");
    }

    /** Most are between forty and eighty. */
    private LocalDate birthday() {
        double years = 20 + 75 * (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 3;
        return today.minusDays((long) (years * 365.25));
    }

    /** Six in a hundred want no campaigns, three no news of the movement, one no surveys. */
    private long objections() {
        int dice = random.nextInt(100);
        return dice < 4 ? 0b10 : dice < 6 ? 0b10010 : dice < 7 ? 0b10000 : dice < 8 ? 0b01000 : 0;
    }

    private Notice notice(LocalDate joined) {
        Notice newest = notices.get(notices.size() - 1);
        boolean old = joined.isBefore(newest.from()) && random.nextInt(10) == 0;
        return old ? notices.get(0) : newest;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<CoOp> coOps(int members, int ofMidorino) throws SQLException {
        List<CoOp> coOps = new ArrayList<>();
        int first = members * ofMidorino / 100;
        int left = members - first;
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select organization_id, code, name, count(*) over ()"
                        + " from organization_organization where kind = 'MEMBER_COOP' order by code::integer")) {
            while (row.next()) {
                int others = row.getInt(4) - 1;
                String code = row.getString(2);
                int share = code.equals(MIDORINO) ? first : left / others + (coOps.size() <= left % others ? 1 : 0);
                coOps.add(new CoOp(
                        row.getObject(1, UUID.class), code, row.getString(3).replace("生活協同組合", ""), share));
            }
        }
        return coOps;
    }

    /** The general notices, the newest last. */
    private List<Notice> notices() throws SQLException {
        List<Notice> found = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select id, purposes, valid_from from purpose_notice"
                        + " where point_id is null and state <> 'DRAFT' order by valid_from")) {
            while (row.next()) {
                found.add(new Notice(
                        row.getObject(1, UUID.class), row.getLong(2), row.getObject(3, LocalDate.class)));
            }
        }
        return found;
    }
}
