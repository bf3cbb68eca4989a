package coop.yakusoku.ear.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.ear.launcher.Project;
import coop.yakusoku.ear.launcher.RunningDatabase;
import coop.yakusoku.ear.launcher.StackOptions;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/**
 * What one gets of members with SQL alone, connected as the application is: for a purpose its items, and otherwise
 * nothing (decision 15).
 */
class MemberGateTest {

    private static final String DENIED = "42501";
    private static final String ITEMS = "number, name, kana, old_name, postal_code, address, prefecture, city, town,"
            + " building, telephone, email, birth_date, birth_year, gender, account, course, member_group, services,"
            + " purchases";

    private static RunningDatabase database;
    private static Connection owner;
    private static String desk;
    private static String manager;
    private static String member;
    private static String objector;
    private static String stranger;

    private Sql app;

    @BeforeAll
    static void aDatabaseWithMembers() throws SQLException {
        database = RunningDatabase.start(StackOptions.fresh(Project.here(), "gate-home"));
        owner = database.owner();
        Sql all = new Sql(owner);
        desk = all.text("select person_id from organization_person where username = 'desk'");
        manager = all.text("select person_id from organization_person where username = 'manager'");
        String ofMidorino = "select m.id from member_member m join organization_organization o"
                + " on o.organization_id = m.organization_id where m.left_on is null and m.noticed = 127"
                + " and m.birth_date is not null and m.email <> '' and o.code ";
        member = all.text(ofMidorino + "= '10' and m.objections = 0 order by m.serial limit 1");
        objector = all.text(ofMidorino + "= '10' and m.objections = 2 order by m.serial limit 1");
        stranger = all.text(ofMidorino + "= '20' and m.objections = 0 order by m.serial limit 1");
    }

    @AfterAll
    static void stop() throws SQLException {
        owner.close();
        database.stop();
    }

    @BeforeEach
    void connect() throws SQLException {
        Connection connection = database.app();
        connection.setAutoCommit(false);
        app = new Sql(connection);
    }

    @AfterEach
    void disconnect() throws SQLException {
        app.connection().rollback();
        app.connection().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select count(*) from member_record",
        "select count(*) from member_purchase_record",
        "select count(*) from member_record r join member_purchase_record p on p.member_id = r.id",
        "select count(r.id) from member_record r right join organization_organization o using (organization_id)",
        "with x as (select * from member_record) select count(*) from x",
        "select count(*) from (values (1)) v (n) cross join lateral (select * from member_record limit 5) r",
        "select count(*) from member_search('NAME', '佐藤', '', 50)",
        "select count(*) from member_declared()"
    })
    void without_a_purpose_there_is_nothing(String query) throws SQLException {
        assertThat(app.number(query)).isZero();
    }

    @Test
    void without_a_purpose_a_copy_is_empty() throws Exception {
        StringWriter copied = new StringWriter();

        app.connection().unwrap(PGConnection.class).getCopyAPI()
                .copyOut("copy (select * from member_record) to stdout", copied);

        assertThat(copied.toString()).isEmpty();
    }

    @Test
    void a_condition_that_fails_on_a_value_meets_no_value() throws SQLException {
        assertThat(app.number("select count(*) from member_record where name::integer = 1 / version")).isZero();
        declare(desk, "member-service", "P1");
        assertThat(app.number("select count(*) from member_record where (birth_date::text)::integer = 1")).isZero();
    }

    @Test
    void a_purpose_shows_its_items_and_leaves_the_others_out() throws SQLException {
        declare(desk, "member-service", "P1");

        List<String> row = app.row("select " + ITEMS + " from member_record where id = '" + member + "'");

        assertThat(row.subList(0, 3)).doesNotContainNull();
        assertThat(app.row("select birth_date, birth_year, gender, account, purchases, member_group from member_record"
                + " where id = '" + member + "'")).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "birth_date is not null", "birth_date < '2100-01-01'", "birth_year > 1900", "gender = 'FEMALE'",
        "account like '%'", "purchases <> ''", "(r).gender is not null", "to_jsonb(r) ->> 'gender' is not null"
    })
    void a_condition_on_an_item_outside_the_purpose_is_no_oracle(String condition) throws SQLException {
        declare(desk, "member-service", "P1");

        assertThat(app.number("select count(*) from member_record r where " + condition)).isZero();
    }

    @Test
    void purchases_come_for_the_purpose_that_needs_them() throws SQLException {
        declare(desk, "member-service", "P1");
        assertThat(app.number("select count(*) from member_purchase_record")).isZero();

        declare(desk, "member-service", "P2");
        assertThat(app.number("select count(*) from member_purchase_record where member_id = '" + member + "'"))
                .isPositive();
    }

    @Test
    void an_objector_is_no_row_for_that_purpose() throws SQLException {
        declare(desk, "member-service", "P1");
        assertThat(rows(objector)).isOne();

        declare(desk, "member-service", "P2");
        assertThat(rows(objector)).isZero();
        assertThat(app.text("select member_refusal('" + objector + "')")).isEqualTo("objected");
        assertThat(app.number("select count(*) from member_purchase_record where member_id = '" + objector + "'"))
                .isZero();
    }

    @Test
    void a_member_of_another_co_op_is_no_row() throws SQLException {
        declare(desk, "member-service", "P1");
        assertThat(rows(stranger)).isZero();
        assertThat(app.text("select member_refusal('" + stranger + "')")).isEqualTo("unknown-member");
        assertThat(app.number("select count(distinct organization_id) from member_record")).isOne();

        declare(manager, "privacy-manager", "P1");
        assertThat(rows(stranger)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"P6, member-service, no-duty", "P9, member-service, not-in-force", "P1, privacy-manager, not-appointed",
        "W1, member-service, not-in-force"})
    void what_is_not_granted_is_refused_and_shows_nothing(String purpose, String role, String refusal)
            throws SQLException {
        declare(desk, "member-service", "P1");

        assertThat(declared(desk, role, purpose)).isEqualTo(refusal);

        assertThat(app.number("select count(*) from member_record")).isZero();
        assertThat(app.number("select count(*) from member_open('" + desk + "', '{" + role + "}', '" + purpose + "', '"
                + member + "') where id is not null")).isZero();
    }

    @Test
    void an_organisation_out_of_reach_is_refused() throws SQLException {
        assertThat(app.text("select member_declare('" + desk + "', 'member-service', 'P1', organization_id)"
                + " from organization_organization where code = '20'")).isEqualTo("outside-organization");
        assertThat(app.number("select count(*) from member_record")).isZero();
    }

    @Test
    void an_appointment_that_ended_opens_nothing() throws SQLException {
        Sql register = new Sql(owner);
        String ends = "update organization_appointment set valid_to = %s where person_id = '" + desk + "'";
        register.run(ends.formatted("current_date - 1"));
        try {
            assertThat(declared(desk, "member-service", "P1")).isEqualTo("not-appointed");
            assertThat(app.number("select count(*) from member_record")).isZero();
        } finally {
            register.run(ends.formatted("null"));
        }
        declare(desk, "member-service", "P1");
    }

    @Test
    void an_item_taken_out_of_the_matrix_is_gone_at_once() throws SQLException {
        Sql matrix = new Sql(owner);
        matrix.run("update purpose_in_force set items = items - 128 where code = 'P1'");
        try {
            declare(desk, "member-service", "P1");
            assertThat(app.number("select count(telephone) from member_record")).isZero();
        } finally {
            matrix.run("update purpose_in_force set items = items + 128 where code = 'P1'");
        }
    }

    @Test
    void a_declaration_ends_with_its_transaction() throws SQLException {
        declare(desk, "member-service", "P1");
        app.connection().commit();
        assertThat(app.number("select count(*) from member_record")).isZero();

        declare(desk, "member-service", "P1");
        app.connection().rollback();
        assertThat(app.number("select count(*) from member_record")).isZero();
    }

    @Test
    void a_statement_prepared_under_a_purpose_finds_nothing_later() throws SQLException {
        declare(desk, "member-service", "P1");
        app.run("prepare everybody as select count(*) from member_record");
        for (int often = 0; often < 8; often++) {
            assertThat(app.number("execute everybody")).isPositive();
        }
        app.connection().commit();

        assertThat(app.number("execute everybody")).isZero();
    }

    @Test
    void a_declaration_copied_by_hand_declares_nothing_elsewhere() throws SQLException {
        declare(desk, "member-service", "P1");
        String sealed = app.text("select current_setting('yakusoku.declaration')");
        assertThat(rows(member)).isOne();

        try (Connection other = database.app()) {
            other.setAutoCommit(false);
            Sql thief = new Sql(other);
            thief.text("select set_config('yakusoku.declaration', '" + sealed + "', true)");
            assertThat(thief.number("select count(*) from member_record")).isZero();
            other.rollback();
        }
        app.connection().commit();
        app.text("select set_config('yakusoku.declaration', '" + sealed + "', false)");
        assertThat(app.number("select count(*) from member_record")).isZero();
    }

    @Test
    void a_declaration_made_wider_by_hand_declares_nothing() throws SQLException {
        declare(desk, "member-service", "P1");

        app.text("select set_config('yakusoku.declaration',"
                + " replace(current_setting('yakusoku.declaration'), ',f,', ',t,'), true)");
        assertThat(app.number("select count(*) from member_record")).isZero();
        app.run("set local yakusoku.declaration = '(,,P1,1,65535,t,{},2026-01-01)'");
        assertThat(app.number("select count(*) from member_record")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select 1 from member_member limit 1", "select 1 from member_purchase limit 1",
        "select secret from member_secret", "select 1 from member_grant", "select 1 from member_granted", "copy member_member to stdout",
        "insert into member_grant (staff) values (gen_random_uuid())", "update member_member set objections = 0",
        "truncate member_member",
        "select member_seal('x')", "select member_purchases(1)", "select member_not_granted(null, null, null)",
        "create view everybody as select * from member_record", "create temporary table copy (n integer)",
        "create function pg_temp.leak(text) returns boolean language plpgsql as 'begin return true; end'",
        "create function leak(text) returns boolean language sql as 'select true'", "create schema mine",
        "set role yakusoku_owner", "set session authorization yakusoku_owner",
        "alter view member_record set (security_barrier = false)", "alter table member_member disable trigger all",
        "select 1 from pg_statistic", "select pg_read_file('postgresql.conf')",
        "select pg_get_viewdef('member_record'::regclass), lo_import('/etc/hostname')"
    })
    void the_way_around_is_closed(String attempt) {
        assertThatThrownBy(() -> app.run(attempt))
                .isInstanceOfSatisfying(SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo(DENIED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update member_record set name = 'x'", "delete from member_record",
        "insert into member_record (name) values ('x')", "update member_purchase_record set amount = 0"})
    void nothing_is_written_through_a_view(String attempt) throws SQLException {
        declare(desk, "member-service", "P1");

        assertThatThrownBy(() -> app.run(attempt)).isInstanceOf(SQLException.class);
    }

    @Test
    void statistics_and_plans_tell_nothing_of_values() throws SQLException {
        assertThat(app.number("select count(*) from pg_stats where tablename like 'member\\_%'"
                + " and tablename in ('member_member', 'member_purchase', 'member_record')")).isZero();
        String frequent = String.join("\n", app.column("explain select 1 from member_record where name = '佐藤　陽子'"));
        String unknown = String.join("\n", app.column("explain select 1 from member_record where name = '某　某某某'"));
        assertThat(unknown.replace("某　某某某", "")).isEqualTo(frequent.replace("佐藤　陽子", ""));
        String plan = "explain (analyze, timing off, costs off) select * from member_record";
        assertThat(String.join("\n", app.column(plan))).contains("never executed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1", "P2", "P3", "P4", "P5", "P6", "P7"})
    void opening_in_one_step_gives_what_declaring_and_reading_gives(String purpose) throws SQLException {
        String columns = "serial, organization_id, version, joined_on, verified_on, " + ITEMS;
        declare(manager, "privacy-manager", purpose);

        for (String each : List.of(member, stranger, objector)) {
            List<String> read = app.row("select " + columns + " from member_record where id = '" + each + "'");
            List<String> opened = app.row("select " + columns + " from member_open('" + manager
                    + "', '{privacy-manager,staff}', '" + purpose + "', '" + each + "') where id is not null");
            assertThat(opened).isEqualTo(read);
        }
    }

    @Test
    void what_may_not_be_read_may_not_be_asked() throws SQLException {
        String birthday = new Sql(owner).text("select birth_date from member_member where id = '" + member + "'");
        String question = "select count(*) from member_search('BIRTH_DATE', '" + birthday + "', '', 50)";

        declare(desk, "member-service", "P1");
        assertThat(app.number(question)).isZero();
        assertThat(app.text("select member_may_ask('BIRTH_DATE', '')")).isEqualTo("f");

        declare(manager, "privacy-manager", "P6");
        assertThat(app.number(question)).isPositive();
    }

    @Test
    void a_search_shows_an_objector_only_for_another_purpose() throws SQLException {
        String number = new Sql(owner).text("select number from member_member where id = '" + objector + "'");
        String question = "select count(*) from member_search('NUMBER', '" + number + "', '', 50)";

        declare(desk, "member-service", "P1");
        assertThat(app.number(question)).isOne();

        declare(desk, "member-service", "P2");
        assertThat(app.number(question)).isZero();
    }

    @Test
    void purposes_offered_are_the_duty_and_what_the_member_left_open() throws SQLException {
        String offered = "select string_agg(code, ' ') from member_offered('" + desk + "', '{member-service,staff}', ";

        assertThat(app.text(offered + "null) code")).isEqualTo("P1 P2 P3 P5");
        assertThat(app.text(offered + "'" + objector + "') code")).isEqualTo("P1 P3 P5");
        assertThat(app.text(offered + "'" + stranger + "') code")).isNull();
    }

    /** The limit of it, said in decision 15: the database cannot know who sits behind the application. */
    @Test
    void who_holds_the_password_of_the_application_may_name_any_appointed_person() throws SQLException {
        declare(manager, "privacy-manager", "P1");
        assertThat(rows(member)).isOne();
    }

    private long rows(String id) throws SQLException {
        return app.number("select count(*) from member_record where id = '" + id + "'");
    }

    private void declare(String staff, String role, String purpose) throws SQLException {
        assertThat(declared(staff, role, purpose)).isNull();
    }

    private String declared(String staff, String role, String purpose) throws SQLException {
        return app.text("select member_declare('" + staff + "', '" + role + "', '" + purpose + "')");
    }
}
